/** AWS Migration Hub Refactor Spaces: services with a Lambda endpoint. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const refactorSpaces: Service = {
  table: [
    {
      service: 'AWS Migration Hub Refactor Spaces',
      what: 'services with a Lambda endpoint',
      paths: [{ type: 'AWS::RefactorSpaces::Service', function: 'LambdaEndpoint.Arn' }],
      by: 'resource-policy',
      principal: 'apigateway.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::RefactorSpaces::Service'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
