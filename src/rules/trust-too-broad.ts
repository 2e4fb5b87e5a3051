/** Trust policies that let anyone, or another whole account, have the role of a function. */
import { rolesOfFunctions } from '../analysis/function-roles.ts';
import { accountNamed, isEveryone } from '../iam/principal.ts';
import type { Principal, Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { literal, matches, same, show } from '../text/symbolic-string.ts';
import { anyOf } from '../text/ternary.ts';
import { RISKS } from './access-risk.ts';
import { describe, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const trustTooBroad: Rule = {
  id: 'trust-too-broad',
  title: 'The trust policy lets others have the role of the function',
  severity: 'error',
  securitySeverity: RISKS.becomeFunction.score,
  why: 'Whoever may assume an execution role has everything that the function has: its data, its queues, its keys.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  *check(model: Model) {
    for (const role of rolesOfFunctions(model)) {
      for (const statement of role.trust) {
        if (!isUnconditional(statement)) continue;
        for (const principal of statement.principals ?? []) yield* tooBroad(role, principal);
      }
    }
  },
};

/** Keys that say nothing of who asks. */
const NOT_NARROWING = new Set(['aws:securetransport', 'aws:currenttime', 'aws:epochtime', 'aws:useragent']);

/** Does a statement surely let its principals assume the role, whoever they are? */
function isUnconditional({ effect, actions, conditions, open, notPrincipals }: Statement): boolean {
  if (effect !== 'Allow' || open !== undefined || notPrincipals !== undefined) return false;
  const assumes = anyOf(
    (actions ?? []).map(({ text }) => matches(text, ['sts:AssumeRole'], { ignoreCase: true })),
  );
  return assumes === 'yes' && conditions.every(({ key }) => NOT_NARROWING.has(key.toLowerCase()));
}

function* tooBroad(role: Role, principal: Principal): Iterable<RuleFinding> {
  const { text, at } = principal.value;
  if (isEveryone(principal) === 'yes') {
    yield {
      at,
      message: `${sentence(describe(role))} can be assumed by anyone in any AWS account: its trust policy names the principal "*" without a condition`,
      help: 'Name only "lambda.amazonaws.com" as the service that may assume the role.',
      resources: resourcesOf(role),
    };
    return;
  }
  const account = principal.kind === 'AWS' ? accountNamed(text) : undefined;
  if (account === undefined || literal(account) === undefined) return;
  if (same(account, role.template.account) === 'yes') return;
  yield {
    at,
    severity: 'warning',
    message: `${sentence(describe(role))} can be assumed by everyone in the account ${show(account)} whom that account lets: its trust policy names the whole account without a condition`,
    help: 'Name the role in that account that needs it, or require an `sts:ExternalId`.',
    resources: resourcesOf(role),
  };
}
