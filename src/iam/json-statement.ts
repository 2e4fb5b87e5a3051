/** Policy statements from plain JSON: what the data of managed policies holds. */
import type { Guard } from '../cloudformation/guard.ts';
import type { Span } from '../finding.ts';
import type { Condition, Part, Principal, PrincipalKind, Statement } from './statement.ts';

type Json = Readonly<Record<string, unknown>>;

/** The statements of a document's `Statement`; `at` is the place that they are attributed to. */
export function jsonStatements(
  statement: unknown,
  from: string,
  guard: Guard,
  at: Span,
): readonly Statement[] {
  const items = Array.isArray(statement) ? statement : [statement];
  return items.map((item) => jsonStatement(item as Json, from, guard, at));
}

function jsonStatement(json: Json, from: string, guard: Guard, at: Span): Statement {
  const parts = (key: string): readonly Part[] | undefined =>
    key in json ? textsOf(json[key], at) : undefined;
  const fields: Partial<Record<keyof Statement, unknown>> = {
    actions: parts('Action'),
    notActions: parts('NotAction'),
    resources: parts('Resource'),
    notResources: parts('NotResource'),
    principals: 'Principal' in json ? principalsOf(json.Principal, at) : undefined,
    sid: json.Sid,
  };
  return {
    ...(Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<Statement>),
    effect: json.Effect === 'Deny' ? 'Deny' : 'Allow',
    guard,
    at,
    from,
    conditions: conditionsOf((json.Condition ?? {}) as Json, at),
  };
}

function textsOf(value: unknown, at: Span): readonly Part[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => ({ text: [String(item)], at }));
}

function principalsOf(value: unknown, at: Span): readonly Principal[] {
  if (typeof value === 'string') return [{ kind: '*', value: { text: [value], at } }];
  return Object.entries(value as Json).flatMap(([kind, values]) =>
    textsOf(values, at).map((part) => ({ kind: kind as PrincipalKind, value: part })),
  );
}

function conditionsOf(block: Json, at: Span): readonly Condition[] {
  return Object.entries(block).flatMap(([operator, keys]) =>
    Object.entries(keys as Json).map(([key, values]) => ({ operator, key, values: textsOf(values, at), at })),
  );
}
