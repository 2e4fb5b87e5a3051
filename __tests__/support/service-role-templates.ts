/** Pieces of templates in which a service is given a role, for the tests of `service-role-permission`. */

export const statement = (action: string, resource: string) =>
  `{ Effect: Allow, Action: ${action}, Resource: ${resource} }`;

/** A role that a service may assume, with these statements. */
export const role = (service: string, ...statements: readonly string[]): string => `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ${service}.amazonaws.com }, Action: sts:AssumeRole }] }${
        statements.length === 0
          ? ''
          : `
      Policies: [{ PolicyName: a, PolicyDocument: { Version: '2012-10-17', Statement: [${statements.join(', ')}] } }]`
      }`;
export const separate = (...statements: readonly string[]): string => `
  Rights:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: a
      Roles: [!Ref Role]
      PolicyDocument: { Version: '2012-10-17', Statement: [${statements.join(', ')}] }`;
export const resources = (...parts: readonly string[]): string => `Resources:${parts.join('')}\n`;

export const QUEUE = '\n  Orders: { Type: AWS::SQS::Queue }';
export const DEAD = '\n  Dead: { Type: AWS::SQS::Queue }';
export const STREAM = '\n  Stream: { Type: AWS::Kinesis::Stream, Properties: { ShardCount: 1 } }';
export const TOPIC = '\n  News: { Type: AWS::SNS::Topic }';
export const READ_STREAM = statement(
  '[kinesis:DescribeStream, kinesis:DescribeStreamSummary, kinesis:GetRecords, kinesis:GetShardIterator, kinesis:ListShards]',
  '!GetAtt Stream.Arn',
);
export const BUCKET = '\n  Archive: { Type: AWS::S3::Bucket }';
