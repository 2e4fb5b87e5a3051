/** The verdict on every invocation: granted (by what), denied (why), or unverified (why). */
import { both } from '../cloudformation/scenario.ts';
import type { Template } from '../cloudformation/template.ts';
import { type Evaluation, evaluate } from '../iam/evaluate.ts';
import { matchStatement } from '../iam/match.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { EventSource } from '../services/reading/source.ts';
import { type SymbolicString, show, substitute, unknownsIn } from '../text/symbolic-string.ts';
import { eachOnce, type Unknown, wordsOf } from '../text/unknown.ts';
import { OUTSIDE_THE_FUNCTION, roleAllows, roleTrusts, type Session } from './allows.ts';
import { asDeployed } from './as-deployed.ts';
import { statementFor, type Where } from './between-stacks.ts';
import type { GrantIndex } from './grant-index.ts';
import type {
  Grant,
  Invocation,
  MissingPermission,
  RequiredPermission,
  Role,
  RoleUse,
  Verdict,
} from './model.ts';

const outside = ({ target }: Invocation): Unknown => ({ code: 'function-outside', what: show(target) });

/** Judges one invocation. Near misses are added later, once it is known which grants serve others. */
export function verdictOf(invocation: Invocation, grants: GrantIndex): Verdict {
  switch (invocation.by) {
    case 'resource-policy':
      return byResourcePolicy(invocation, grants);
    case 'role':
      return byRole(invocation, grants);
    case 'execution-role':
      return byExecutionRole(invocation);
    case 'caller':
      return verdict(invocation, 'granted', 'whoever calls needs the right to invoke the function');
  }
}

function verdict(
  invocation: Invocation,
  word: Verdict['verdict'],
  why: string,
  more: Partial<Omit<Verdict, 'invocation' | 'verdict' | 'why'>> = {},
): Verdict {
  return {
    invocation,
    verdict: word,
    why,
    unknowns: [],
    grants: [],
    otherScenarios: [],
    near: [],
    missing: [],
    ...more,
  };
}

/** Undecided, for the first of what is not known. */
function unverified(invocation: Invocation, unknown: Unknown, others: readonly Unknown[] = []): Verdict {
  return verdict(invocation, 'unverified', wordsOf(unknown), { unknowns: eachOnce([unknown, ...others]) });
}

/** Undecided as the evaluation is. */
function undecided(invocation: Invocation, { unknowns }: Evaluation, otherwise: string): Verdict {
  const [first, ...others] = unknowns;
  const what = invocation.resource.id;
  return unverified(invocation, first ?? { code: 'statement', what, why: otherwise }, others);
}

const undocumented = ({ resource }: Invocation, why: string): Unknown => ({
  code: 'undocumented',
  what: resource.id,
  why,
});

function byResourcePolicy(invocation: Invocation, grants: GrantIndex): Verdict {
  const { eventSource, template, unknown } = invocation;
  const candidates = grants.mayConcern(invocation);
  if (candidates === undefined)
    return unverified(invocation, {
      code: 'budget',
      what: show(invocation.target),
      why: 'the template has more permissions than are compared',
    });
  const found = forEachVariant(eventSource, (sourceArn) =>
    evaluate(
      candidates.map((grant) => statementOf(grant, template)),
      requestOf(invocation, sourceArn),
      template.conditions,
    ),
  );
  if (found.evaluation.answer === 'yes') {
    const allowing = candidates.filter((grant) => allows(grant, invocation, eventSource.sourceArn) !== 'no');
    return verdict(invocation, 'granted', `allowed by ${namesOf(allowing)}`, { grants: allowing });
  }
  if (unknown !== undefined) return unverified(invocation, unknown, unknownsIn(invocation.target));
  if (invocation.function === undefined)
    return unverified(invocation, outside(invocation), unknownsIn(invocation.target));
  if (found.evaluation.answer === 'unknown') {
    return undecided(invocation, found.evaluation, 'a grant may fit');
  }
  if (eventSource.undocumented !== undefined) return unverified(invocation, eventSource.undocumented);
  if (template.unknownMacros)
    return unverified(invocation, {
      code: 'statement',
      what: template.id,
      why: 'a macro of the template may add a grant',
    });
  const otherScenarios = candidates.filter((grant) => allows(grant, invocation, found.sourceArn) === 'yes');
  if (candidates.some((grant) => isRegionalVariant(grant, invocation, found.sourceArn))) {
    const why = 'whether the service also calls by its regional principal is not documented';
    return unverified(invocation, undocumented(invocation, why));
  }
  if (invocation.function.deployed !== undefined && mayBeLetElsewhere(invocation, grants))
    return unverified(invocation, {
      code: 'function-policy',
      what: show(invocation.target),
      asked: 'a permission of another template may be for it',
    });
  const { when } = found.evaluation;
  return verdict(invocation, 'denied', whyDenied(invocation, found.value), {
    otherScenarios,
    ...(when === undefined ? {} : { when }),
  });
}

