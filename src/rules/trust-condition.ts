/** Trust policies that name Lambda under a condition which Lambda does not meet. */
import { rolesInUse } from '../analysis/function-roles.ts';
import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { evaluate } from '../iam/evaluate.ts';
import { type Failure, matchStatement } from '../iam/match.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { LambdaFunction, Model, Role } from '../model/model.ts';
import { concat, show } from '../text/symbolic-string.ts';
import { describe, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const trustCondition: Rule = {
  id: 'trust-condition',
  title: 'Lambda does not meet a condition of the trust policy',
  severity: 'warning',
  why: 'Lambda assumes the role with the function as `aws:SourceArn` and its account as `aws:SourceAccount`. A key that is not in its request makes a plain condition false, and then the function is refused: "The role defined for the function cannot be assumed by Lambda."',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  *check(model: Model) {
    for (const role of rolesInUse(model)) {
      for (const user of role.functions) {
        const failure = unmet(role, user);
        if (failure === undefined) continue;
        yield finding(role, user, failure);
        break;
      }
    }
  },
};

/** The condition by which alone Lambda surely can't assume the role for a function, whatever the version that runs. */
function unmet(role: Role, user: LambdaFunction): Failure | undefined {
  const use = user.roles.find((each) => each.role === role);
  const scenario = both(
    role.resource.scenario,
    use !== undefined && user.template === role.template ? use.scenario : new Map(),
  );
  if (scenario === undefined) return undefined;
  const version = { id: `${show(user.arn)}:(version)`, label: '${Version}', reason: 'a version' };
  const requests = [user.arn, concat(user.arn, ':', version)].map((arn) => requestOf(role, arn, scenario));
  const failures = requests.map((request) => failureOf(role, request));
  return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}

function failureOf(role: Role, request: Request): Failure | undefined {
  const evaluation = evaluate(role.trust, request, role.template.conditions);
  if (evaluation.answer !== 'no' || evaluation.deciding !== undefined) return undefined;
  for (const statement of role.trust) {
    const { answer, failures } = matchStatement(statement, request);
    const [first] = failures;
    if (
      answer === 'no' &&
      statement.effect === 'Allow' &&
      failures.every(({ failed }) => failed === 'condition')
    )
      return first;
  }
  return undefined;
}

/** What Lambda's request carries, and keys that only requests of people, sessions or networks carry. */
function requestOf(role: Role, sourceArn: Request['resource'], scenario: Request['scenario']): Request {
  return {
    principal: { service: 'lambda.amazonaws.com' },
    action: 'sts:AssumeRole',
    context: contextOf({
      'aws:SourceArn': sourceArn,
      'aws:SourceAccount': role.template.account,
      'aws:PrincipalIsAWSService': ['true'],
      'aws:MultiFactorAuthAge': 'absent',
      'aws:MultiFactorAuthPresent': 'absent',
      'aws:PrincipalOrgID': 'absent',
      'aws:SourceVpc': 'absent',
      'aws:SourceVpce': 'absent',
      'aws:username': 'absent',
      'sts:ExternalId': 'absent',
    }),
    otherKeys: 'unknown',
    scenario,
  };
}

function finding(role: Role, user: LambdaFunction, { detail, at }: Failure): RuleFinding {
  return {
    at,
    message: `${sentence(describe(role))} trusts Lambda under a condition that Lambda does not meet for ${sourceLogicalId(user.resource)}: ${detail}`,
    help: "Remove the condition, or compare `aws:SourceAccount` with the account, or `aws:SourceArn` with the function's ARN by ArnLike.",
    resources: resourcesOf(role),
    related: [{ message: sourceLogicalId(user.resource), at: user.at }],
  };
}
