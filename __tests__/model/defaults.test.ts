// Roles that depend on parameters with a default: what is granted as the template is written, and what stays open.
import { expect, test } from '@jest/globals';
import { run } from '../../src/app/run.ts';
import { modelOf } from '../../src/result.ts';
import { workspace } from '../support/workspace.ts';

const template = (parameter: string, properties: string) => `
Parameters: {Policy: {Type: String${parameter}}}
Conditions: {HasPolicy: !Not [!Equals [!Ref Policy, '']]}
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Fn:
    Type: AWS::Lambda::Function
    Properties: {Code: {ZipFile: x}, Handler: index.handler, Runtime: nodejs22.x, Role: !GetAtt Role.Arn}
  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref Fn, EventSourceArn: !GetAtt Queue.Arn}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
${properties}
`;

const QUEUES = 'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole';
const attached = (arn: string) => `      ManagedPolicyArns: [${arn}]`;
const bounded = (boundary: string) => `${attached(QUEUES)}\n      PermissionsBoundary: ${boundary}`;

async function verdictOn(text: string, parameters: readonly string[] = []) {
  const { result } = await run({
    workspace: workspace({ 'template.yaml': text }),
    confined: true,
    given: { parameters: [...parameters] },
  });
  const [verdict] = modelOf(result).verdicts;
  const errors = result.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { verdict: verdict?.verdict, why: verdict?.why, errors };
}

test('a policy by a default that allows what is needed', async () => {
  expect(await verdictOn(template(`, Default: '${QUEUES}'`, attached('!Ref Policy')))).toEqual({
    verdict: 'granted',
    why: 'allowed by the role Role, with the defaults of the parameters',
    errors: [],
  });
});

test('a boundary that is none by its default', async () => {
  const text = template(", Default: ''", bounded("!If [HasPolicy, !Ref Policy, !Ref 'AWS::NoValue']"));
  expect(await verdictOn(text)).toMatchObject({ verdict: 'granted', errors: [] });
});

test('without a default it stays open', async () => {
  expect(await verdictOn(template('', attached('!Ref Policy')))).toMatchObject({
    verdict: 'unverified',
    errors: [],
  });
});

test('a default that does not allow it is no fault: the deployment may give another', async () => {
  const other = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const text = template(`, Default: '${other}'`, attached('!Ref Policy'));
  expect(await verdictOn(text)).toMatchObject({ verdict: 'unverified', errors: [] });
  expect(await verdictOn(text, [`Policy=${other}`])).toEqual({
    verdict: 'denied',
    why: expect.stringContaining('does not allow sqs:ReceiveMessage'),
    errors: ['role-source-permission'],
  });
});

test('a value that must not be shown stays open', async () => {
  const text = template(`, NoEcho: true, Default: '${QUEUES}'`, attached('!Ref Policy'));
  expect(await verdictOn(text)).toMatchObject({ verdict: 'unverified', errors: [] });
});