/** Is there a grant in another template that may be on the function, which no template has? */
function mayBeLetElsewhere(invocation: Invocation, grants: GrantIndex): boolean {
  for (const grant of grants.openElsewhere(invocation.template))
    if (allows(grant, invocation, invocation.eventSource.sourceArn) !== 'no') return true;
  return false;
}

/**
 * Would a grant do, if the service went by a principal such as `events.us-east-1.amazonaws.com` for `events.amazonaws.com`?
 * Some services accept it, and no list says which.
 */
function isRegionalVariant(
  grant: Grant,
  invocation: Invocation,
  sourceArn: SymbolicString | undefined,
): boolean {
  const { eventSource, principal } = invocation;
  const [service, ...rest] = principal.split('.');
  const alsoPrincipals = [...(eventSource.alsoPrincipals ?? []), `${service}.*.${rest.join('.')}`];
  const regional = { ...invocation, eventSource: { ...eventSource, alsoPrincipals } };
  return allows(grant, invocation, sourceArn) === 'no' && allows(grant, regional, sourceArn) !== 'no';
}

function whyDenied({ principal, function: invoked }: Invocation, value: string | undefined): string {
  const what = value === undefined ? '' : ` for ${value}`;
  return `no permission lets ${principal} invoke the function${asDeployed(invoked?.deployed)}${what}`;
}

const namesOf = (grants: readonly Grant[]): string =>
  [...new Set(grants.map(({ resource, deployed }) => resource.id + asDeployed(deployed)))].join(', ');

/** Does one grant allow it, whenever the grant is there? */
function allows(
  grant: Grant,
  invocation: Invocation,
  sourceArn: SymbolicString | undefined,
): 'yes' | 'no' | 'unknown' {
  const { scenario, ...statement } = statementOf(grant, invocation.template);
  if (both(scenario, invocation.scenario) === undefined || statement.effect !== 'Allow') return 'no';
  return matchStatement({ ...statement, scenario }, requestOf(invocation, sourceArn)).answer;
}

/** What a grant says, for a source in a template, which may be another one. */
const statementOf = (grant: Grant, template: Template): Statement =>
  statementFor(template, grant.template, grant.statement);

/** What the service asks of the function's resource policy. */
export function requestOf(invocation: Invocation, sourceArn: SymbolicString | undefined): Request {
  const { eventSource, scenario, target } = invocation;
  const { principal, alsoPrincipals } = eventSource;
  return {
    principal: {
      service: principal,
      ...(alsoPrincipals === undefined ? {} : { alsoServices: alsoPrincipals }),
    },
    action: 'lambda:InvokeFunction',
    resource: target,
    context: contextOf({
      'aws:SourceArn': sourceArn,
      'aws:SourceAccount': eventSource.sourceAccount ?? invocation.template.account,
      'lambda:EventSourceToken': eventSource.eventSourceToken,
      'lambda:InvokedViaFunctionUrl': 'absent',
      'lambda:FunctionUrlAuthType': 'absent',
    }),
    otherKeys: 'unknown',
    scenario,
  };
}

interface Found {
  readonly evaluation: Evaluation;
  readonly sourceArn: SymbolicString | undefined;
  /** The variant for which it is denied. */
  readonly value?: string;
}

/**
 * Evaluates with the source ARN; where parts of it take several values in one deployment (the methods behind `ANY`),
 * and it is not allowed for all at once, for each value by itself.
 */
function forEachVariant(
  eventSource: EventSource,
  judge: (sourceArn: SymbolicString | undefined) => Evaluation,
): Found {
  const { sourceArn, variants = [] } = eventSource;
  const evaluation = judge(sourceArn);
  const [varying] = variants;
  if (evaluation.answer === 'yes' || varying === undefined || sourceArn === undefined)
    return { evaluation, sourceArn };
  let open: Found | undefined;
  for (const value of varying.values) {
    const put = substitute(sourceArn, ({ id }) => (id === varying.token.id ? value : undefined));
    const found = forEachVariant({ ...eventSource, sourceArn: put, variants: variants.slice(1) }, judge);
    if (found.evaluation.answer === 'no')
      return evaluation.answer === 'no' ? { evaluation, sourceArn } : { ...found, value };
    if (found.evaluation.answer === 'unknown') open = found;
  }
  return open ?? { evaluation: { ...evaluation, answer: 'yes' }, sourceArn };
}

function byRole(invocation: Invocation, grants: GrantIndex): Verdict {
  const { eventSource, role, unknown } = invocation;
  const needs = eventSource.required.map(
    (need): RequiredPermission => ({ ...need, resource: need.resource ?? invocation.target }),
  );
  const judged = judgeRole(invocation, role, (known) => [
    ...trustLacks(known, eventSource, invocation, invocation.resource.arn()),
    ...needLacks(known, needs, invocation),
  ]);
  if (judged.verdict === 'denied') {
    if (eventSource.orByResourcePolicy && byResourcePolicy(invocation, grants).verdict !== 'denied') {
      return byResourcePolicy(invocation, grants);
    }
    if (unknown !== undefined) return unverified(invocation, unknown, unknownsIn(invocation.target));
    if (invocation.function === undefined)
      return unverified(invocation, outside(invocation), unknownsIn(invocation.target));
    if (eventSource.undocumented !== undefined) return unverified(invocation, eventSource.undocumented);
  }
  return judged;
}

