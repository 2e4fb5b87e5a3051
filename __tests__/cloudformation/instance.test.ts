import { describe, expect, it, test } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import { type Deployment, instancesOf } from '../../src/cloudformation/instance.ts';
import type { Source } from '../../src/finding.ts';
import { reportOf } from '../../src/report/json.ts';
import { modelOf } from '../../src/result.ts';
import { same } from '../../src/text/symbolic-string.ts';
import { filesOf } from '../support/stack.ts';

/** A topic that invokes a function; in production alone the permission is for another topic. */
const TEMPLATE = `
Parameters:
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Other: { Type: AWS::SNS::Topic }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]
  Function:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: !Sub work-\${Stage}
      Role: !GetAtt Role.Arn
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: x }
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: { Protocol: lambda, TopicArn: !Ref Topic, Endpoint: !GetAtt Function.Arn }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Function
      Principal: sns.amazonaws.com
      SourceArn: !If [IsProd, !Ref Other, !Ref Topic]
`;

const FAULTY = TEMPLATE.replace('!If [IsProd, !Ref Other, !Ref Topic]', '!Ref Other');

const deployment = (name: string, template = 'template.yaml'): Deployment => ({
  name,
  template,
  environment: { parameters: new Map([['Stage', name]]) },
});

async function reportFor(files: Readonly<Record<string, string>>, stacks: readonly Deployment[]) {
  const templates = Object.entries(files)
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([path, text]) => ({ source: { path, text }, named: true }));
  return reportOf(
    await check({ templates, files: filesOf(files), environment: { parameters: new Map() }, stacks }),
  );
}

const told = ({ findings }: Awaited<ReturnType<typeof reportFor>>) =>
  findings.map(({ rule, stack }) => (stack === undefined ? rule : `${rule} in ${stack}`));

describe('a template deployed twice', () => {
  it('has its faults told once where both have them', async () => {
    const report = await reportFor({ 'template.yaml': FAULTY }, [deployment('dev'), deployment('prod')]);
    expect(told(report)).toEqual(['invoke-permission-mismatch']);
    expect(report.findings[0]?.message).not.toContain('(stack');
  });

  it('has a fault that only one has told of that one', async () => {
    const report = await reportFor({ 'template.yaml': TEMPLATE }, [deployment('dev'), deployment('prod')]);
    expect(told(report)).toEqual(['invoke-permission-mismatch in prod']);
    expect(report.findings[0]).toMatchObject({
      message: expect.stringMatching(/ \(stack prod\)$/),
      location: { path: 'template.yaml' },
    });
  });

  it('is as many functions and invocations', async () => {
    const report = await reportFor({ 'template.yaml': TEMPLATE }, [deployment('dev'), deployment('prod')]);
    expect(report.templates).toEqual([
      { path: 'template.yaml', stack: 'dev', functions: 1, error: null },
      { path: 'template.yaml', stack: 'prod', functions: 1, error: null },
    ]);
    expect(report.invocations.map(({ stack, verdict }) => [stack, verdict])).toEqual([
      ['dev', 'granted'],
      ['prod', 'denied'],
    ]);
  });

  it('has unknown values that are its own', async () => {
    const arns = async (stages: readonly (string | undefined)[]) => {
      const stacks = stages.map((stage, index) => ({
        ...deployment(`stack${index}`),
        environment: { parameters: new Map(stage === undefined ? [] : [['Stage', stage]]) },
      }));
      const templates = [{ source: { path: 'template.yaml', text: TEMPLATE }, named: true }];
      const environment = { parameters: new Map<string, string>() };
      const model = modelOf(await check({ templates, files: filesOf(), environment, stacks }));
      return model.functions.map(({ arn }) => arn);
    };
    const [one = [], other = []] = await arns([undefined, undefined]);
    expect([same(one, one), same(one, other)]).toEqual(['yes', 'unknown']);
    const [dev = [], prod = []] = await arns(['dev', 'prod']);
    expect(same(dev, prod)).toBe('no');
  });

  it('has what stands in a file that it names told once, too', async () => {
    const files = {
      'template.yaml': `${TEMPLATE.slice(0, TEMPLATE.indexOf('  Permission:'))}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: more.yml } }\n`,
      'more.yml': TEMPLATE.slice(TEMPLATE.indexOf('  Permission:')),
    };
    const report = await reportFor(files, [deployment('dev'), deployment('prod')]);
    expect(told(report)).toEqual(['invoke-permission-mismatch in prod']);
    const both = await reportFor({ ...files, 'more.yml': FAULTY.slice(FAULTY.indexOf('  Permission:')) }, [
      deployment('dev'),
      deployment('prod'),
    ]);
    expect(told(both)).toEqual(['invoke-permission-mismatch']);
  });

  it('that can not be read is told once', async () => {
    const report = await reportFor({ 'template.yaml': 'Resources: [' }, [
      deployment('dev'),
      deployment('prod'),
    ]);
    expect(told(report)).toEqual(['template-unreadable']);
  });

  it('has fingerprints of its own for each deployment', async () => {
    const third = { ...deployment('live'), environment: { parameters: new Map([['Stage', 'prod']]) } };
    const { findings } = await reportFor({ 'template.yaml': TEMPLATE }, [
      deployment('dev'),
      deployment('prod'),
      third,
    ]);
    expect(findings.map(({ stack }) => stack)).toEqual(['prod', 'live']);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('a template deployed once by a name', () => {
  it('has the values of that deployment, and is called by its path', async () => {
    const report = await reportFor({ 'template.yaml': TEMPLATE }, [deployment('prod')]);
    expect(told(report)).toEqual(['invoke-permission-mismatch']);
    expect(report.templates).toEqual([{ path: 'template.yaml', functions: 1, error: null }]);
  });
});

test('deployments of one template are none of another', () => {
  const files = ['a.yaml', 'b.yaml'].map((path) => ({ source: { path, text: '' } satisfies Source }));
  const environment = { parameters: new Map([['Stage', 'run']]) };
  const found = instancesOf(files, environment, [
    deployment('dev', 'a.yaml'),
    deployment('prod', 'a.yaml'),
    deployment('dev', 'c.yaml'),
  ]);
  expect(
    found.map((each) => [
      each.file.source.path,
      (each.file.source as Source).stack?.name,
      each.environment.parameters.get('Stage'),
    ]),
  ).toEqual([
    ['a.yaml', 'dev', 'dev'],
    ['a.yaml', 'prod', 'prod'],
    ['b.yaml', undefined, 'run'],
  ]);
});
