/** What findings give to paste, and what they no longer say. */
import { describe, expect, test } from '@jest/globals';
import { functionRoleInvalid } from '../../src/rules/function-role-invalid.ts';
import { functionUrlPermission } from '../../src/rules/function-url-permission.ts';
import { invokePermissionMissing } from '../../src/rules/invoke-permission-missing.ts';
import { invokePermissionUnused } from '../../src/rules/invoke-permission-unused.ts';
import { invokerRolePermission } from '../../src/rules/invoker-role-permission.ts';
import { policyInvalid } from '../../src/rules/policy-invalid.ts';
import { roleActionUnknown } from '../../src/rules/role-action-unknown.ts';
import { roleSourcePermission } from '../../src/rules/role-source-permission.ts';
import { roleWildcardResource } from '../../src/rules/role-wildcard-resource.ts';
import { findingsOf } from '../support/rule-tester.ts';

const trust = (service: string): string =>
  `{Statement: [{Effect: Allow, Principal: {Service: ${service}}, Action: sts:AssumeRole}]}`;

/** A role with one statement, and a function with it. */
const template = (statement: string, more = '', role = ''): string => `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${trust('lambda.amazonaws.com')}
      Policies: [{PolicyName: p, PolicyDocument: {Statement: [${statement}]}}]
${role}
  Fn:
    Type: AWS::Lambda::Function
    Properties: {Role: !GetAtt Role.Arn, Handler: a.b, Runtime: python3.13, Code: {ZipFile: x}}
${more}`;

const allow = (actions: string): string => `{Effect: Allow, Action: [${actions}], Resource: '*'}`;

describe('a snippet of role-wildcard-resource', () => {
  test('refers to what does not wait for the role', async () => {
    const [found] = await findingsOf(
      roleWildcardResource,
      template(allow('sqs:SendMessage'), '  Q: {Type: AWS::SQS::Queue}'),
    );
    expect(found?.snippet).toContain('- !GetAtt Q.Arn');
  });

  test('names what waits for the role by its ARN', async () => {
    const queue = '  Q: {Type: AWS::SQS::Queue, DependsOn: Fn, Properties: {QueueName: orders}}';
    const [found] = await findingsOf(roleWildcardResource, template(allow('sqs:SendMessage'), queue));
    expect(found?.snippet).toContain(
      "- !Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders'",
    );
  });

  test.each([
    [5, true],
    [6, false],
  ])('names up to five resources: of %s', async (count, isNamed) => {
    const queues = Array.from({ length: count }, (_, i) => `  Q${i}: {Type: AWS::SQS::Queue}`).join('\n');
    const [found] = await findingsOf(roleWildcardResource, template(allow('sqs:SendMessage'), queues));
    expect(found).toBeDefined();
    expect(found?.snippet?.match(/!GetAtt Q\d\.Arn/g)?.length).toBe(isNamed ? count : undefined);
  });

  test('does not let the role refer to itself', async () => {
    const [found] = await findingsOf(roleWildcardResource, template(allow('iam:UpdateRole')));
    expect(found).toBeDefined();
    expect(found?.snippet ?? '').not.toContain('!GetAtt Role.Arn');
  });

  test('is left out where only a reference could name it', async () => {
    const [found] = await findingsOf(
      roleWildcardResource,
      template(allow('sqs:SendMessage'), '  Q: {Type: AWS::SQS::Queue, DependsOn: Fn}'),
    );
    expect(found).toBeDefined();
    expect(found?.snippet).toBeUndefined();
  });
});

describe('function-role-invalid names a role', () => {
  const bare = '  Bare: {Type: AWS::Lambda::Function, Properties: {Handler: a.b}}';
  test('where there is just one that Lambda may assume', async () => {
    const [found] = await findingsOf(functionRoleInvalid, template(allow('sqs:SendMessage'), bare));
    expect(found).toMatchObject({ help: 'Give it the ARN of Role.', snippet: 'Role: !GetAtt Role.Arn' });
  });
  test('not where there is none', async () => {
    const [found] = await findingsOf(functionRoleInvalid, `Resources:\n${bare}`);
    expect(found).toBeDefined();
    expect(found?.snippet).toBeUndefined();
  });
});

test('no two missing permissions get one logical id, nor one that is taken', async () => {
  const topic = (id: string): string => `
  ${id}:
    Type: AWS::SNS::Topic
    Properties:
      Subscription:
        - {Protocol: lambda, Endpoint: !GetAtt Fn.Arn}
        - {Protocol: lambda, Endpoint: !Sub '\${Fn.Arn}:live'}`;
  const taken = '\n  TopicFnPermission: {Type: AWS::SQS::Queue}';
  const found = await findingsOf(
    invokePermissionMissing,
    template(allow('sqs:SendMessage'), topic('Topic') + taken),
  );
  const ids = found.map(({ snippet = '' }) => snippet.split(':', 1)[0]);
  expect(ids).toEqual(['TopicFnPermission2', 'TopicFnPermission3']);
});

/** The logical ids that are proposed where a topic has these subscriptions. */
async function proposedIds(subscriptions: string, more = ''): Promise<readonly string[]> {
  const topic = `
  Topic: {Type: AWS::SNS::Topic, Properties: {Subscription: [${subscriptions}]}}${more}`;
  const found = await findingsOf(invokePermissionMissing, template(allow('sqs:SendMessage'), topic));
  return found.map(({ snippet = '' }) => snippet.split(':', 1)[0] ?? '');
}

const subscription = (endpoint: string, protocol = 'lambda'): string =>
  `{Protocol: ${protocol}, Endpoint: ${endpoint}}`;