function byExecutionRole(invocation: Invocation): Verdict {
  const { eventSource, function: found, unknown } = invocation;
  if (found === undefined)
    return unverified(invocation, unknown ?? outside(invocation), unknownsIn(invocation.target));
  if (unknown !== undefined) return unverified(invocation, unknown, unknownsIn(invocation.target));
  const needs = eventSource.required.flatMap(({ resource, ...need }): readonly RequiredPermission[] =>
    resource === undefined ? [] : [{ ...need, resource }],
  );
  const isHere = found.template === invocation.template;
  const uses = found.roles.filter((use) => !isHere || both(use.scenario, invocation.scenario) !== undefined);
  if (uses.length === 0) return unverified(invocation, { code: 'function-role', what: found.resource.id });
  const verdicts = uses.map((use) =>
    judgeRole(invocation, use, (known) =>
      needLacks(
        known,
        needs,
        isHere
          ? { ...invocation, scenario: both(use.scenario, invocation.scenario) ?? invocation.scenario }
          : { template: found.template, scenario: use.scenario },
        OUTSIDE_THE_FUNCTION,
      ),
    ),
  );
  const isConditional = verdicts.some(
    ({ verdict: word, when }) => word === 'denied' && (when?.size ?? 0) > 0,
  );
  if (!isHere && (isConditional || new Set(verdicts.map((each) => each.verdict)).size > 1))
    return unverified(invocation, { code: 'condition', what: found.resource.id });
  return (
    verdicts.find((each) => each.verdict === 'denied') ??
    verdicts.find((each) => each.verdict === 'unverified') ??
    verdicts[0] ??
    unverified(invocation, { code: 'function-role', what: found.resource.id })
  );
}

/** What is not known of a role that neither the templates nor the account tell of: the role first. */
export function unknownsOfRole(use: RoleUse | undefined): readonly [Unknown, ...Unknown[]] {
  const { text, asked } = use ?? { text: [] };
  return [
    { code: 'role-outside', what: show(text), ...(asked !== undefined && { asked }) },
    ...unknownsIn(text),
  ];
}

/** What a role lacks decides: a sure lack denies, an open one leaves it unverified. */
function judgeRole(
  invocation: Invocation,
  use: RoleUse | undefined,
  missingOf: (role: Role) => readonly MissingPermission[],
): Verdict {
  const role = use?.role;
  if (role === undefined) {
    const [unknown, ...others] = unknownsOfRole(use);
    return unverified(invocation, unknown, others);
  }
  const missing = missingOf(role);
  const sure = missing.filter(({ evaluation }) => evaluation.answer === 'no');
  const [first] = sure;
  if (first !== undefined) {
    const { when } = first.evaluation;
    return verdict(invocation, 'denied', whyLacking(invocation, role, sure), {
      missing: sure,
      ...(when === undefined ? {} : { when }),
    });
  }
  const [open] = missing;
  if (open !== undefined) {
    return { ...undecided(invocation, open.evaluation, 'the role may not be known in full'), mayMiss: open };
  }
  return verdict(
    invocation,
    'granted',
    `allowed by the role ${role.resource.id}${asDeployed(role.deployed)}`,
  );
}

function whyLacking(
  { principal }: Invocation,
  role: Role,
  missingPermissions: readonly MissingPermission[],
): string {
  const missing = missingPermissions.flatMap(({ need }) =>
    need === undefined ? [] : [`${need.action} on ${show(need.resource)}`],
  );
  const name = role.resource.id + asDeployed(role.deployed);
  if (missing.length < missingPermissions.length) return `the role ${name} does not trust ${principal}`;
  return `the role ${name} does not allow ${missing.join(', ')}`;
}

function trustLacks(
  role: Role,
  eventSource: EventSource,
  where: Where,
  source: SymbolicString | undefined,
): readonly MissingPermission[] {
  if (eventSource.principal === '') return [];
  const evaluation = roleTrusts(
    role,
    [eventSource.principal, ...(eventSource.alsoPrincipals ?? [])],
    where,
    source,
  );
  return evaluation.answer === 'yes' ? [] : [{ role, evaluation }];
}

function needLacks(
  role: Role,
  required: readonly RequiredPermission[],
  where: Where,
  session?: Session,
): readonly MissingPermission[] {
  return required.flatMap((need): readonly MissingPermission[] => {
    const evaluation = roleAllows(role, need, where, session);
    return evaluation.answer === 'yes' ? [] : [{ role, need, evaluation }];
  });
}
