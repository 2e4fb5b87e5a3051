/** AWS Config: custom rules; organization rules. */
import { DOCS, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const config: Service = {
  table: [
    {
      service: 'AWS Config',
      what: 'custom rules',
      paths: [
        {
          type: 'AWS::Config::ConfigRule',
          function: 'Source.SourceIdentifier',
          when: { 'Source.Owner': 'CUSTOM_LAMBDA' },
        },
      ],
      by: 'resource-policy',
      principal: 'config.amazonaws.com',
      sourceArn: 'arn:${Partition}:config:${Region}:${Account}:config-rule/${id}',
      sourceAccount: true,
      checkedAtCreation: 'yes',
      symptom:
        "The AWS Lambda function cannot be invoked. Check the specified function ARN, and check the function's permissions. (InsufficientPermissionsException)",
      reference: `${DOCS}/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html`,
    },
    {
      service: 'AWS Config',
      what: 'organization rules',
      paths: [
        {
          type: 'AWS::Config::OrganizationConfigRule',
          function: 'OrganizationCustomRuleMetadata.LambdaFunctionArn',
        },
      ],
      by: 'resource-policy',
      principal: 'config.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::Config::OrganizationConfigRule'),
    },
  ],
};
