/**
 * The one evaluator: may this principal do this, on this resource, with what the request carries? Three-valued over
 * symbolic text and over the scenarios of the template's conditions, with the statement that decides, or those that
 * nearly do and what fails in them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { always, both, type Conditions, type Guard } from '../cloudformation/guard.ts';
import { concat, matches, same, show, type Text, type Token } from '../cloudformation/text.ts';
import type { Answer, Span } from '../finding.ts';
import { all, any, arnMatches, arnParts, not } from './arn.ts';
import { type ContextValue, conditionHolds } from './operators.ts';
import type { Part, Principal, Statement } from './statement.ts';

export type { ContextValue } from './operators.ts';

export interface Request {
  /** Who asks; left out for identity policies, which speak of their own identity. */
  readonly principal?: Requester;
  readonly action: string;
  /** Left out for trust policies, which speak of their own role. */
  readonly resource?: Text;
  /** By key in lower case. */
  readonly context: ReadonlyMap<string, ContextValue>;
  /** What a key is that `context` doesn't name. */
  readonly otherKeys: 'absent' | 'unknown';
  /** Under which conditions the request comes. */
  readonly guard?: Guard;
}

export type Requester =
  /** A service, by any of these principals; `*` stands for a region. */
  { readonly service: readonly string[] } | { readonly arn: Text } | { readonly anyone: true };

export type PartName = 'principal' | 'action' | 'resource' | 'condition';

/** One part of a statement held against a request. */
export interface Check {
  readonly part: PartName;
  /** For conditions: the key. */
  readonly key?: string;
  readonly answer: Answer;
  /** What the statement has there. */
  readonly is: string;
  readonly at: Span;
}

export interface Match {
  readonly statement: Statement;
  readonly answer: Answer;
  readonly checks: readonly Check[];
}

export interface Evaluation {
  readonly answer: Answer;
  /** For yes: those that allow. For no by a `Deny`: it. */
  readonly deciding: readonly Statement[];
  /** For no: the scenario in which it is denied. */
  readonly when?: Guard;
  /** Statements that don't surely match, those with the fewest failing parts first. */
  readonly near: readonly Match[];
  /** For unknown: why. */
  readonly reason?: string;
}

/** Evaluates statements (identity, resource or trust policy) for a request. Never throws. */
export function evaluate(
  statements: readonly Statement[],
  request: Request,
  conditions?: Conditions,
): Evaluation {
  const guard = request.guard ?? always;
  const found = statements
    .filter((statement) => areCompatible(guard, statement.guard, conditions))
    .map((statement) => matchOf(statement, request));
  const denials = found.filter(({ statement, answer }) => statement.effect === 'Deny' && answer !== 'no');
  const denial = denials.find(({ answer }) => answer === 'yes');
  if (denial !== undefined) {
    const when = both(guard, denial.statement.guard) ?? guard;
    return { answer: 'no', deciding: [denial.statement], when, near: [] };
  }
  const allowing = found.filter(({ statement, answer }) => statement.effect !== 'Deny' && answer !== 'no');
  const sure = allowing.filter(({ answer }) => answer === 'yes');
  const near = [...found.filter(({ statement }) => statement.effect !== 'Deny')].sort(byFailures);
  if (gapOf(guard, sure, conditions) === 'none') {
    if (denials.length === 0)
      return { answer: 'yes', deciding: sure.map(({ statement }) => statement), near };
    return { answer: 'unknown', deciding: [], near, reason: 'a Deny statement may apply' };
  }
  const gap = gapOf(guard, allowing, conditions);
  if (gap === 'none' || gap === 'unknown')
    return { answer: 'unknown', deciding: [], near, reason: reasonOf(allowing) };
  return { answer: 'no', deciding: [], when: gap, near };
}

function areCompatible(a: Guard, b: Guard, conditions: Conditions | undefined): boolean {
  const joint = both(a, b);
  return joint !== undefined && conditions?.feasible(joint) !== 'no';
}

function gapOf(
  guard: Guard,
  found: readonly Match[],
  conditions: Conditions | undefined,
): Guard | 'none' | 'unknown' {
  const covers = found.map(({ statement }) => statement.guard);
  if (covers.some((cover) => [...cover].every(([name, truth]) => guard.get(name) === truth))) return 'none';
  if (covers.length === 0) return guard;
  return conditions === undefined ? 'unknown' : conditions.gap(guard, covers);
}

function reasonOf(allowing: readonly Match[]): string {
  for (const { statement, checks } of allowing) {
    if (statement.open !== undefined) return statement.open;
    const open = checks.find(({ answer }) => answer === 'unknown');
    if (open !== undefined) return `${open.key ?? `the ${open.part}`} can not be compared for certain`;
  }
  return 'it depends on conditions that can not be decided';
}

const failures = ({ checks }: Match): number => checks.filter(({ answer }) => answer === 'no').length;
const byFailures = (a: Match, b: Match): number => failures(a) - failures(b);

