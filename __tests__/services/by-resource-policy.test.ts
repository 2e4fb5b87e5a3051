import { describe, expect, test } from '@jest/globals';
import { permission, type SourceCase, verdictsOn } from './verdicts.ts';

const FN = '!GetAtt Fn.Arn';
const URI =
  "!Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations'";
const arn = (service: string, rest: string): string =>
  `!Sub 'arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${rest}'`;

interface Row extends SourceCase {
  readonly name: string;
  readonly principal: string;
  /** An ARN that fits; absent where the service passes none that is known. */
  readonly sourceArn?: string;
  /** AWS does not say enough for an error. */
  readonly open?: boolean;
  /** The source's ARN can't be told apart from others. */
  readonly unknownSource?: boolean;
}

const row = (
  name: string,
  type: string,
  properties: string,
  principal: string,
  sourceArn?: string,
  more: Partial<Row> = {},
): Row => ({ name, type, properties, principal, ...(sourceArn !== undefined && { sourceArn }), ...more });

const API = "  Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: shop } }\n";
const HTTP = "  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: shop, ProtocolType: HTTP } }\n";
const ROUTE = `  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /x, Target: !Sub 'integrations/\${Source}' }
`;
const iot = (rest: string): string => arn('iot', rest);

const ROWS: readonly Row[] = [
  row(
    'API Gateway REST method',
    'AWS::ApiGateway::Method',
    `{ RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, Integration: { Type: AWS_PROXY, Uri: ${URI} } }`,
    'apigateway.amazonaws.com',
    arn('execute-api', '${Api}/*/GET/'),
    { more: API },
  ),
  row(
    'API Gateway HTTP route',
    'AWS::ApiGatewayV2::Integration',
    `{ ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: ${FN} }`,
    'apigateway.amazonaws.com',
    arn('execute-api', '${Api}/*/*/x'),
    { more: HTTP + ROUTE },
  ),
  row(
    'S3',
    'AWS::S3::Bucket',
    `{ BucketName: b, NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:*', Function: ${FN} }] } }`,
    's3.amazonaws.com',
    'arn:aws:s3:::b',
  ),
  row(
    'SNS',
    'AWS::SNS::Topic',
    `{ Subscription: [{ Protocol: lambda, Endpoint: ${FN} }] }`,
    'sns.amazonaws.com',
    '!Ref Source',
  ),
  row(
    'EventBridge',
    'AWS::Events::Rule',
    `{ Targets: [{ Id: a, Arn: ${FN} }] }`,
    'events.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'CloudWatch Logs',
    'AWS::Logs::SubscriptionFilter',
    `{ LogGroupName: /app, DestinationArn: ${FN} }`,
    'logs.amazonaws.com',
    arn('logs', 'log-group:/app:*'),
  ),
  row(
    'CloudWatch Logs account policy',
    'AWS::Logs::AccountPolicy',
    `{ PolicyType: SUBSCRIPTION_FILTER_POLICY, PolicyDocument: !Sub '{"DestinationArn":"\${Fn.Arn}"}' }`,
    'logs.amazonaws.com',
    arn('logs', 'log-group:*'),
    { open: true },
  ),
  row(
    'Cognito user pool',
    'AWS::Cognito::UserPool',
    `{ LambdaConfig: { PreSignUp: ${FN} } }`,
    'cognito-idp.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'Cognito identity pool',
    'AWS::Cognito::IdentityPool',
    `{ CognitoEvents: { SyncTrigger: ${FN} } }`,
    'cognito-sync.amazonaws.com',
    arn('cognito-identity', 'identitypool/${Source}'),
  ),
  row(
    'IoT rule',
    'AWS::IoT::TopicRule',
    `{ RuleName: hot, TopicRulePayload: { Sql: x, Actions: [{ Lambda: { FunctionArn: ${FN} } }] } }`,
    'iot.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'IoT rule, by its SQL',
    'AWS::IoT::TopicRule',
    `{ RuleName: hot, TopicRulePayload: { Sql: !Sub 'SELECT aws_lambda("\${Fn.Arn}", *) FROM a', Actions: [] } }`,
    'iot.amazonaws.com',
    iot('rule/hot'),
  ),
  row(
    'IoT authorizer',
    'AWS::IoT::Authorizer',
    `{ AuthorizerName: gate, AuthorizerFunctionArn: ${FN} }`,
    'iot.amazonaws.com',
    iot('authorizer/gate'),
  ),
  row(
    'IoT provisioning hook',
    'AWS::IoT::ProvisioningTemplate',
    `{ PreProvisioningHook: { TargetArn: ${FN} } }`,
    'iot.amazonaws.com',
  ),
  row(
    'IoT certificate provider',
    'AWS::IoT::CertificateProvider',
    `{ CertificateProviderName: c, LambdaFunctionArn: ${FN} }`,
    'iot.amazonaws.com',
    iot('certificateprovider/c'),
    { open: true },
  ),
  row(
    'IoT domain configuration',
    'AWS::IoT::DomainConfiguration',
    `{ DomainConfigurationName: d, ServerCertificateConfig: { OcspLambdaArn: ${FN} } }`,
    'iot.amazonaws.com',
    iot('domainconfiguration/d/*'),
    { open: true },
  ),
  row(
    'Config rule',
    'AWS::Config::ConfigRule',
    `{ Source: { Owner: CUSTOM_LAMBDA, SourceIdentifier: ${FN} } }`,
    'config.amazonaws.com',
  ),
  row(
    'Config organization rule',
    'AWS::Config::OrganizationConfigRule',
    `{ OrganizationCustomRuleMetadata: { LambdaFunctionArn: ${FN} } }`,
    'config.amazonaws.com',
  ),
  row(
    'SES receipt rule',
    'AWS::SES::ReceiptRule',
    `{ RuleSetName: in, Rule: { Name: all, Actions: [{ LambdaAction: { FunctionArn: ${FN} } }] } }`,
    'ses.amazonaws.com',
    arn('ses', 'receipt-rule-set/in:receipt-rule/all'),
  ),
  row(
    'Secrets Manager rotation',
    'AWS::SecretsManager::RotationSchedule',
    `{ SecretId: s, RotationLambdaARN: ${FN} }`,
    'secretsmanager.amazonaws.com',
  ),
  row(
    'ELB target group',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    `{ TargetType: lambda, Targets: [{ Id: ${FN} }] }`,
    'elasticloadbalancing.amazonaws.com',
    '!Ref Source',
  ),
  row(
    'CodeCommit',
    'AWS::CodeCommit::Repository',
    `{ RepositoryName: r, Triggers: [{ Name: t, DestinationArn: ${FN}, Events: [all] }] }`,
    'codecommit.amazonaws.com',
    arn('codecommit', 'r'),
  ),
  row(
    'CloudWatch alarm',
    'AWS::CloudWatch::Alarm',
    `{ AlarmName: a, AlarmActions: [${FN}] }`,
    'lambda.alarms.cloudwatch.amazonaws.com',
    arn('cloudwatch', 'alarm:a'),
  ),
  row(
    'CloudWatch composite alarm',
    'AWS::CloudWatch::CompositeAlarm',
    `{ AlarmName: a, AlarmRule: x, OKActions: [${FN}] }`,
    'lambda.alarms.cloudwatch.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'AppSync GraphQL authorizer',
    'AWS::AppSync::GraphQLApi',
    `{ Name: g, LambdaAuthorizerConfig: { AuthorizerUri: ${FN} } }`,
    'appsync.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'AppSync Event API authorizer',
    'AWS::AppSync::Api',
    `{ Name: e, EventConfig: { AuthProviders: [{ AuthType: AWS_LAMBDA, LambdaAuthorizerConfig: { AuthorizerUri: ${FN} } }] } }`,
    'appsync.amazonaws.com',
    '!GetAtt Source.ApiArn',
  ),
  row(
    'Bedrock agent',
    'AWS::Bedrock::Agent',
    `{ AgentName: a, ActionGroups: [{ ActionGroupName: g, ActionGroupExecutor: { Lambda: ${FN} } }] }`,
    'bedrock.amazonaws.com',
    '!GetAtt Source.AgentArn',
  ),
  row(
    'Bedrock AgentCore evaluator',
    'AWS::BedrockAgentCore::Evaluator',
    `{ EvaluatorConfig: { CodeBased: { LambdaConfig: { LambdaArn: ${FN} } } } }`,
    'bedrock-agentcore.amazonaws.com',
    '!GetAtt Source.EvaluatorArn',
  ),
  row(
    'Lex bot alias',
    'AWS::Lex::BotAlias',
    `{ BotId: b, BotAliasLocaleSettings: [{ LocaleId: en_US, BotAliasLocaleSetting: { CodeHookSpecification: { LambdaCodeHook: { LambdaArn: ${FN} } } } }] }`,
    'lexv2.amazonaws.com',
    '!GetAtt Source.Arn',
    { unknownSource: true },
  ),
  row(
    'Lex test alias',
    'AWS::Lex::Bot',
    `{ TestBotAliasSettings: { BotAliasLocaleSettings: [{ LocaleId: en_US, BotAliasLocaleSetting: { CodeHookSpecification: { LambdaCodeHook: { LambdaArn: ${FN} } } } }] } }`,
    'lexv2.amazonaws.com',
    arn('lex', 'bot-alias/${Source}/TSTALIASID'),
  ),
  row(
    'Alexa skill',
    'Alexa::ASK::Skill',
    `{ SkillPackage: { Overrides: { Manifest: { apis: { custom: { endpoint: { uri: ${FN} } } } } } } }`,
    'alexa-appkit.amazon.com',
  ),
  row(
    'Connect integration',
    'AWS::Connect::IntegrationAssociation',
    `{ InstanceId: i, IntegrationType: LAMBDA_FUNCTION, IntegrationArn: ${FN} }`,
    'connect.amazonaws.com',
    arn('connect', 'instance/*'),
    { open: true },
  ),
  row(
    'Connect flow',
    'AWS::Connect::ContactFlow',
    `{ Content: !Sub '{"Actions":[{"Type":"InvokeLambdaFunction","Parameters":{"LambdaFunctionARN":"\${Fn.Arn}"}}]}' }`,
    'connect.amazonaws.com',
    arn('connect', 'instance/*'),
    { open: true },
  ),
  row(
    'Transfer identity provider',
    'AWS::Transfer::Server',
    `{ IdentityProviderType: AWS_LAMBDA, IdentityProviderDetails: { Function: ${FN} } }`,
    'transfer.amazonaws.com',
    '!GetAtt Source.Arn',
  ),
  row(
    'Pinpoint campaign',
    'AWS::Pinpoint::Campaign',
    `{ ApplicationId: a, CampaignHook: { LambdaFunctionName: ${FN} } }`,
    "!Sub 'pinpoint.${AWS::Region}.amazonaws.com'",
    arn('mobiletargeting', 'apps/a/campaigns/*'),
    { open: true },
  ),
  row(
    'IVS Chat room',
    'AWS::IVSChat::Room',
    `{ MessageReviewHandler: { Uri: ${FN} } }`,
    'ivschat.amazonaws.com',
    arn('ivschat', 'room/*'),
  ),
  row(
    'AppConfig validator',
    'AWS::AppConfig::ConfigurationProfile',
    `{ Validators: [{ Type: LAMBDA, Content: ${FN} }] }`,
    'appconfig.amazonaws.com',
  ),
  row(
    'AppConfig extension',
    'AWS::AppConfig::Extension',
    `{ Actions: { ON_DEPLOYMENT_START: [{ Name: a, Uri: ${FN} }] } }`,
    'appconfig.amazonaws.com',
  ),
  row(
    'AppFlow connector',
    'AWS::AppFlow::Connector',
    `{ ConnectorProvisioningConfig: { Lambda: { LambdaArn: ${FN} } } }`,
    'appflow.amazonaws.com',
    undefined,
    { open: true },
  ),
  row(
    'HealthLake identity provider',
    'AWS::HealthLake::FHIRDatastore',
    `{ IdentityProviderConfiguration: { IdpLambdaArn: ${FN} } }`,
    'healthlake.amazonaws.com',
    undefined,
    { open: true },
  ),
  row(
    'IoT Analytics pipeline',
    'AWS::IoTAnalytics::Pipeline',
    '{ PipelineActivities: [{ Lambda: { Name: l, LambdaName: !Ref Fn } }] }',
    'iotanalytics.amazonaws.com',
  ),
  row(
    'IoT Events alarm',
    'AWS::IoTEvents::AlarmModel',
    `{ AlarmEventActions: { AlarmActions: [{ Lambda: { FunctionArn: ${FN} } }] } }`,
    'iotevents.amazonaws.com',
  ),
  row(
    'Chime SIP media application',
    'AWS::Chime::SipMediaApplication',
    `{ Endpoints: [{ LambdaArn: ${FN} }] }`,
    'voiceconnector.chime.amazonaws.com',
    undefined,
    { open: true },
  ),
  row(
    'Chime channel flow',
    'AWS::Chime::ChannelFlow',
    `{ Processors: [{ Configuration: { Lambda: { ResourceArn: ${FN} } } }] }`,
    'messaging.chime.amazonaws.com',
    undefined,
    { open: true },
  ),
  row(
    'Auto Scaling termination policy',
    'AWS::AutoScaling::AutoScalingGroup',
    `{ TerminationPolicies: [Default, ${FN}] }`,
    'autoscaling.amazonaws.com',
    undefined,
    { open: true },
  ),
  row(
    'Refactor Spaces',
    'AWS::RefactorSpaces::Service',
    `{ LambdaEndpoint: { Arn: ${FN} } }`,
    'apigateway.amazonaws.com',
    undefined,
    { open: true },
  ),
];

