/**
 * Actions of level Read or List that hand out the data of users, not facts about resources.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const DATA_READS: ReadonlySet<string> = new Set([
  'athena:GetQueryResults',
  'codecommit:GetFile',
  'codecommit:GitPull',
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:PartiQLSelect',
  'dynamodb:Query',
  'dynamodb:Scan',
  'kinesis:GetRecords',
  'kms:Decrypt',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'rds-data:ExecuteStatement',
  's3:GetObject',
  's3:GetObjectVersion',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'sqs:ReceiveMessage',
  'ssm:GetParameter',
  'ssm:GetParameterHistory',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
]);

/**
 * Actions that can be narrowed, but that are commonly allowed on everything: AWS's own execution policies do so (logs,
 * network interfaces, tracing), or what they act on isn't known beforehand (phone numbers of `sns:Publish`).
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-managed-policies.html
 */
export const USUAL_ON_EVERYTHING: ReadonlySet<string> = new Set([
  'cloudwatch:PutMetricData',
  'ec2:AssignPrivateIpAddresses',
  'ec2:AttachNetworkInterface',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DetachNetworkInterface',
  'ec2:UnassignPrivateIpAddresses',
  'logs:CreateLogGroup',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'logs:PutRetentionPolicy',
  'sns:Publish',
]);

/**
 * Services that work on what the call brings (a picture, a text, a sound): what functions call of them has no resource
 * to name, or one that may be left out, so that `*` stands there rightly.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrekognition.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncomprehend.html
 */
export const WITHOUT_RESOURCES: ReadonlySet<string> = new Set([
  'comprehend',
  'comprehendmedical',
  'polly',
  'rekognition',
  'textract',
  'transcribe',
  'translate',
]);