/** Holds one statement against a request, whatever its effect. */
export function matchOf(statement: Statement, request: Request): Match {
  const checks = [
    ...principalChecks(statement, request.principal),
    ...actionChecks(statement, request),
    ...resourceChecks(statement, request),
    ...statement.conditions.map((condition): Check => {
      const context = request.context.get(condition.key.toLowerCase()) ?? request.otherKeys;
      const values = condition.values.map(({ text }) => withVariables(text, request));
      return {
        part: 'condition',
        key: condition.key,
        answer: conditionHolds(condition.operator, values, context),
        is: shown(condition.values),
        at: condition.values[0]?.at ?? condition.at,
      };
    }),
  ];
  const answer = all(checks.map((check) => check.answer));
  return { statement, checks, answer: statement.open !== undefined && answer === 'yes' ? 'unknown' : answer };
}

const shown = (parts: readonly Part[]): string => parts.map(({ text }) => show(text)).join(', ');

function principalChecks(statement: Statement, principal: Requester | undefined): readonly Check[] {
  const { principals, notPrincipals } = statement;
  if (principal === undefined) return [];
  const check = (answer: Answer, listed: readonly Principal[]): Check => ({
    part: 'principal',
    answer,
    is: shown(listed.map(({ value }) => value)),
    at: listed[0]?.value.at ?? statement.at,
  });
  if (principals !== undefined)
    return [check(any(principals.map((each) => isPrincipal(each, principal))), principals)];
  if (notPrincipals !== undefined) {
    return [check(not(any(notPrincipals.map((each) => isPrincipal(each, principal)))), notPrincipals)];
  }
  return statement.open === undefined ? [check('no', [])] : [check('unknown', [])];
}

function isPrincipal({ kind, value }: Principal, principal: Requester): Answer {
  if (kind === '*' || kind === 'AWS') {
    const everyone = same(value.text, ['*']);
    if (everyone !== 'no') return everyone;
  }
  if ('service' in principal) {
    if (kind !== 'Service') return 'no';
    return any(principal.service.map((name) => matches([name], value.text)));
  }
  if ('anyone' in principal || kind !== 'AWS') return 'no';
  return isIdentity(value.text, principal.arn);
}

/** An account stands for everyone in it. */
function isIdentity(written: Text, arn: Text): Answer {
  const account = arnParts(arn)?.[4] ?? [];
  const root = concat('arn:aws:iam::', account, ':root');
  return any([same(written, arn), same(written, account), same(written, root)]);
}

function actionChecks(statement: Statement, request: Request): readonly Check[] {
  const accepts = ({ text }: Part): Answer => matches(text, [request.action], { ignoreCase: true });
  const { actions, notActions } = statement;
  if (actions !== undefined) return [partCheck('action', actions, any(actions.map(accepts)), statement)];
  if (notActions !== undefined)
    return [partCheck('action', notActions, not(any(notActions.map(accepts))), statement)];
  return [partCheck('action', [], statement.open === undefined ? 'no' : 'unknown', statement)];
}

function resourceChecks(statement: Statement, request: Request): readonly Check[] {
  const { resource } = request;
  if (resource === undefined) return [];
  const accepts = ({ text }: Part): Answer => arnMatches(withVariables(text, request), resource);
  const { resources, notResources } = statement;
  if (resources !== undefined)
    return [partCheck('resource', resources, any(resources.map(accepts)), statement)];
  if (notResources !== undefined) {
    return [partCheck('resource', notResources, not(any(notResources.map(accepts))), statement)];
  }
  return [partCheck('resource', [], statement.open === undefined ? 'no' : 'unknown', statement)];
}

function partCheck(part: PartName, parts: readonly Part[], answer: Answer, statement: Statement): Check {
  return { part, answer, is: shown(parts), at: parts[0]?.at ?? statement.at };
}

const VARIABLE = /\$\{([^}]*)\}/g;

/** Policy variables (`${aws:PrincipalAccount}`) by what the request carries; one that isn't known is a token. */
function withVariables(text: Text, request: Request): Text {
  return concat(
    ...text.flatMap((part) =>
      typeof part === 'string' && part.includes('${') ? variables(part, request) : [part],
    ),
  );
}

function variables(part: string, request: Request): readonly (string | Token | Text)[] {
  const pieces: (string | Token | Text)[] = [];
  let from = 0;
  for (const found of part.matchAll(VARIABLE)) {
    const name = (found[1] ?? '').split(',')[0]?.trim() ?? '';
    const context = request.context.get(name.toLowerCase());
    const value = typeof context === 'object' && context.values.length === 1 ? context.values[0] : undefined;
    const token: Token = { id: `variable:${name}`, label: found[0], reason: 'a policy variable' };
    pieces.push(part.slice(from, found.index), value ?? token);
    from = found.index + found[0].length;
  }
  pieces.push(part.slice(from));
  return pieces;
}
