/** Execution roles that Lambda can't assume. */

import { rolesInUse, rolesOfDeployed } from '../analysis/function-roles.ts';
import { edgeFunctions } from '../analysis/lambda-edge.ts';
import { type UnknownRole, unknownRolesOfFunctions } from '../analysis/unknown-roles.ts';
import { both, showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Fix, Unverified } from '../finding.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import type { Statement } from '../iam/statement.ts';
import { roleTrusts } from '../model/allows.ts';
import type { LambdaFunction, Model, Role } from '../model/model.ts';
import { trustFor } from '../remedies/role-policy.ts';
import { literal, show } from '../text/symbolic-string.ts';
import { perhaps, wordsOf } from '../text/unknown.ts';
import { describe, listed, namesOf, resourcesOf, sentence } from './messages/role-messages.ts';
import { trustCause, trustSnippet } from './messages/trust-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { trustSubject } from './subject.ts';

const LAMBDA = 'lambda.amazonaws.com';
const EDGE = 'edgelambda.amazonaws.com';

export const trustLambdaMissing: Rule = {
  id: 'trust-lambda-missing',
  title: 'Lambda can not assume the execution role',
  severity: 'error',
  precedence: 1,
  why: 'Lambda runs a function with its role only if the role trusts `lambda.amazonaws.com`. Otherwise the function is refused at deploy: "The role defined for the function cannot be assumed by Lambda."',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  *check(model: Model) {
    const edge = edgeFunctions(model);
    for (const role of [...rolesInUse(model), ...rolesOfDeployed(model)]) {
      const lambda = lack(role, role.functions, LAMBDA);
      if (lambda !== undefined) {
        yield finding(role, role.functions, LAMBDA, lambda);
        continue;
      }
      const atEdge = role.functions.filter((each) => edge.has(each));
      const missing = lack(role, atEdge, EDGE);
      if (missing !== undefined) yield finding(role, atEdge, EDGE, missing);
    }
    for (const role of unknownRolesOfFunctions(model)) yield undecided(role);
  },
};

function undecided({ use, unknowns, users }: UnknownRole): Omit<Unverified, 'rule'> {
  const names = [...new Set(users.map(sourceLogicalId))];
  const reason = wordsOf(unknowns[0]);
  return {
    message: `Whether the role ${show(use.text)} can be assumed by Lambda and allows what ${listed(names, 'function')} ${names.length === 1 ? 'needs' : 'need'} can't be told: ${reason}${perhaps(unknowns)}`,
    reason,
    unknowns,
    resources: names,
    at: use.at,
  };
}

/** The evaluation that surely denies a service the role, in a scenario in which a function uses it. */
function lack(role: Role, users: readonly LambdaFunction[], service: string): Evaluation | undefined {
  for (const user of users) {
    for (const use of user.roles) {
      if (use.role !== role) continue;
      const scenario = both(
        role.resource.scenario,
        user.template === role.template ? use.scenario : new Map(),
      );
      if (scenario === undefined) continue;
      const evaluation = roleTrusts(role, [service], { template: role.template, scenario });
      if (evaluation.answer === 'no' && !failsByCondition(evaluation)) return evaluation;
    }
  }
  return undefined;
}

/** A statement that is meant for Lambda, but whose conditions don't hold, is for the rule `trust-condition`. */
function failsByCondition({ deciding, nearest: [first] }: Evaluation): boolean {
  return (
    deciding === undefined &&
    first !== undefined &&
    first.failures.every(({ failed }) => failed === 'condition')
  );
}

function finding(
  role: Role,
  users: readonly LambdaFunction[],
  service: string,
  evaluation: Evaluation,
): RuleFinding {
  const who = service === EDGE ? 'Lambda@Edge' : 'Lambda';
  const { detail, at } = trustCause(role, service, evaluation, 'lambda');
  const when = evaluation.when && showScenario(evaluation.when);
  const fails = users.some(({ deployed }) => deployed === undefined)
    ? 'The deploy fails with'
    : 'Lambda does not run it:';
  const error =
    service === EDGE
      ? 'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals.'
      : 'The role defined for the function cannot be assumed by Lambda.';
  return {
    at,
    message: `${sentence(describe(role))} can't be assumed by ${who}${when ? ` ${when}` : ''}: ${detail}. ${fails} "${error}"`,
    help: `${evaluation.deciding === undefined ? 'Let' : 'Narrow the Deny statement, which no Allow lifts, so as to let'} "${service}" assume the role${service === EDGE ? `, as ${namesOf(users)} runs at the edge` : ''}.`,
    ...(evaluation.deciding === undefined
      ? { snippet: trustSnippet(role, { Service: service === EDGE ? [LAMBDA, EDGE] : service }) }
      : {}),
    resources: resourcesOf(role),
    about: [trustSubject(role.resource, service)],
    related: users
      .slice(0, 5)
      .map((user) => ({ message: `${sourceLogicalId(user.resource)} runs with it`, at: user.at })),
    ...mending(role, service, evaluation),
  };
}

/** A name that is nearly right is mended; else the service is added, unless a Deny forbids it. */
function mending(role: Role, service: string, { deciding }: Evaluation): Pick<RuleFinding, 'fix' | 'remedy'> {
  const fix = service === LAMBDA ? fixOf(role) : null;
  if (fix !== null || deciding !== undefined) return { fix };
  return {
    remedy: {
      description: `Let ${service} assume ${sourceLogicalId(role.resource)}`,
      changes: trustFor(role.resource, service),
    },
  };
}

/** A misspelt `lambda.…` that is the only principal can only be meant for Lambda. */
function fixOf(role: Role): Fix | null {
  const principals = role.trust.flatMap((statement) => onlyPrincipals(statement));
  const [only] = principals;
  if (only === undefined || principals.length !== 1 || only.kind !== 'Service') return null;
  const name = literal(only.value.text);
  const { source, start, end } = only.value.at;
  const text = source.text.slice(start, end);
  if (
    name === undefined ||
    name === LAMBDA ||
    !/^lambda\./.test(name) ||
    text.replace(/^(['"])(.*)\1$/, '$2') !== name
  )
    return null;
  return { description: `Name ${LAMBDA}`, edits: [{ at: only.value.at, text: text.replace(name, LAMBDA) }] };
}

const onlyPrincipals = (statement: Statement) => statement.principals ?? [];
