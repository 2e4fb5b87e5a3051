/**
 * Rights that come too late: a policy in a resource of its own is attached to the role after the role is there, and
 * what needs the right when it is created does not wait for it.
 */
import { waitsFor } from '../cloudformation/dependencies.ts';
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { roleAllows } from '../model/allows.ts';
import { featuresOf } from '../model/features.ts';
import type { LambdaFunction, Model, RequiredPermission } from '../model/model.ts';

export interface LatePolicy {
  /** What needs the right when it is created: an event source mapping, or the function itself. */
  readonly resource: Resource;
  readonly policy: Resource;
  readonly function: LambdaFunction;
  readonly at: Span;
  readonly symptom?: string;
}

/** Each pair of a resource and a policy that it needs and does not wait for, once. */
export function* latePolicies(model: Model): Iterable<LatePolicy> {
  const told = new Set<string>();
  for (const late of candidates(model)) {
    const key = `${late.resource.template.id} ${late.resource.id} ${late.policy.id}`;
    if (told.has(key) || waitsFor(late.resource, late.policy)) continue;
    told.add(key);
    yield late;
  }
}

function* candidates(model: Model): Iterable<LatePolicy> {
  for (const { invocation, verdict } of model.verdicts) {
    const { function: user, draft, resource, guard, at } = invocation;
    if (verdict !== 'granted' || invocation.by !== 'execution-role' || user === undefined) continue;
    const needs = draft.needs.flatMap((need) =>
      need.resource === undefined ? [] : [{ action: need.action, resource: need.resource }],
    );
    for (const policy of policiesFor(user, needs, guard)) {
      yield {
        resource,
        policy,
        function: user,
        at,
        ...(draft.symptom === undefined ? {} : { symptom: draft.symptom }),
      };
    }
  }
  for (const { function: user, fact, at, guard, needs } of featuresOf(model)) {
    if (fact.checkedAtCreation !== true) continue;
    for (const policy of policiesFor(user, needs, guard)) {
      yield { resource: user.resource, policy, function: user, at, symptom: fact.symptom };
    }
  }
}

/** The policies in resources of their own by which alone the function's role allows what is needed. */
function policiesFor(
  user: LambdaFunction,
  needs: readonly RequiredPermission[],
  guard: Scenario,
): readonly Resource[] {
  return user.roles.flatMap(({ role }) => {
    if (role === undefined || role.template !== user.template) return [];
    return needs.flatMap((need) => {
      const { answer, deciding } = roleAllows(role, need, guard);
      const policy = answer === 'yes' ? role.template.resources.get(deciding?.attachedBy ?? '') : undefined;
      return policy === undefined ? [] : [policy];
    });
  });
}
