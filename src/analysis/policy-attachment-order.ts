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
    const { function: user, eventSource, resource, scenario, at } = invocation;
    if (verdict !== 'granted' || invocation.by !== 'execution-role' || user === undefined) continue;
    const required = eventSource.required.flatMap((need) =>
      need.resource === undefined ? [] : [{ ...need, resource: need.resource }],
    );
    for (const policy of policiesFor(user, required, scenario)) {
      yield {
        resource,
        policy,
        function: user,
        at,
        ...(eventSource.symptom === undefined ? {} : { symptom: eventSource.symptom }),
      };
    }
  }
  for (const { function: user, fact, resource, at, scenario, required } of featuresOf(model)) {
    if (fact.checkedAtCreation !== true) continue;
    for (const policy of policiesFor(user, required, scenario)) {
      yield { resource, policy, function: user, at, symptom: fact.symptom };
    }
  }
}

/** The policies in resources of their own by which alone the function's role allows what is needed. */
function policiesFor(
  user: LambdaFunction,
  required: readonly RequiredPermission[],
  scenario: Scenario,
): readonly Resource[] {
  return user.roles.flatMap(({ role }) => {
    if (role === undefined || role.template !== user.template) return [];
    return required.flatMap((need) => {
      const { answer, deciding } = roleAllows(role, need, { template: user.template, scenario });
      const policy = answer === 'yes' ? role.template.resources.get(deciding?.attachedBy ?? '') : undefined;
      return policy === undefined ? [] : [policy];
    });
  });
}
