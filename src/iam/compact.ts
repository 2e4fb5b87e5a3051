/** Statements of AWS managed policies, as the generated data holds them: JSON with short keys. */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Span } from '../finding.ts';
import type { Condition, Part, Statement } from './statement.ts';

/** `d`: Deny; `a`, `A`: actions, all but these; `r`, `R`: resources, all but these (`*` where left out); `c`: operator → key → values. */
interface CompactStatement {
  readonly d?: 1;
  readonly a?: readonly string[];
  readonly A?: readonly string[];
  readonly r?: readonly string[];
  readonly R?: readonly string[];
  readonly c?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** @param name of the policy, with its path. */
export function compactStatements(
  json: string,
  name: string,
  at: Span,
  scenario: Scenario,
): readonly Statement[] {
  const from = name.slice(name.lastIndexOf('/') + 1);
  const parts = (values: readonly string[]): readonly Part[] =>
    values.map((value) => ({ text: [value], at }));
  return (JSON.parse(json) as readonly CompactStatement[]).map(({ d, a, A, r, R, c }) => ({
    effect: d === 1 ? 'Deny' : 'Allow',
    scenario,
    at,
    from,
    managed: name,
    ...(a && { actions: parts(a) }),
    ...(A && { notActions: parts(A) }),
    ...(R ? { notResources: parts(R) } : { resources: parts(r ?? ['*']) }),
    conditions: Object.entries(c ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]): Condition => ({ operator, key, values: parts(values), at })),
    ),
  }));
}
