/** APIs and load balancers that invoke functions by the function's resource policy. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './sources.ts';

export const REST_METHOD: SourceFact = {
  service: 'API Gateway REST',
  what: 'methods',
  paths: [
    { type: 'AWS::ApiGateway::Method', function: 'Integration.Uri', role: 'Integration.Credentials' },
    { type: 'AWS::ApiGateway::RestApi', function: 'Body' },
  ],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
  reference: `${DOCS}/lambda/latest/dg/services-apigateway.html`,
};

export const REST_AUTHORIZER: SourceFact = {
  service: 'API Gateway REST',
  what: 'Lambda authorizers',
  paths: [{ type: 'AWS::ApiGateway::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentials' }],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: '500 AuthorizerConfigurationException',
  reference: `${DOCS}/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization-with-console.html`,
};

export const HTTP_ROUTE: SourceFact = {
  service: 'API Gateway HTTP',
  what: 'routes',
  paths: [
    { type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' },
    { type: 'AWS::ApiGatewayV2::Api', function: 'Target', role: 'CredentialsArn' },
    { type: 'AWS::ApiGatewayV2::Api', function: 'Body' },
  ],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: '500 {"message":"Internal Server Error"}',
  reference: `${DOCS}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};

export const WEBSOCKET_ROUTE: SourceFact = {
  ...HTTP_ROUTE,
  service: 'API Gateway WebSocket',
  paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
  sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<route key>',
  symptom: 'Internal server error',
  reference: `${DOCS}/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html`,
};

export const V2_AUTHORIZER: SourceFact = {
  service: 'API Gateway HTTP',
  what: 'Lambda authorizers',
  paths: [
    { type: 'AWS::ApiGatewayV2::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentialsArn' },
  ],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: '500 {"message":"Internal Server Error"}',
  reference: `${DOCS}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};

export const API_SOURCES: readonly SourceFact[] = [
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
    sourceArn: 'arn:<partition>:appsync:<region>:<account>:apis/<id>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'requests are refused: 401 UnauthorizedException',
    reference: `${DOCS}/appsync/latest/devguide/security-authz.html`,
  },
  {
    service: 'Elastic Load Balancing',
    what: 'target groups',
    paths: [
      {
        type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        function: 'Targets[].Id',
        when: { TargetType: 'lambda' },
      },
    ],
    by: 'resource-policy',
    principal: 'elasticloadbalancing.amazonaws.com',
    sourceArn: 'arn:<partition>:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'elasticloadbalancing principal does not have permission to invoke',
    reference: `${DOCS}/elasticloadbalancing/latest/application/lambda-functions.html`,
  },
  {
    service: 'AWS Migration Hub Refactor Spaces',
    what: 'services with a Lambda endpoint',
    paths: [{ type: 'AWS::RefactorSpaces::Service', function: 'LambdaEndpoint.Arn' }],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::RefactorSpaces::Service'),
    doubt: NOT_DOCUMENTED,
  },
];
