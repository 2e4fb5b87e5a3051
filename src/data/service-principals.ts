/**
 * Principals by which services invoke functions through a resource policy. Sources: the services' pages in the AWS
 * Lambda Developer Guide ("Integrating other services") and each service's own guide.
 */
export const invokingPrincipals: readonly string[] = [
  'alexa-appkit.amazon.com',
  'alexa-connectedhome.amazon.com',
  'apigateway.amazonaws.com',
  'appconfig.amazonaws.com',
  'appsync.amazonaws.com',
  'bedrock.amazonaws.com',
  'bedrock-agentcore.amazonaws.com',
  'cloudfront.amazonaws.com',
  'codecommit.amazonaws.com',
  'cognito-idp.amazonaws.com',
  'cognito-sync.amazonaws.com',
  'config.amazonaws.com',
  'connect.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  'events.amazonaws.com',
  'iot.amazonaws.com',
  'iotevents.amazonaws.com',
  'ivschat.amazonaws.com',
  'lambda.alarms.cloudwatch.amazonaws.com',
  'lex.amazonaws.com',
  'lexv2.amazonaws.com',
  'logs.amazonaws.com',
  's3.amazonaws.com',
  'secretsmanager.amazonaws.com',
  'ses.amazonaws.com',
  'sns.amazonaws.com',
  'transfer.amazonaws.com',
  'vpc-lattice.amazonaws.com',
];
