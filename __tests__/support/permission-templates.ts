/** Templates with one function, one topic that invokes it, and a permission, for tests of rules on permissions. */

export interface Parts {
  /** Properties of the permission besides `FunctionName` (`!Ref Orders` unless given), one a line. */
  readonly permission?: readonly string[];
  readonly functionName?: string;
  /** Attributes of the permission beside `Properties`. */
  readonly attributes?: string;
  /** Lines behind the subscription's endpoint, such as an announced finding. */
  readonly endpoint?: string;
  readonly resources?: string;
  readonly head?: string;
}

export const SNS = ['Action: lambda:InvokeFunction', 'Principal: sns.amazonaws.com', 'SourceArn: !Ref Topic'];

export function permissionTemplate({
  permission = SNS,
  functionName = '!Ref Orders',
  attributes = '',
  endpoint = '!GetAtt Orders.Arn',
  resources = '',
  head = '',
}: Parts = {}): string {
  const properties = [`FunctionName: ${functionName}`, ...permission]
    .map((line) => `      ${line}`)
    .join('\n');
  return `${head}
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Role: 'arn:aws:iam::123456789012:role/orders', FunctionName: orders }
  Topic: { Type: AWS::SNS::Topic }
  Other: { Type: AWS::SNS::Topic }
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref Topic
      Endpoint: ${endpoint}
  Allow:
    Type: AWS::Lambda::Permission
    ${attributes}
    Properties:
${properties}
${resources}
`;
}
