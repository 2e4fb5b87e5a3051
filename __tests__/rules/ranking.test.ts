/** One fault, one finding. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import type { Finding } from '../../src/finding.ts';
import { rank } from '../../src/rules/ranking.ts';
import type { RankedFinding, Rule } from '../../src/rules/rule.ts';
import { filesOf } from '../support/stack.ts';

const source = { path: 't.yaml', text: 'x'.repeat(100) };

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title: id,
  severity: 'error',
  why: id,
  reference: id,
  check: () => [],
  ...more,
});

const finding = (id: string, start: number, more: Partial<RankedFinding> = {}): RankedFinding => ({
  rule: id,
  severity: 'error',
  message: `${id} at ${start}`,
  help: 'Mend it.',
  resources: [`R${start}`],
  at: { source, start, end: start + 1 },
  related: [],
  fix: null,
  ...more,
});

describe('a finding', () => {
  const rules = [rule('high', { precedence: 2 }), rule('low', { precedence: 1 }), rule('none')];
  const told = (...found: readonly RankedFinding[]) => rank(found, rules).map(({ message }) => message);

  test('is left out where a rule of higher precedence tells of the same', () => {
    expect(told(finding('low', 1, { about: ['a'] }), finding('high', 2, { about: ['a'] }))).toEqual([
      'high at 2',
    ]);
  });
  test('stays where it is about something more', () => {
    const found = [finding('low', 1, { about: ['a', 'b'] }), finding('high', 2, { about: ['a'] })];
    expect(told(...found)).toEqual(['low at 1', 'high at 2']);
  });
  test('stays beside one of the same precedence, and where nothing is said of what it is about', () => {
    const found = [
      finding('low', 1, { about: ['a'] }),
      finding('low', 2, { about: ['a'] }),
      finding('none', 3),
    ];
    expect(told(...found)).toEqual(['low at 1', 'low at 2', 'none at 3']);
  });
  test('does not keep what it is about', () => {
    expect(rank([finding('low', 1, { about: ['a'] })], rules)[0]).not.toHaveProperty('about');
  });
});

test('findings of one fault are the first of them, with the other places as related', () => {
  const rules = [rule('name', { oneFault: ({ message }) => message }), rule('each')];
  const at = (id: string, start: number): Finding => finding(id, start, { message: 'no "X"' });
  const [one, ...others] = rank([at('name', 20), at('name', 5), at('each', 7), at('each', 8)], rules);
  expect(one).toMatchObject({ at: { start: 5 }, resources: ['R5', 'R20'], related: [{ at: { start: 20 } }] });
  expect(others).toHaveLength(2);
});

/** The rules that say something of a template. */
async function rulesIn(text: string): Promise<readonly string[]> {
  const { findings } = await check({
    templates: [{ source: { path: 'template.yaml', text }, named: true }],
    files: filesOf(),
    environment: { parameters: new Map() },
  });
  return findings.map(({ rule: id }) => id).filter((id) => !id.startsWith('role-logging'));
}

const permission = (more: string): string => `
Resources:
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}}}
  Fn: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Handler: a.b, Runtime: python3.13, Code: {ZipFile: x}}}
  Topic: {Type: AWS::SNS::Topic, Properties: {Subscription: [{Protocol: lambda, Endpoint: !GetAtt Fn.Arn}]}}
  P:
    Type: AWS::Lambda::Permission
    Properties: ${more}
`;

test.each([
  [
    'a misspelt principal is neither a mismatch nor unscoped, and nothing is missing',
    permission('{Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: snss.amazonaws.com}'),
    ['invoke-permission-principal'],
  ],
  [
    'a wrong action is a mismatch and no broad action',
    permission(
      '{Action: lambda:GetFunction, FunctionName: !Ref Fn, Principal: sns.amazonaws.com, SourceArn: !Ref Topic}',
    ),
    ['invoke-permission-mismatch'],
  ],
  [
    'the ARN of a bucket that should be the topic is a mismatch and lacks no account',
    permission(
      "{Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: sns.amazonaws.com, SourceArn: 'arn:aws:sns:::x'}",
    ),
    ['invoke-permission-mismatch'],
  ],
  [
    'a permission for custom resources is unused, whatever its scope',
    permission(
      '{Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: cloudformation.amazonaws.com}',
    ),
    ['invoke-permission-missing', 'invoke-permission-unused'],
  ],
])('%s', async (_, text, expected) => {
  expect(await rulesIn(text)).toEqual(expected);
});

test('a destination that the role may not invoke is told once', async () => {
  const text = `${permission('{Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: sns.amazonaws.com, SourceArn: !Ref Topic}')}
  G: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Handler: a.b, Runtime: python3.13, Code: {ZipFile: x}}}
  C: {Type: AWS::Lambda::EventInvokeConfig, Properties: {FunctionName: !Ref G, Qualifier: $LATEST, DestinationConfig: {OnSuccess: {Destination: !GetAtt Fn.Arn}}}}
`;
  expect(await rulesIn(text)).toEqual(['role-feature-permission']);
});

test('a name that is not there is one finding, with all its places', async () => {
  const text = `
Resources:
  A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Missing}}
  B: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Missing, DisplayName: !Ref Other}}
`;
  expect(await rulesIn(text)).toEqual(['reference-unresolved', 'reference-unresolved']);
});

test('what the first finding of a fault is related to stays', () => {
  const rules = [rule('name', { oneFault: () => 'x' })];
  const related = [{ message: 'made here', at: { source, start: 50, end: 51 } }];
  const [joined] = rank([finding('name', 1, { related }), finding('name', 2)], rules);
  expect(joined?.related.map(({ message }) => message)).toEqual(['made here', 'the same here']);
});
