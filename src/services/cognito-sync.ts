/** Amazon Cognito Sync: identity pool events. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const cognitoSync: Service = {
  table: [
    {
      service: 'Amazon Cognito Sync',
      what: 'identity pool events',
      paths: [{ type: 'AWS::Cognito::IdentityPool', function: 'CognitoEvents{}' }],
      by: 'resource-policy',
      principal: 'cognito-sync.amazonaws.com',
      sourceArn: 'arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${Ref}',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/cognito/latest/developerguide/cognito-events.html`,
    },
  ],
};
