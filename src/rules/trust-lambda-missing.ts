/** Execution roles that Lambda can't assume. */

import { rolesInUse } from '../analysis/function-roles.ts';
import { edgeFunctions } from '../analysis/lambda-edge.ts';
import { both, showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Fix, Span } from '../finding.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import type { Statement } from '../iam/statement.ts';
import { roleTrusts } from '../model/allows.ts';
import type { LambdaFunction, Model, Role } from '../model/model.ts';
import { trustFor } from '../remedies/role-policy.ts';
import { notationOf } from '../syntax/notation.ts';
import { write } from '../syntax/write.ts';
import { literal, show } from '../text/symbolic-string.ts';
import { describe, namesOf, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

const LAMBDA = 'lambda.amazonaws.com';
const EDGE = 'edgelambda.amazonaws.com';

export const trustLambdaMissing: Rule = {
  id: 'trust-lambda-missing',
  title: 'Lambda can not assume the execution role',
  severity: 'error',
  why: 'Lambda runs a function with its role only if the role trusts `lambda.amazonaws.com`. Otherwise the function is refused at deploy: "The role defined for the function cannot be assumed by Lambda."',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  *check(model: Model) {
    const edge = edgeFunctions(model);
    for (const role of rolesInUse(model)) {
      const lambda = lack(role, role.functions, LAMBDA);
      if (lambda !== undefined) {
        yield finding(role, role.functions, LAMBDA, lambda);
        continue;
      }
      const atEdge = role.functions.filter((each) => edge.has(each));
      const missing = lack(role, atEdge, EDGE);
      if (missing !== undefined) yield finding(role, atEdge, EDGE, missing);
    }
  },
};

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
      const evaluation = roleTrusts(role, [service], scenario);
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
  const { detail, at } = cause(role, service, evaluation);
  const when = evaluation.when && showScenario(evaluation.when);
  const error =
    service === EDGE
      ? 'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals.'
      : 'The role defined for the function cannot be assumed by Lambda.';
  return {
    at,
    message: `${sentence(describe(role))} can't be assumed by ${who}${when ? ` ${when}` : ''}: ${detail}. The deploy fails with "${error}"`,
    help: `${evaluation.deciding === undefined ? 'Let' : 'Narrow the Deny statement, which no Allow lifts, so as to let'} "${service}" assume the role${service === EDGE ? `, as ${namesOf(users)} runs at the edge` : ''}.`,
    ...(evaluation.deciding === undefined ? { snippet: trustSnippet(role, service) } : {}),
    resources: resourcesOf(role),
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

function trustSnippet(role: Role, service: string): string {
  const trusted = service === EDGE ? [LAMBDA, EDGE] : service;
  return write(
    [{ Effect: 'Allow', Principal: { Service: trusted }, Action: 'sts:AssumeRole' }],
    notationOf(role.template.source),
  );
}

/** What keeps the service from it, and where. */
function cause(
  role: Role,
  service: string,
  { deciding, nearest }: Evaluation,
): { readonly detail: string; readonly at: Span } {
  if (deciding !== undefined) return { detail: 'a Deny statement forbids it', at: deciding.at };
  const action = nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'action'));
  const wrong = action?.failures[0];
  if (wrong !== undefined)
    return { detail: `it allows "${service}" only "${wrong.detail}", not "sts:AssumeRole"`, at: wrong.at };
  const trusted = role.trust
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals = [] }) => principals);
  const [first] = trusted;
  if (first === undefined) return { detail: 'no statement lets it', at: role.at };
  const names = trusted.map(({ value }) => `"${show(value.text)}"`);
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  const nearest4 = names.slice(0, 4).join(', ');
  const meant = trusted.find(({ value }) => show(value.text).includes('lambda')) ?? first;
  return { detail: `it trusts only ${nearest4}${more}`, at: meant.value.at };
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
