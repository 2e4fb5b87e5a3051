/** Templates with one function and its role, for tests of rules on roles. */

const indent = (text: string, by: number): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n');

export const LOGS = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';

export interface Parts {
  /** `Statement` of the trust policy. */
  readonly trust?: string;
  /** `Statement` of the inline policy; none where left out. */
  readonly statement?: string;
  /** Further properties of the role; the managed policy for logs where left out. */
  readonly role?: string;
  readonly function?: string;
  readonly resources?: string;
  /** Above `Resources`. */
  readonly head?: string;
}

const TRUST = `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }`;

export function roleTemplate(parts: Parts = {}): string {
  const {
    trust = TRUST,
    statement,
    role = `ManagedPolicyArns: ['${LOGS}']`,
    head = '',
    resources = '',
  } = parts;
  const inline =
    statement === undefined
      ? ''
      : `      Policies:
        - PolicyName: Inline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${indent(statement, 14)}
`;
  return `${head}
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt OrdersRole.Arn
      Handler: index.handler
      Runtime: nodejs22.x
      Code: { S3Bucket: code, S3Key: orders.zip }
${indent(parts.function ?? '', 6)}
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
${indent(trust, 10)}
${indent(role, 6)}
${inline}${indent(resources, 2)}
`;
}
