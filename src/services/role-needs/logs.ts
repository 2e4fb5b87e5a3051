/** CloudWatch Logs: subscription filters that send to a stream with a role. */
import type { Resource } from '../../cloudformation/template.ts';
import { matches } from '../../text/symbolic-string.ts';
import { DOCS } from '../fact.ts';
import { joint, type ServiceNeed } from './service-need.ts';

const STREAMS = [
  {
    arn: 'arn:*:kinesis:*:*:stream/*',
    what: 'the stream',
    action: 'kinesis:PutRecord',
    orActions: ['kinesis:PutRecords'],
  },
  {
    arn: 'arn:*:firehose:*:*:deliverystream/*',
    what: 'the delivery stream',
    action: 'firehose:PutRecord',
    orActions: ['firehose:PutRecordBatch'],
  },
] as const;

export function* filterNeeds(filter: Resource): Iterable<ServiceNeed> {
  for (const properties of filter.properties.scenarios('DestinationArn', 'RoleArn')) {
    const role = properties.one('RoleArn');
    const to = properties.one('DestinationArn');
    const arn = to?.text();
    const found = arn && STREAMS.find((each) => matches([each.arn], arn) === 'yes');
    const scenario = to && role && joint(filter, to, role, properties);
    if (!role || !to || !arn || !found || !scenario) continue;
    yield {
      resource: filter,
      at: to.at,
      scenario,
      role,
      service: 'Amazon CloudWatch Logs',
      does: `sends to ${found.what}`,
      required: [{ action: found.action, orActions: found.orActions, resource: arn }],
      checkedAtCreation: true,
      symptom: 'Could not deliver test message to the specified stream.',
      reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
    };
  }
}
