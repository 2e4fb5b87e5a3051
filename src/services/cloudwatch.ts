/** Amazon CloudWatch: alarm actions. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];

export const cloudwatch: Service = {
  table: [
    {
      service: 'Amazon CloudWatch',
      what: 'alarm actions',
      paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) =>
        ALARM_ACTIONS.map((action) => ({ type, function: action, mixed: true })),
      ),
      by: 'resource-policy',
      principal: 'lambda.alarms.cloudwatch.amazonaws.com',
      sourceArn: 'arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${alarm}',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'the alarm changes its state, but the function is not invoked',
      reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
    },
  ],
};
