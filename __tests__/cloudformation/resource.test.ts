import { describe, expect, it } from '@jest/globals';
import { same, show } from '../../src/text/symbolic-string.ts';
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
    const template = stackOf(`Resources:\n  It: { Type: '${type}', Properties: ${properties} }\n`);
    const it = template.resources.get('It');
    expect(show(it?.ref() ?? [])).toBe(ref);
    expect(show(it?.getAtt(attribute) ?? [])).toBe(value);
  });

  it('are of the partition of the template, also where the specification names one', () => {
    const template = stackOf('Resources: { It: { Type: AWS::Neptune::DBCluster } }\n');
    expect(show(template.resources.get('It')?.arn() ?? [])).toMatch(/^arn:\$\{AWS::Partition\}:rds:/);
  });

  it('meet what is written out by hand', () => {
    const template = stackOf(`
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'orders-\${AWS::StackName}' } }
  It:
    Type: Custom::It
    Properties:
      A: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:orders-\${AWS::StackName}
      B: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:\${Topic.TopicName}
      C: !Sub arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:other-\${AWS::StackName}
`);
    const topic = template.resources.get('Topic')?.ref() ?? [];
    const it = template.resources.get('It')?.properties;
    expect(['A', 'B', 'C'].map((key) => same(topic, it?.one(key)?.text() ?? []))).toEqual([
      'yes',
      'yes',
      'no',
    ]);
  });

  it('of an alias and a version begin with the function ARN', () => {
    const template = stackOf(`
Resources:
  Fn: { Type: AWS::Lambda::Function }
  Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Fn, Name: live } }
  Named: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !GetAtt Fn.Arn, Name: live } }
`);
    const [live, named] = ['Live', 'Named'].map((id) => template.resources.get(id)?.ref());
    expect(show(live ?? [])).toBe(`${ARN}:lambda:${HERE}:function:\${Fn}:live`);
    expect(live).toEqual(named);
  });

  it.each([
    ['/a/b', `${ARN}:ssm:${HERE}:parameter/a/b`],
    ['ab', `${ARN}:ssm:${HERE}:parameter/ab`],
  ])('of the SSM parameter %s have one slash', (name, arn) => {
    const template = stackOf(
      `Resources:\n  It: { Type: AWS::SSM::Parameter, Properties: { Name: ${name} } }\n`,
    );
    expect(show(template.resources.get('It')?.arn() ?? [])).toBe(arn);
  });
  it('of a rule on a bus that may be the default one are open', () => {
    const template = stackOf(
      'Parameters: { Bus: { Type: String } }\nResources:\n  It: { Type: AWS::Events::Rule, Properties: { Name: r, EventBusName: !Ref Bus } }\n',
    );
    const arn = template.resources.get('It')?.arn() ?? [];
    expect(
      same(arn, [
        'arn:',
        ...template.partition,
        ':events:',
        ...template.region,
        ':',
        ...template.account,
        ':rule/r',
      ]),
    ).toBe('unknown');
    expect(same(arn, ['arn:aws:lambda:us-east-1:123456789012:function:f'])).toBe('no');
  });
  it('of an alias whose function is given by name or ARN, nobody knows which, are open', () => {
    const template = stackOf(
      'Parameters: { Fn: { Type: String } }\nResources:\n  It: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Fn, Name: live } }\n',
    );
    expect(
      same(template.resources.get('It')?.ref() ?? [], [
        'arn:aws:lambda:us-east-1:123456789012:function:f:live',
      ]),
    ).toBe('unknown');
  });
});

describe('a name that the template does not give', () => {
  const nameOf = (resource: string) =>
    stackOf(`Resources:\n  It: { ${resource} }\n`).resources.get('It')?.getAtt('QueueName') ?? [];

  it('is made of the stack, the logical id and a random end', () => {
    expect(nameOf('Type: AWS::SQS::Queue')).toMatchObject([{ generated: true }]);
    expect(same(nameOf('Type: AWS::SQS::Queue'), ['short'])).toBe('no');
  });
  it.each([
    ['ends otherwise for FIFO', 'Type: AWS::SQS::Queue, Properties: { FifoQueue: true }'],
    [
      'may come from a macro',
      'Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1, Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } } }',
    ],
    ['may come from a macro around the properties', 'Type: AWS::SQS::Queue, Fn::Transform: { Name: Mine }'],
    [
      'may depend on conditions',
      'Type: AWS::SQS::Queue, Properties: !If [C, { QueueName: a }, { QueueName: b }]',
    ],
  ])('%s', (_title, resource) => {
    expect(same(nameOf(resource), ['x.fifo'])).toBe('unknown');
  });
});

describe('properties', () => {
  it('that are chosen as a whole are unknown', () => {
    const { properties } =
      stackOf(
        'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }\nResources:\n  It: { Type: AWS::SNS::Topic, Properties: !If [C, { TopicName: a }, { TopicName: b }] }\n',
      ).resources.get('It') ?? {};
    expect(properties?.kind).toBe('unknown');
    expect(properties?.all('TopicName').map(({ kind }) => kind)).toEqual(['unknown']);
  });
});

describe('names in a circle', () => {
  const topics = (...names: readonly string[]) =>
    stackOf(
      `Resources:\n${names.map((name, index) => `  R${index}: { Type: AWS::SNS::Topic, Properties: { TopicName: ${name} } }`).join('\n')}\n`,
    ).resources;

  it('stay open, each for itself, whoever is asked first', () => {
    const names = ['!GetAtt R1.TopicName', '!GetAtt R0.TopicName'];
    const forth = topics(...names);
    const back = topics(...names);
    const one = ['R0', 'R1'].map((id) => forth.get(id)?.ref());
    const other = ['R1', 'R0'].map((id) => back.get(id)?.ref()).reverse();
    expect(one).toEqual(other);
    expect(one[0]).not.toEqual(one[1]);
    expect(same(one[0] ?? [], one[1] ?? [])).toBe('unknown');
  });
});
