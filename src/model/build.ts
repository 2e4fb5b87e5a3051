/** From stacks to the model of a repository: functions, roles, grants, invocations, verdicts. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Stack } from '../cloudformation/stack.ts';
import type { Finding, Unverified } from '../finding.ts';
import { FunctionIndex } from './functions.ts';
import { GrantIndex } from './grant-index.ts';
import { grantsOf } from './grants.ts';
import { invocationsIn } from './invocations.ts';
import type { Model, Verdict } from './model.ts';
import { NearMisses } from './near-misses.ts';
import { RoleIndex } from './roles.ts';
import { verdictOf } from './verdict.ts';

/**
 * Builds the model. Pure and linear: each invocation looks only at the grants on its function.
 *
 * @param problems what reading and transforming the templates found.
 */
export function buildModel(stacks: readonly Stack[], problems: readonly Finding[] = []): Model {
  const roles = new RoleIndex(stacks);
  const functions = new FunctionIndex(stacks, roles);
  const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
  const grants = new GrantIndex(resources.flatMap((resource) => [...grantsOf(resource, functions)]));
  const invocations = stacks.flatMap((stack) => [...invocationsIn(stack, functions, roles)]);
  const first = invocations.map((invocation) => verdictOf(invocation, grants));
  const used = new Set(first.flatMap((verdict) => verdict.grants));
  const misses = new NearMisses(grants, used);
  const verdicts = first.map((verdict) => misses.addTo(verdict));
  return {
    stacks,
    functions: functions.all,
    roles: roles.all,
    grants: grants.all,
    invocations,
    verdicts,
    problems,
    unverified: verdicts.filter(({ verdict }) => verdict === 'unverified').map(unverifiedOf),
  };
}

function unverifiedOf({ invocation, why }: Verdict): Unverified {
  const { resource, service, function: invoked } = invocation;
  const source = sourceLogicalId(resource);
  const target = invoked?.resource.id ?? 'a function';
  return {
    rule: 'invoke-permission-missing',
    message: `Whether ${source} (${service}) may invoke ${target} can't be told: ${why}`,
    reason: why,
    resources: [source, ...(invoked === undefined ? [] : [invoked.resource.id])],
    at: invocation.at,
  };
}
