/** From a source's drafts to invocations: the function, its canonical ARN and the role are found. */
import type { Template } from '../cloudformation/template.ts';
import { invocationsOf } from '../services/index.ts';
import type { EventSource } from '../services/reading/source.ts';
import type { Unknown } from '../text/unknown.ts';
import type { FunctionIndex } from './functions.ts';
import type { Invocation } from './model.ts';
import type { RoleIndex } from './roles.ts';
import { targetOf } from './target.ts';

/** Every way by which a resource of the stack makes a service invoke a function. */
export function* invocationsIn(
  template: Template,
  functions: FunctionIndex,
  roles: RoleIndex,
): Iterable<Invocation> {
  for (const resource of template.resources.values()) {
    for (const draft of invocationsOf(resource)) yield invocation(draft, functions, roles);
  }
}

function invocation(draft: EventSource, functions: FunctionIndex, roles: RoleIndex): Invocation {
  const { resource, at, guard, by, role } = draft;
  const { template } = resource;
  const target = targetOf(draft.function, template);
  const found = functions.find(target.function, template, resource);
  const unknown: Unknown | undefined =
    draft.openReason === undefined
      ? target.unknown
      : { code: 'source', what: resource.id, why: draft.openReason };
  const roleText = role?.text();
  return {
    draft,
    template,
    resource,
    at,
    guard,
    by,
    service: draft.service,
    principal: draft.principal,
    target: target.arn,
    ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
    ...(found === undefined ? {} : { function: found }),
    ...(role === undefined || roleText === undefined
      ? {}
      : { role: { at: role.at, guard: role.guard, text: roleText, ...roles.use(roleText, template) } }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
