/** AWS AppSync: Lambda authorizers; data sources; conflict handlers. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

export const appsync: Service = {
  table: [
    {
      service: 'AWS AppSync',
      what: 'Lambda authorizers',
      paths: [
        { type: 'AWS::AppSync::GraphQLApi', function: 'LambdaAuthorizerConfig.AuthorizerUri' },
        {
          type: 'AWS::AppSync::GraphQLApi',
          function: 'AdditionalAuthenticationProviders[].LambdaAuthorizerConfig.AuthorizerUri',
        },
        {
          type: 'AWS::AppSync::Api',
          function: 'EventConfig.AuthProviders[].LambdaAuthorizerConfig.AuthorizerUri',
        },
      ],
      by: 'resource-policy',
      principal: 'appsync.amazonaws.com',
      sourceArn: 'arn:${Partition}:appsync:${Region}:${Account}:apis/${id}',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'requests are refused: 401 UnauthorizedException',
      reference: `${DOCS}/appsync/latest/devguide/security-authz.html`,
    },
    {
      service: 'AWS AppSync',
      what: 'data sources',
      paths: [
        {
          type: 'AWS::AppSync::DataSource',
          function: 'LambdaConfig.LambdaFunctionArn',
          role: 'ServiceRoleArn',
          when: { Type: 'AWS_LAMBDA' },
        },
      ],
      by: 'role',
      principal: 'appsync.amazonaws.com',
      checkedAtCreation: 'no',
      symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
      reference: `${DOCS}/appsync/latest/devguide/tutorial-lambda-resolvers.html`,
    },
    {
      service: 'AWS AppSync',
      what: 'conflict handlers',
      paths: ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'].map((type) => ({
        type,
        function: 'SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn',
        roleOf: { property: 'DataSourceName', type: 'AWS::AppSync::DataSource', role: 'ServiceRoleArn' },
      })),
      by: 'role',
      principal: 'appsync.amazonaws.com',
      checkedAtCreation: 'no',
      reference: `${DOCS}/appsync/latest/devguide/conflict-detection-and-sync.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
