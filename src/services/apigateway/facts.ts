/** What AWS requires of API Gateway: REST, HTTP and WebSocket APIs. */
import { DOCS, type SourceFact } from '../fact.ts';

export const REST_METHOD: SourceFact = {
  service: 'API Gateway REST',
  what: 'methods',
  paths: [
    { type: 'AWS::ApiGateway::Method', function: 'Integration.Uri', role: 'Integration.Credentials' },
    { type: 'AWS::ApiGateway::RestApi', function: 'Body', document: true },
  ],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${METHOD}/${path}',
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
  sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/authorizers/${authorizer}',
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
    { type: 'AWS::ApiGatewayV2::Api', function: 'Body', document: true },
  ],
  by: 'resource-policy',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${METHOD}/${path}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: '500 {"message":"Internal Server Error"}',
  reference: `${DOCS}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};

export const WEBSOCKET_ROUTE: SourceFact = {
  ...HTTP_ROUTE,
  service: 'API Gateway WebSocket',
  paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
  sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${route key}',
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
  sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/authorizers/${authorizer}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: '500 {"message":"Internal Server Error"}',
  reference: `${DOCS}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};
