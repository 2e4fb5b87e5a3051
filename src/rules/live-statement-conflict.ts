/** `live-statement-conflict`: the next deploy makes a whole policy in the place of statements that are deployed. */
import { type DeployedPolicy, deployedPolicies, nameOf } from '../analysis/deployed-policies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Grant, Model } from '../model/model.ts';
import { same } from '../text/symbolic-string.ts';
import { andMore } from './messages/invocation-messages.ts';
import type { Rule } from './rule.ts';

export const liveStatementConflict: Rule = {
  id: 'live-statement-conflict',
  title: 'A deploy would overwrite statements of the deployed policy',
  severity: 'error',
  why: 'An `AWS::Lambda::ResourcePolicy` replaces the whole policy of the function, with all statements that AddPermission made, whoever made them: what is invoked by them no longer is.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutResourcePolicy.html',
  *check(model) {
    for (const policy of deployedPolicies(model)) {
      const grant = replacing(policy, model);
      if (grant === undefined) continue;
      const kept = sidsIn(grant, model);
      const [first, ...others] = policy.foreign.filter(({ sid }) => !kept.has(sid));
      if (first === undefined) continue;
      const name = sourceLogicalId(grant.resource);
      const target = nameOf(policy);
      yield {
        at: grant.resource.at,
        message: `${name} replaces the whole policy of ${target}${asDeployed(policy.on)}, and with it the statement "${first.sid}"${andMore(others.length)}`,
        help: `Write ${others.length === 0 ? 'the statement' : 'the statements'} into ${name}, with the same Sid, or take ${others.length === 0 ? 'it' : 'them'} away before.`,
        resources: [name, sourceLogicalId(policy.function.resource)],
      };
    }
  },
};

/** The policy of the template that is on the function and that the stack does not have yet. */
function replacing({ function: user, target, stack }: DeployedPolicy, { grants }: Model): Grant | undefined {
  return grants.find(
    (grant) =>
      grant.function === user &&
      grant.template === user.template &&
      grant.resource.type === 'AWS::Lambda::ResourcePolicy' &&
      grant.scenario.size === 0 &&
      // Versions and aliases have policies of their own.
      same(grant.target, target) === 'yes' &&
      !stack.resources.some(({ id }) => id === grant.resource.id),
  );
}

/** The ids of the statements that the policy has itself. */
const sidsIn = ({ resource }: Grant, { grants }: Model): ReadonlySet<string> =>
  new Set(grants.flatMap((grant) => (grant.resource === resource ? (grant.statement.sid ?? []) : [])));
