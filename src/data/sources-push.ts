/** Services that invoke functions by the function's resource policy, in files of their own or by the table. */
import type { SourceFact } from './sources.ts';

const DOCS = 'https://docs.aws.amazon.com';

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

export const S3_NOTIFICATION: SourceFact = {
  service: 'Amazon S3',
  what: 'bucket notifications',
  paths: [{ type: 'AWS::S3::Bucket', function: 'NotificationConfiguration.LambdaConfigurations[].Function' }],
  by: 'resource-policy',
  principal: 's3.amazonaws.com',
  sourceArn: 'arn:<partition>:s3:::<bucket>',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom: 'Unable to validate the following destination configurations',
  reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};

export const SNS_SUBSCRIPTION: SourceFact = {
  service: 'Amazon SNS',
  what: 'subscriptions',
  paths: [
    { type: 'AWS::SNS::Subscription', function: 'Endpoint', when: { Protocol: 'lambda' } },
    { type: 'AWS::SNS::Topic', item: 'Subscription[]', function: 'Endpoint', when: { Protocol: 'lambda' } },
  ],
  by: 'resource-policy',
  principal: 'sns.amazonaws.com',
  alsoPrincipals: ['sns.*.amazonaws.com'],
  sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'messages are not delivered',
  reference: `${DOCS}/sns/latest/dg/lambda-console.html`,
};

export const EVENTS_RULE: SourceFact = {
  service: 'Amazon EventBridge',
  what: 'rules',
  paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', function: 'Arn', role: 'RoleArn', mixed: true }],
  by: 'resource-policy',
  principal: 'events.amazonaws.com',
  sourceArn: 'arn:<partition>:events:<region>:<account>:rule/[<bus>/]<rule>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};

export const LOGS_SUBSCRIPTION: SourceFact = {
  service: 'CloudWatch Logs',
  what: 'subscription filters',
  paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', mixed: true }],
  by: 'resource-policy',
  principal: 'logs.amazonaws.com',
  alsoPrincipals: ['logs.*.amazonaws.com'],
  sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<LogGroupName>:*',
  sourceBy: 'form',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom:
    'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};

const COGNITO_TRIGGERS = [
  'CreateAuthChallenge',
  'CustomMessage',
  'DefineAuthChallenge',
  'PostAuthentication',
  'PostConfirmation',
  'PreAuthentication',
  'PreSignUp',
  'PreTokenGeneration',
  'UserMigration',
  'VerifyAuthChallengeResponse',
  'CustomEmailSender.LambdaArn',
  'CustomSMSSender.LambdaArn',
  'PreTokenGenerationConfig.LambdaArn',
  'InboundFederation.LambdaArn',
] as const;

export const COGNITO_TRIGGER: SourceFact = {
  service: 'Amazon Cognito',
  what: 'user pool triggers',
  paths: COGNITO_TRIGGERS.map((trigger) => ({
    type: 'AWS::Cognito::UserPool',
    function: `LambdaConfig.${trigger}`,
  })),
  by: 'resource-policy',
  principal: 'cognito-idp.amazonaws.com',
  sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<pool id>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'invocation failed due to error AccessDeniedException (UnexpectedLambdaException)',
  reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};

export const IOT_RULE: SourceFact = {
  service: 'AWS IoT',
  what: 'topic rules',
  paths: [
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
  ],
  by: 'resource-policy',
  principal: 'iot.amazonaws.com',
  sourceArn: 'arn:<partition>:iot:<region>:<account>:rule/<rule>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule action fails, and messages do not reach the function',
  reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};
