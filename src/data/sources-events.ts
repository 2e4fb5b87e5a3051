/** Event and operations services that invoke functions by the function's resource policy. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './sources.ts';

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

/** The custom resource by which the CDK sets notifications on buckets. */
export const CDK_NOTIFICATION: SourceFact = {
  ...S3_NOTIFICATION,
  what: 'bucket notifications by a custom resource of the CDK',
  paths: [
    {
      type: 'Custom::S3BucketNotifications',
      function: 'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn',
    },
  ],
  sourceArn: 'arn:<partition>:s3:::<BucketName>',
  sourceBy: 'form',
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

export const LOGS_ACCOUNT_POLICY: SourceFact = {
  ...LOGS_SUBSCRIPTION,
  what: 'account policies',
  paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument' }],
  sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<log group>:*',
  checkedAtCreation: 'unknown',
  reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
  doubt: NOT_DOCUMENTED,
};

const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];

export const EVENT_SOURCES: readonly SourceFact[] = [
  S3_NOTIFICATION,
  CDK_NOTIFICATION,
  LOGS_SUBSCRIPTION,
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
    sourceArn: 'arn:<partition>:config:<region>:<account>:config-rule/<id>',
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
  {
    service: 'Amazon SES',
    what: 'receipt rules',
    paths: [{ type: 'AWS::SES::ReceiptRule', function: 'Rule.Actions[].LambdaAction.FunctionArn' }],
    by: 'resource-policy',
    principal: 'ses.amazonaws.com',
    sourceArn:
      'arn:<partition>:ses:<region>:<account>:receipt-rule-set/<RuleSetName>:receipt-rule/<Rule.Name>',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Could not invoke Lambda function',
    reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
  },
  {
    service: 'AWS Secrets Manager',
    what: 'rotation',
    paths: [{ type: 'AWS::SecretsManager::RotationSchedule', function: 'RotationLambdaARN' }],
    by: 'resource-policy',
    principal: 'secretsmanager.amazonaws.com',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom:
      'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
    reference: `${DOCS}/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html`,
  },
  {
    service: 'AWS CodeCommit',
    what: 'triggers',
    paths: [{ type: 'AWS::CodeCommit::Repository', function: 'Triggers[].DestinationArn', mixed: true }],
    by: 'resource-policy',
    principal: 'codecommit.amazonaws.com',
    sourceArn: 'arn:<partition>:codecommit:<region>:<account>:<RepositoryName>',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
  },
  {
    service: 'Amazon CloudWatch',
    what: 'alarm actions',
    paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) =>
      ALARM_ACTIONS.map((action) => ({ type, function: action, mixed: true })),
    ),
    by: 'resource-policy',
    principal: 'lambda.alarms.cloudwatch.amazonaws.com',
    sourceArn: 'arn:<partition>:cloudwatch:<region>:<account>:alarm:<alarm>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the alarm changes its state, but the function is not invoked',
    reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
  },
  {
    service: 'AWS AppConfig',
    what: 'validators',
    paths: [
      {
        type: 'AWS::AppConfig::ConfigurationProfile',
        item: 'Validators[]',
        function: 'Content',
        when: { Type: 'LAMBDA' },
      },
    ],
    by: 'resource-policy',
    principal: 'appconfig.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html`,
  },
  {
    service: 'AWS AppConfig',
    what: 'extensions',
    paths: [
      {
        type: 'AWS::AppConfig::Extension',
        item: 'Actions{}[]',
        function: 'Uri',
        role: 'RoleArn',
        mixed: true,
      },
    ],
    by: 'resource-policy',
    either: true,
    principal: 'appconfig.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom.html`,
  },
  {
    service: 'AWS AppFlow',
    what: 'custom connectors',
    paths: [{ type: 'AWS::AppFlow::Connector', function: 'ConnectorProvisioningConfig.Lambda.LambdaArn' }],
    by: 'resource-policy',
    principal: 'appflow.amazonaws.com',
    sourceAccount: true,
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::AppFlow::Connector'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon EC2 Auto Scaling',
    what: 'termination policies',
    paths: [{ type: 'AWS::AutoScaling::AutoScalingGroup', function: 'TerminationPolicies[]', mixed: true }],
    by: 'resource-policy',
    principal: 'autoscaling.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/autoscaling/ec2/userguide/lambda-custom-termination-policy.html`,
    doubt: 'the service-linked role of Auto Scaling invokes, not a service principal',
  },
];