describe.each(ROWS.map((each) => [each.name, each] as const))('%s', (_name, source) => {
  const lacking = source.open ? /^unverified: / : /^denied: (?:no permission|\w+ nearly) lets /;

  test('the right principal and source', () => {
    expect(verdictsOn(source, permission(source.principal, source.sourceArn))).toEqual(['granted']);
  });

  test('no permission', () => {
    expect(verdictsOn(source)).toEqual([expect.stringMatching(lacking)]);
  });

  test('another principal', () => {
    expect(verdictsOn(source, permission('ec2.amazonaws.com', source.sourceArn))).toEqual([
      expect.stringMatching(lacking),
    ]);
  });

  if (source.sourceArn !== undefined)
    test('another source', () => {
      const other = permission(source.principal, arn('other', 'thing'));
      const expected = source.unknownSource ? /^unverified: / : lacking;
      expect(verdictsOn(source, other)).toEqual([expect.stringMatching(expected)]);
    });
});

test('CloudWatch Logs may call by its regional principal', () => {
  const source = {
    type: 'AWS::Logs::SubscriptionFilter',
    properties: `{ LogGroupName: /app, DestinationArn: ${FN} }`,
  };
  const regional = "!Sub 'logs.${AWS::Region}.amazonaws.com'";
  expect(verdictsOn(source, permission(regional, arn('logs', 'log-group:/app:*')))).toEqual(['granted']);
});
