import { describe, expect, it } from '@jest/globals';
import { showScenario } from '../../src/cloudformation/scenario.ts';
import { placeOf } from '../../src/finding.ts';
import { statementsOf } from '../../src/iam/parse.ts';
import type { Part } from '../../src/iam/statement.ts';
import { show } from '../../src/text/symbolic-string.ts';
import { stackOf } from '../support/stack.ts';
import { policy } from './request.ts';

const texts = (parts: readonly Part[] | undefined) => parts?.map(({ text }) => show(text));

describe('a policy document', () => {
  it('may have one statement in place of a list, and strings in place of lists', () => {
    const [statement] = policy(`Effect: Allow\nAction: s3:GetObject\nResource: '*'`).statements;
    expect(statement).toMatchObject({ effect: 'Allow', conditions: [] });
    expect(texts(statement?.actions)).toEqual(['s3:GetObject']);
    expect(texts(statement?.resources)).toEqual(['*']);
  });

  it('keeps the place of every value', () => {
    const { statements } = policy(`
- Effect: Allow
  Action:
    - s3:GetObject
    - s3:PutObject
  Resource: '*'`);
    expect(statements[0]?.actions?.map(({ at }) => placeOf(at).startLine)).toEqual([11, 12]);
  });

  it('may be a string of JSON', () => {
    const template = stackOf(`
Resources:
  It:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: '{"Statement":{"Effect":"Deny","NotAction":"s3:*","Resource":["a","b"]}}'
`);
    const document = template.resources.get('It')?.properties.one('PolicyDocument');
    const [statement] = document === undefined ? [] : statementsOf(document, 'it');
    expect(statement?.effect).toBe('Deny');
    expect(texts(statement?.notActions)).toEqual(['s3:*']);
    expect(texts(statement?.resources)).toEqual(['a', 'b']);
    expect(statement && placeOf(statement.at).startLine).toBe(6);
  });

  it('reads principals by kind, conditions by operator and key', () => {
    const [statement] = policy(`
- Sid: One
  Effect: Allow
  Principal: { Service: [a.amazonaws.com, b.amazonaws.com], AWS: '123456789012' }
  Action: sts:AssumeRole
  Condition:
    StringEquals: { 'aws:SourceAccount': '123456789012' }
    ArnLike: { 'aws:SourceArn': [x, y] }`).statements;
    expect(statement?.sid).toBe('One');
    expect(statement?.principals?.map(({ kind, value }) => `${kind} ${show(value.text)}`)).toEqual([
      'Service a.amazonaws.com',
      'Service b.amazonaws.com',
      'AWS 123456789012',
    ]);
    expect(statement?.conditions.map(({ operator, key, values }) => [operator, key, texts(values)])).toEqual([
      ['StringEquals', 'aws:SourceAccount', ['123456789012']],
      ['ArnLike', 'aws:SourceArn', ['x', 'y']],
    ]);
  });

  it('makes a statement of its own of values under a condition', () => {
    const { statements } = policy(
      `- { Effect: Allow, Action: ['s3:GetObject'], Resource: [a, !If [C, b, !Ref AWS::NoValue]] }`,
      `Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }`,
    );
    expect(statements.map(({ scenario, resources }) => [showScenario(scenario), texts(resources)])).toEqual([
      ['', ['a']],
      ['when `C` is true', ['b']],
    ]);
  });

  it('is open where it depends on what is not in the template', () => {
    const [statement] = policy(
      `- { Effect: Allow, Action: '*', Resource: '*', Condition: !If [C, { StringEquals: { 'aws:k': v } }, !Ref AWS::NoValue] }`,
      `Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }`,
    ).statements;
    expect(statement?.open).toBeUndefined();
    const [unreadable] = policy(`- !Ref P`, `Parameters: { P: { Type: String } }`).statements;
    expect(unreadable?.open).toBeDefined();
  });
});
