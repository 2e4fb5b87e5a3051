/** `resource-policy-too-large`: the function's policy would pass Lambda's limit. */

import { type DeployedPolicy, deployedPolicies, nameOf } from '../analysis/deployed-policies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy, groupsOf } from '../groups.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Grant, LambdaFunction } from '../model/model.ts';
import { type SymbolicString, same, show, type Token } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Lambda's limit for the policy of a function, version or alias, in bytes. */
const LIMIT = 20_480;
/** From here on a few permissions more are too many. */
const NEAR = 0.9 * LIMIT;

export const resourcePolicyTooLarge: Rule = {
  id: 'resource-policy-too-large',
  title: 'The function’s policy passes Lambda’s limit',
  severity: 'error',
  why: 'Lambda keeps all permissions of a function, version or alias in one policy of at most 20,480 bytes. The permission that passes it fails: "The final policy size is bigger than the limit (20480)".',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  *check(model) {
    const deployed = groupsOf(deployedPolicies(model), ({ function: user }) => user);
    const certain = model.grants.filter(
      ({ function: target, scenario }) => target !== undefined && scenario.size === 0,
    );
    for (const group of groupBy(certain, ({ template, target }) => `${template.id} ${show(target)}`)) {
      const [first] = group;
      const target = first.function;
      if (target === undefined) continue;
      const others = deployed.get(target)?.find((policy) => same(first.target, policy.target) === 'yes');
      const there = (others?.foreign ?? []).map(({ statement }) => JSON.stringify(statement).length + 1);
      // What is there already comes first.
      const sizes = [...there, ...group.map(sizeOf)];
      const size = sizes.reduce((sum, each) => sum + each, ENVELOPE);
      if (others !== undefined && size > NEAR && size <= LIMIT) yield nearly(others, size);
      if (size <= LIMIT) continue;
      const besides =
        there.length === 0 ? '' : ` and ${count(there.length, 'statement')} besides${asDeployed(others?.on)}`;
      yield {
        at: target.at,
        message: `${sourceLogicalId(target.resource)} has ${count(group.length, 'permission')}${besides}, at least ${size.toLocaleString('en')} bytes of policy, where Lambda takes 20,480`,
        help: 'Join permissions for one source into one with a wildcard in SourceArn, such as one for a whole API instead of one for each route.',
        resources: [sourceLogicalId(target.resource)],
        related: [
          {
            message: 'the permission that passes the limit',
            at: passing(group, sizes.slice(there.length), sum(there)),
          },
        ],
      };
    }
  },
};

/** How near a policy of which the account told comes to the limit. */
function nearly(policy: DeployedPolicy, size: number): RuleFinding {
  const { function: user, on } = policy;
  return {
    at: user.at,
    severity: 'notice',
    message: `The policy of ${nameOf(policy)}${asDeployed(on)} comes to at least ${size.toLocaleString('en')} of the 20,480 bytes that Lambda takes`,
    help: 'Join permissions for one source into one with a wildcard in SourceArn before the next one is refused.',
    resources: [sourceLogicalId(user.resource)],
  };
}

/** What stands around the statements. */
const ENVELOPE = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, each) => total + each, 0);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** @param before what is there already. */
function passing(grants: readonly Grant[], sizes: readonly number[], before: number): LambdaFunction['at'] {
  let size = ENVELOPE + before;
  const index = sizes.findIndex((each) => {
    size += each;
    return size > LIMIT;
  });
  const [first] = grants;
  const found = grants[index] ?? first;
  if (found === undefined) throw new RangeError('a group has grants');
  return found.at;
}

/** The least that a grant's statement can have: unknown values count with the fewest characters that they can have. */
function sizeOf({ resource, statement, target }: Grant): number {
  const byOperator = statement.conditions.reduce(
    (sum, { operator, key, values }) =>
      sum + operator.length + key.length + 12 + leastOf(values[0]?.text ?? []),
    0,
  );
  const principal = statement.principals?.[0];
  const fixed =
    '{"Sid":"","Effect":"Allow","Principal":{"Service":""},"Action":"","Resource":"","Condition":{}},'.length;
  // CloudFormation's statement ids: stack name, logical id, twelve random characters.
  const sid = resource.id.length + 15;
  return (
    fixed +
    sid +
    byOperator +
    leastOf(principal?.value.text ?? []) +
    leastOf(statement.actions?.[0]?.text ?? []) +
    leastOf(target)
  );
}

const leastOf = (text: SymbolicString): number =>
  text.reduce(
    (sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : leastOfToken(part)),
    0,
  );

/** A name that CloudFormation makes has a hyphen and twelve characters behind it. */
function leastOfToken({ values, minLength, generated }: Token): number {
  if (values !== undefined && values.length > 0)
    return values.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  return generated === true ? 14 : (minLength ?? 1);
}
