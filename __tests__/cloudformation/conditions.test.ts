import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionsOf } from '../../src/cloudformation/conditions.ts';
import { both, type Conditions, type Scenario } from '../../src/cloudformation/scenario.ts';
import type { Source } from '../../src/finding.ts';
import { intrinsicOf, list, type MapNode, map, type Node, scalar } from '../../src/template/node.ts';
import type { SymbolicString } from '../../src/text/symbolic-string.ts';

const source: Source = { path: 't.yaml', text: '' };
const at = { source, start: 0, end: 0 };

function node(value: unknown): Node {
  if (Array.isArray(value)) return list(value.map(node), at);
  if (typeof value === 'object' && value !== null)
    return map(
      Object.entries(value).map(([key, inner]) => [key, node(inner)] as const),
      at,
    );
  return scalar(value as string, at);
}

/** Parameters: `Env` is dev, test or prod; all others are open. */
function textOf(operand: Node): SymbolicString | undefined {
  if (operand.kind === 'scalar') return operand.text === '' ? [] : [operand.text];
  const call = intrinsicOf(operand);
  if (call?.name === 'Fn::Join' && call.argument.kind === 'list') {
    const [, pieces] = call.argument.items;
    return pieces?.kind === 'list' ? pieces.items.flatMap((piece) => textOf(piece) ?? []) : undefined;
  }
  if (call?.name !== 'Ref' || call.argument.kind !== 'scalar') return undefined;
  const id = call.argument.text;
  return [
    {
      id,
      label: id,
      reason: 'a parameter',
      ...(id === 'Env' ? { values: ['dev', 'test', 'prod'] } : {}),
      ...(id === 'Account' ? { chars: '0-9', minLength: 12, maxLength: 12 } : {}),
    },
  ];
}

const conditions = (section: Record<string, unknown>): Conditions =>
  conditionsOf(node({ Conditions: section }) as MapNode, textOf);
const when = (guard: Record<string, boolean>): Scenario => new Map(Object.entries(guard));
const is = (parameter: string, value: string): unknown => ({ 'Fn::Equals': [{ Ref: parameter }, value] });

describe('which combinations can occur', () => {
  const solver = conditions({
    IsProd: is('Env', 'prod'),
    IsDev: is('Env', 'dev'),
    IsStaging: is('Env', 'staging'),
    IsTest: {
      'Fn::And': [{ 'Fn::Not': [{ Condition: 'IsProd' }] }, { 'Fn::Not': [{ Condition: 'IsDev' }] }],
    },
    HasDlq: { 'Fn::Not': [is('Dlq', '')] },
    NoDlq: is('Dlq', ''),
    Always: { 'Fn::Equals': ['a', 'a'] },
    Same: { 'Fn::Equals': [{ Ref: 'A' }, { Ref: 'B' }] },
    Loop: { Condition: 'Loop' },
    Joined: { 'Fn::Equals': [{ 'Fn::Join': ['', ['x-', { Ref: 'Env' }]] }, 'x-prod'] },
  });

  it.each<[Record<string, boolean>, string]>([
    [{}, 'yes'],
    [{ IsProd: true }, 'yes'],
    [{ IsProd: false }, 'yes'],
    [{ IsProd: true, IsDev: true }, 'no'],
    [{ IsProd: false, IsDev: false }, 'yes'],
    [{ IsProd: false, IsDev: false, IsTest: false }, 'no'],
    [{ IsStaging: true }, 'no'],
    [{ HasDlq: true, NoDlq: true }, 'no'],
    [{ HasDlq: false, NoDlq: true }, 'yes'],
    [{ HasDlq: true, IsProd: true }, 'yes'],
    [{ Always: false }, 'no'],
    [{ Same: true }, 'yes'],
    [{ Same: false }, 'yes'],
    [{ Loop: true }, 'yes'],
    [{ Joined: true, IsProd: false }, 'no'],
    [{ Joined: true, IsProd: true }, 'yes'],
  ])('%j: %s', (guard, answer) => {
    expect(solver.feasible(when(guard))).toBe(answer);
  });

  it('knows that two open values may be equal, whatever is known of the form of one', () => {
    const either = conditions({
      Here: { 'Fn::Equals': [{ Ref: 'P' }, { Ref: 'Account' }] },
      There: { 'Fn::Not': [{ Condition: 'Here' }] },
    });
    expect(either.feasible(when({ Here: true }))).toBe('yes');
    expect(either.feasible(when({ There: true }))).toBe('yes');
    expect(either.feasible(when({ Here: true, There: true }))).toBe('no');
  });

  it('knows a condition that is decided', () => {
    expect(solver.truthOf('Always')).toBe(true);
    expect(solver.truthOf('IsStaging')).toBe(false);
    expect(solver.truthOf('IsProd')).toBeUndefined();
  });
});

