import { describe, expect, it } from '@jest/globals';
import { same, show } from '../../src/cloudformation/text.ts';
import { stackOf } from '../support/stack.ts';

const HERE = '${AWS::Region}:${AWS::AccountId}';
const ARN = 'arn:${AWS::Partition}';

describe('Ref and GetAtt', () => {
  it.each([
    ['AWS::Lambda::Function', '{}', '${It}', 'Arn', `${ARN}:lambda:${HERE}:function:\${It}`],
    ['AWS::Lambda::Function', '{ FunctionName: f }', 'f', 'Arn', `${ARN}:lambda:${HERE}:function:f`],
    ['AWS::SNS::Topic', '{ TopicName: t }', `${ARN}:sns:${HERE}:t`, 'TopicName', 't'],
    ['AWS::SQS::Queue', '{ QueueName: q }', '${It}', 'Arn', `${ARN}:sqs:${HERE}:q`],
    ['AWS::S3::Bucket', '{ BucketName: b }', 'b', 'Arn', `${ARN}:s3:::b`],
    ['AWS::IAM::Role', '{ RoleName: r, Path: /p/ }', 'r', 'Arn', `${ARN}:iam::\${AWS::AccountId}:role/p/r`],
    [
      'AWS::IAM::ManagedPolicy',
      '{ ManagedPolicyName: m }',
      `${ARN}:iam::\${AWS::AccountId}:policy/m`,
      'PolicyArn',
      `${ARN}:iam::\${AWS::AccountId}:policy/m`,
    ],
    ['AWS::Events::Rule', '{ Name: r }', 'r', 'Arn', `${ARN}:events:${HERE}:rule/r`],
    ['AWS::Events::Rule', '{ Name: r, EventBusName: b }', 'b|r', 'Arn', `${ARN}:events:${HERE}:rule/b/r`],
    [
      'AWS::Events::Rule',
      '{ Name: r, EventBusName: default }',
      'default|r',
      'Arn',
      `${ARN}:events:${HERE}:rule/r`,
    ],
    ['AWS::Logs::LogGroup', '{ LogGroupName: /g }', '/g', 'Arn', `${ARN}:logs:${HERE}:log-group:/g:*`],
    [
      'AWS::DynamoDB::Table',
      '{ TableName: t }',
      't',
      'StreamArn',
      `${ARN}:dynamodb:${HERE}:table/t/stream/\${It.StreamLabel}`,
    ],
    ['AWS::Kinesis::Stream', '{ Name: k }', 'k', 'Arn', `${ARN}:kinesis:${HERE}:stream/k`],
    ['AWS::Cognito::UserPool', '{}', '${It}', 'Arn', `${ARN}:cognito-idp:${HERE}:userpool/\${It}`],
    [
      'AWS::StepFunctions::StateMachine',
      '{ StateMachineName: m }',
      `${ARN}:states:${HERE}:stateMachine:m`,
      'Name',
      'm',
    ],
    ['AWS::ApiGateway::RestApi', '{ Name: n }', '${It}', 'RootResourceId', '${It.RootResourceId}'],
    ['AWS::KMS::Key', '{}', '${It}', 'Arn', `${ARN}:kms:${HERE}:key/\${It}`],
    ['Custom::Thing', '{}', '${It}', 'Anything', '${It.Anything}'],
  ])('of %s %s', (type, properties, ref, attribute, value) => {
    const stack = stackOf(`Resources:\n  It: { Type: '${type}', Properties: ${properties} }\n`);
    const it = stack.resources.get('It');
    expect(show(it?.ref() ?? [])).toBe(ref);
    expect(show(it?.att(attribute) ?? [])).toBe(value);
  });

  it('meet what is written out by hand', () => {
    const stack = stackOf(`
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'orders-\${AWS::StackName}' } }
  It:
    Type: Custom::It
    Properties:
      A: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:orders-\${AWS::StackName}
      B: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:\${Topic.TopicName}
      C: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:other-\${AWS::StackName}
`);
    const topic = stack.resources.get('Topic')?.ref() ?? [];
    const it = stack.resources.get('It')?.properties;
    expect(['A', 'B', 'C'].map((key) => same(topic, it?.one(key)?.text() ?? []))).toEqual([
      'yes',
      'yes',
      'no',
    ]);
  });

  it('of an alias and a version begin with the function ARN', () => {
    const stack = stackOf(`
Resources:
  Fn: { Type: AWS::Lambda::Function }
  Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Fn, Name: live } }
  Named: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !GetAtt Fn.Arn, Name: live } }
`);
    const [live, named] = ['Live', 'Named'].map((id) => stack.resources.get(id)?.ref());
    expect(show(live ?? [])).toBe(`${ARN}:lambda:${HERE}:function:\${Fn}:live`);
    expect(live).toEqual(named);
  });
});
