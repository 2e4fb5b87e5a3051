/** One statement against one request: which of its parts match, and which do not. */

import type { Answer, Span } from '../finding.ts';
import { matches, type SymbolicString, show, unknownsIn } from '../text/symbolic-string.ts';
import { allOf, anyOf, not } from '../text/ternary.ts';
import type { Unknown } from '../text/unknown.ts';
import { isShortArn, resourceMatches } from './arn.ts';
import { isMet } from './condition.ts';
import { namesCaller } from './principal.ts';
import type { Request } from './request.ts';
import type { Condition, Part, Statement } from './statement.ts';
import { hasOpenVariable, resolveVariables } from './variables.ts';

export type Aspect = 'principal' | 'action' | 'resource' | 'condition';

export interface Failure {
  readonly failed: Aspect;
  /** What stands there. */
  readonly detail: string;
  readonly at: Span;
  /** Which of the conditions: what is deployed has all of them at one place. */
  readonly condition?: Condition;
}

export interface Match {
  /** Does the statement apply to the request (whatever its effect, and whenever it is there)? */
  readonly answer: Answer;
  /** What surely doesn't match. */
  readonly failures: readonly Failure[];
  /** Why it is unknown. */
  readonly unknowns: readonly Unknown[];
}

/** Reasons are counted, so they don't change from case to case. */
const OPEN: Readonly<Record<Aspect, string>> = {
  principal: 'the principal of a grant is not known',
  action: 'the action of a grant is not known',
  resource: 'whether a grant covers the resource depends on values that are not known',
  condition: 'whether the condition of a grant is met depends on values that are not known',
};

/** Does the statement speak of the request's action? The cheapest part to ask for: most statements don't. */
export const concernsAction = (statement: Statement, request: Request): boolean =>
  actionAnswer(statement, request) !== 'no';

/** Matches all parts of a statement; it goes on after the first that fails, so that messages can say how near it was. */
export function matchStatement(statement: Statement, request: Request): Match {
  const failures: Failure[] = [];
  // Worked out where it is asked for: most matches are only one of many.
  const open: (() => readonly Unknown[])[] = [];
  const answers: Answer[] = [];
  const note = (
    failed: Aspect,
    answer: Answer,
    detail: () => string,
    at: Span,
    texts: () => readonly SymbolicString[],
    condition?: Condition,
  ): void => {
    answers.push(answer);
    if (answer === 'no') failures.push({ failed, detail: detail(), at, ...(condition && { condition }) });
    if (answer === 'unknown')
      open.push(() => [{ code: 'statement', what: detail(), why: OPEN[failed] }, ...unknownsIn(...texts())]);
  };
  const { principals, notPrincipals, actions, notActions, resources, notResources } = statement;
  note(
    'principal',
    principalAnswer(statement, request),
    () => namesOf(principals ?? notPrincipals),
    principals?.[0]?.value.at ?? statement.at,
    () => (principals ?? notPrincipals ?? []).map(({ value }) => value.text),
  );
  note(
    'action',
    actionAnswer(statement, request),
    () => textsOf(actions ?? notActions),
    (actions ?? notActions)?.[0]?.at ?? statement.at,
    () => (actions ?? notActions ?? []).map(({ text }) => text),
  );
  note(
    'resource',
    resourceAnswer(statement, request),
    () => textsOf(resources ?? notResources),
    (resources ?? notResources)?.[0]?.at ?? statement.at,
    () => [...(resources ?? notResources ?? []).map(({ text }) => text), request.resource ?? []],
  );
  for (const condition of statement.conditions) {
    const detail = (): string => `${condition.operator} ${condition.key} ${textsOf(condition.values)}`;
    const texts = (): readonly SymbolicString[] => condition.values.map(({ text }) => text);
    note('condition', isMet(condition, request), detail, condition.at, texts, condition);
  }
  if (statement.open !== undefined) {
    answers.push('unknown');
    const unknown = statement.open;
    open.push(() => [unknown]);
  }
  return {
    answer: allOf(answers),
    failures,
    get unknowns() {
      return open.flatMap((each) => each());
    },
  };
}

function principalAnswer({ principals, notPrincipals }: Statement, { principal }: Request): Answer {
  if (principals !== undefined) return namesCaller(principals, principal);
  if (notPrincipals !== undefined) return not(namesCaller(notPrincipals, principal));
  return principal === undefined ? 'yes' : 'no';
}

/** Actions are compared without regard to case. */
function actionAnswer({ actions, notActions }: Statement, { action }: Pick<Request, 'action'>): Answer {
  const isNamed = (parts: readonly Part[]): Answer =>
    anyOf(parts.map(({ text }) => matches(text, [action], { ignoreCase: true })));
  if (actions !== undefined) return isNamed(actions);
  return notActions === undefined ? 'no' : not(isNamed(notActions));
}

/** May a statement have anything to do with an action? Cheap to ask, where near misses are of no interest. */
export function concerns(statement: Statement, request: Pick<Request, 'action'>): boolean {
  return actionAnswer(statement, request) !== 'no';
}

function resourceAnswer({ resources, notResources }: Statement, request: Request): Answer {
  const { resource } = request;
  if (resource === undefined || (resources === undefined && notResources === undefined)) return 'yes';
  const patterns = (resources ?? notResources ?? []).map(({ text }) => resolveVariables(text, request));
  const isNamed = anyOf(patterns.map((pattern) => resourceMatches(pattern, resource)));
  if (resources !== undefined) return isNamed;
  const isUnclear = patterns.some((pattern) => hasOpenVariable(pattern) || isShortArn(pattern));
  return isNamed === 'no' && isUnclear ? 'unknown' : not(isNamed);
}

const textsOf = (parts: readonly Part[] | undefined): string =>
  (parts ?? []).map(({ text }) => show(text)).join(', ');

const namesOf = (principals: Statement['principals']): string =>
  (principals ?? []).map(({ value }) => show(value.text)).join(', ');
