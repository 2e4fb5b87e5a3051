/** Amazon Kinesis Data Analytics: input processors and outputs. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

const KINESIS_INPUT = 'InputProcessingConfiguration.InputLambdaProcessor';

const ANALYTICS_V2 = {
  property: 'ApplicationName',
  type: 'AWS::KinesisAnalyticsV2::Application',
  role: 'ServiceExecutionRole',
};

export const kinesisDataAnalytics: Service = {
  table: [
    {
      service: 'Amazon Kinesis Data Analytics',
      what: 'input processors and outputs',
      paths: [
        {
          type: 'AWS::KinesisAnalytics::Application',
          item: `Inputs[].${KINESIS_INPUT}`,
          function: 'ResourceARN',
          role: 'RoleARN',
        },
        {
          type: 'AWS::KinesisAnalytics::ApplicationOutput',
          item: 'Output.LambdaOutput',
          function: 'ResourceARN',
          role: 'RoleARN',
        },
        {
          type: 'AWS::KinesisAnalyticsV2::Application',
          function: `ApplicationConfiguration.SqlApplicationConfiguration.Inputs[].${KINESIS_INPUT}.ResourceARN`,
          role: '/ServiceExecutionRole',
        },
        {
          type: 'AWS::KinesisAnalyticsV2::ApplicationOutput',
          function: 'Output.LambdaOutput.ResourceARN',
          roleOf: ANALYTICS_V2,
        },
      ],
      by: 'role',
      principal: 'kinesisanalytics.amazonaws.com',
      actions: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/kinesisanalytics/latest/dev/lambda-preprocessing.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
