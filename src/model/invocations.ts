/** From a source's drafts to invocations: the function, its canonical ARN and the role are found. */
import type { Template } from '../cloudformation/template.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { invocationsOf } from '../services/index.ts';
import type { EventSource } from '../services/reading/source.ts';
import type { Unknown } from '../text/unknown.ts';
import type { FunctionIndex } from './functions.ts';
import type { Invocation } from './model.ts';
import { NOTHING, outside } from './outside.ts';
import type { RoleIndex } from './roles.ts';
import { targetOf } from './target.ts';

/** Every way by which a resource of the stack makes a service invoke a function. */
export function* invocationsIn(
  stack: Template,
  functions: FunctionIndex,
  roles: RoleIndex,
  deployed?: Deployed,
): Iterable<Invocation> {
  for (const resource of stack.resources.values()) {
    for (const draft of invocationsOf(resource)) yield invocation(draft, functions, roles, deployed);
  }
}

function invocation(
  draft: EventSource,
  functions: FunctionIndex,
  roles: RoleIndex,
  deployed: Deployed | undefined,
): Invocation {
  const { resource, at, guard, by, role } = draft;
  const { stack } = resource;
  const target = targetOf(draft.function, stack);
  const found = functions.find(target.function, stack, resource);
  const elsewhere =
    found === undefined && deployed !== undefined ? outside(target, draft, functions, deployed) : NOTHING;
  const invoked = found ?? elsewhere.function;
  const unknown: Unknown | undefined =
    draft.openReason === undefined
      ? (target.unknown ?? elsewhere.unknown)
      : { code: 'source', what: resource.id, why: draft.openReason };
  const roleText = role?.text();
  return {
    draft,
    stack,
    resource,
    at,
    guard,
    by,
    service: draft.service,
    principal: draft.principal,
    target: target.arn,
    ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
    ...(invoked === undefined ? {} : { function: invoked }),
    ...(elsewhere.absent === undefined ? {} : { absent: elsewhere.absent }),
    ...(role === undefined || roleText === undefined
      ? {}
      : { role: { at: role.at, guard: role.guard, text: roleText, ...roles.use(roleText, stack, role.at) } }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