const LIVE = "!Sub '${Fn.Arn}:live'";

test('what has its permission takes no logical id from what lacks one', async () => {
  const permission = `
  Given:
    Type: AWS::Lambda::Permission
    Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: sns.amazonaws.com, SourceArn: !Ref Topic}`;
  const both = `${subscription('!GetAtt Fn.Arn')}, ${subscription(LIVE)}`;
  expect(await proposedIds(both, permission)).toEqual(['TopicFnPermission']);
});

test('a place that invokes in several scenarios gets one logical id', async () => {
  const conditions = '\nParameters: {Stage: {Type: String}}\nConditions: {Prod: !Equals [!Ref Stage, prod]}';
  const twice = subscription('!GetAtt Fn.Arn', '!If [Prod, lambda, lambda]');
  expect(await proposedIds(`${twice}, ${subscription(LIVE)}`, conditions)).toEqual([
    'TopicFnPermission',
    'TopicFnPermission2',
  ]);
});

test('the two permissions of a function URL have ids of their own', async () => {
  const url = (id: string): string =>
    `\n  ${id}: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: !GetAtt Fn.Arn, AuthType: NONE}}`;
  const [found] = await findingsOf(functionUrlPermission, template(allow('sqs:SendMessage'), url('Url')));
  expect(found?.snippet).toContain('UrlPermission:\n  Type: AWS::Lambda::Permission');
  expect(found?.snippet).toContain('UrlInvokePermission:\n  Type: AWS::Lambda::Permission');
});

test('all that a pipe lacks is one finding, and says of what', async () => {
  const pipe = `
  Q: {Type: AWS::SQS::Queue}
  PipeRole:
    Type: AWS::IAM::Role
    Properties: {AssumeRolePolicyDocument: ${trust('pipes.amazonaws.com')}}
  Pipe: {Type: AWS::Pipes::Pipe, Properties: {Source: !GetAtt Q.Arn, Target: !GetAtt Fn.Arn, RoleArn: !GetAtt PipeRole.Arn}}`;
  const found = await findingsOf(invokerRolePermission, template(allow('sqs:SendMessage'), pipe));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('lambda:InvokeFunction on Fn');
  expect(found[0]?.message).toContain(
    'sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes on "!GetAtt Q.Arn"',
  );
});

test('what is said of a destination does not quote what AWS says of the stream', async () => {
  const mapping = `
  S: {Type: AWS::Kinesis::Stream}
  Failed: {Type: AWS::SQS::Queue}
  M:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref Fn
      EventSourceArn: !GetAtt S.Arn
      DestinationConfig: {OnFailure: {Destination: !GetAtt Failed.Arn}}`;
  const [found] = await findingsOf(roleSourcePermission, template(allow("'kinesis:*'"), mapping));
  expect(found?.message).toContain('does not allow sqs:SendMessage on');
  expect(found?.message).not.toContain('The deploy fails');
  expect(found?.help).toBe('Allow the action on the destination.');
});

describe('nothing is said of', () => {
  test('names of calls for several at once, beside the action for one', async () => {
    const of = async (action: string) => await findingsOf(roleActionUnknown, template(allow(action)));
    expect(await of('sqs:SendMessage, sqs:SendMessageBatch')).toEqual([]);
    expect(await of('sqs:SendMessageBatch')).toHaveLength(1);
    expect(await of('sqs:SendMessage, sqs:NothingBatch')).toHaveLength(1);
  });
  test('services that work on what the call brings', async () => {
    expect(
      await findingsOf(roleWildcardResource, template(allow('polly:PutLexicon, translate:TranslateText'))),
    ).toEqual([]);
  });
});

test('a quota that AWS raises is never an error', async () => {
  const arns = Array.from({ length: 25 }, (_, index) => `arn:aws:iam::123456789012:policy/p${index}`);
  const attached = `      ManagedPolicyArns: [${arns.join(', ')}]`;
  const found = await findingsOf(policyInvalid, template(allow('sqs:SendMessage'), '', attached));
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

test('CloudFormation needs no permission for custom resources', async () => {
  const permission =
    '  P: {Type: AWS::Lambda::Permission, Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: cloudformation.amazonaws.com}}';
  const [found] = await findingsOf(invokePermissionUnused, template(allow('sqs:SendMessage'), permission));
  expect(found?.message).toContain('P is not used: CloudFormation calls');
});

test('a role is called by who made it', async () => {
  const policies = "[{Statement: [{Effect: Allow, Action: sqs:SendMesage, Resource: '*'}]}]";
  const machine = `
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
      Policies: ${policies}
  PipeRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${trust('pipes.amazonaws.com')}
      Policies: [{PolicyName: p, PolicyDocument: {Statement: [${allow('sqs:SendMesage')}]}}]`;
  const found = await findingsOf(
    roleActionUnknown,
    `Transform: AWS::Serverless-2016-10-31${template(allow('sqs:SendMessage'), machine)}`,
  );
  expect(found.map(({ message }) => /^.*?(?= (?:names|allows|has))/.exec(message)?.[0] ?? message)).toEqual([
    'The role that SAM makes for Machine',
    'The role PipeRole',
  ]);
});

test('what a mapping says in several lines is said in one', async () => {
  const mapping = `
  Q: {Type: AWS::SQS::Queue}
  M:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref Fn
      EventSourceArn:
        Fn::GetAtt:
          - Q
          - Arn`;
  const [found] = await findingsOf(roleSourcePermission, template(allow('sns:Publish'), mapping));
  expect(found?.snippet).toMatch(/Resource: !GetAtt Q\.Arn$/);
});
