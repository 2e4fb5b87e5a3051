/** `live-drift`: the deployed policy of a function lets somebody invoke it of whom its stack knows nothing. */
import {
  type DeployedPolicy,
  deployedPolicies,
  type Foreign,
  nameOf,
} from '../analysis/deployed-policies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Json } from '../deployed/questions.ts';
import { isMap } from '../deployed/resource.ts';
import { asDeployed } from '../model/as-deployed.ts';
import { RISKS } from './access-risk.ts';
import { andMore } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const liveDrift: Rule = {
  id: 'live-drift',
  title: 'The deployed policy has statements that no template has',
  severity: 'warning',
  securitySeverity: RISKS.trustAccount.score,
  why: 'A statement that was added by hand or by the console lets somebody invoke the function whom no review of the templates shows, and is lost when the function is replaced.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  *check(model) {
    for (const policy of deployedPolicies(model)) {
      const [first, ...others] = policy.foreign.filter(({ isOfAnotherStack }) => !isOfAnotherStack);
      if (first !== undefined) yield finding(policy, first, others.length);
    }
  },
};

function finding(policy: DeployedPolicy, { sid, statement }: Foreign, more: number): RuleFinding {
  const { function: user, alias, name, qualifier, stackName, on } = policy;
  const id = sourceLogicalId(user.resource);
  return {
    at: alias?.sourceLogicalId === undefined ? (alias?.at ?? user.at) : user.at,
    message: `The policy of ${nameOf(policy)}${asDeployed(on)} has the statement "${sid}", which ${deed(statement)} and which the stack ${stackName} does not have${andMore(more)}`,
    help: `Add it to the template as an AWS::Lambda::Permission, or take it away: aws lambda remove-permission --function-name ${name}${qualifier === undefined ? '' : ` --qualifier ${qualifier}`} --statement-id ${sid}`,
    resources: [id],
  };
}

/** "lets sns.amazonaws.com invoke it". */
function deed(statement: Json): string {
  if (!isMap(statement)) return 'can not be read';
  const verb = statement.Effect === 'Deny' ? 'forbids' : 'lets';
  const who = principalsIn(statement.Principal ?? null);
  return `${verb} ${who.slice(0, 3).join(', ')}${andMore(Math.max(0, who.length - 3))} invoke it`;
}

function principalsIn(principal: Json): readonly string[] {
  if (typeof principal === 'string') return [principal === '*' ? 'anyone' : principal];
  if (!isMap(principal)) return ['somebody'];
  return Object.values(principal).flatMap((each) =>
    Array.isArray(each) ? each.map(String) : [each === '*' ? 'anyone' : String(each)],
  );
}
