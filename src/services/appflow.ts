/** AWS AppFlow: custom connectors. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const appflow: Service = {
  table: [
    {
      service: 'AWS AppFlow',
      what: 'custom connectors',
      paths: [{ type: 'AWS::AppFlow::Connector', function: 'ConnectorProvisioningConfig.Lambda.LambdaArn' }],
      by: 'resource-policy',
      principal: 'appflow.amazonaws.com',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::AppFlow::Connector'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