describe('the gap that covers leave', () => {
  const solver = conditions({
    IsProd: is('Env', 'prod'),
    IsDev: is('Env', 'dev'),
    Extra: is('Extra', 'yes'),
  });

  it('is none where a cover always holds', () => {
    expect(solver.uncoveredScenario(when({ IsProd: true }), [when({})])).toBe('none');
  });
  it('is none where the cover follows from the guard', () => {
    expect(solver.uncoveredScenario(when({ IsProd: true }), [when({ IsDev: false })])).toBe('none');
  });
  it('names the scenario that no cover holds in', () => {
    expect(solver.uncoveredScenario(when({}), [when({ IsProd: true })])).toEqual(when({ IsProd: false }));
    expect(
      solver.uncoveredScenario(when({ Extra: true }), [when({ IsProd: true }), when({ IsDev: true })]),
    ).toEqual(when({ Extra: true, IsProd: false, IsDev: false }));
  });
  it('is none where covers leave nothing over', () => {
    expect(solver.uncoveredScenario(when({}), [when({ IsProd: true }), when({ IsProd: false })])).toBe(
      'none',
    );
  });
});

it('stays quick with forty conditions that all hang together', () => {
  const section: Record<string, unknown> = {};
  for (let index = 0; index < 40; index++) section[`C${index}`] = is(`P${index}`, 'yes');
  section.Any = { 'Fn::Or': Array.from({ length: 40 }, (_, index) => ({ Condition: `C${index}` })) };
  const solver = conditions(section);
  const none = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`C${index}`, false]));
  expect(solver.feasible(when({ Any: true }))).toBe('yes');
  expect(solver.feasible(when({ Any: false, C7: true }))).not.toBe('yes');
  expect(solver.feasible(when({ ...none, Any: true }))).not.toBe('yes');
});

describe('laws, against trying every value', () => {
  const parameter = fc.constantFrom('Env', 'A');
  const atom = fc
    .tuple(parameter, fc.constantFrom('dev', 'prod', 'x'))
    .map(([name, value]) => is(name, value));
  const formula = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      atom,
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => ({ 'Fn::And': parts })),
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => ({ 'Fn::Or': parts })),
      tie('node').map((part) => ({ 'Fn::Not': [part] })),
    ),
  })).node;

  const holds = (of: unknown, values: Record<string, string>): boolean => {
    const [[op, operands]] = Object.entries(of as Record<string, unknown[]>) as [[string, unknown[]]];
    if (op === 'Fn::And') return operands.every((part) => holds(part, values));
    if (op === 'Fn::Or') return operands.some((part) => holds(part, values));
    if (op === 'Fn::Not') return !holds(operands[0], values);
    return values[(operands[0] as { Ref: string }).Ref] === operands[1];
  };
  const worlds = ['dev', 'test', 'prod'].flatMap((Env) =>
    ['dev', 'prod', 'x', 'else'].map((A) => ({ Env, A })),
  );

  it('feasible is what some world shows', () => {
    fc.assert(
      fc.property(formula, formula, fc.boolean(), fc.boolean(), (one, two, first, second) => {
        const solver = conditions({ One: one, Two: two });
        const found = worlds.some((world) => holds(one, world) === first && holds(two, world) === second);
        expect(solver.feasible(when({ One: first, Two: second }))).toBe(found ? 'yes' : 'no');
      }),
    );
  });

  it('a gap is a scenario of the guard in which no cover holds', () => {
    fc.assert(
      fc.property(formula, formula, (one, two) => {
        const solver = conditions({ One: one, Two: two });
        const gap = solver.uncoveredScenario(when({ One: true }), [when({ Two: true })]);
        const exists = worlds.some((world) => holds(one, world) && !holds(two, world));
        expect(gap !== 'none').toBe(exists);
        if (typeof gap !== 'string') expect(both(gap, when({ Two: false }))).toBeDefined();
      }),
    );
  });
});
