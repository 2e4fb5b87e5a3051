/**
 * Permissions that let one source invoke what another permission already lets it invoke: often copied for a neighbour,
 * whose ARN was then not put in.
 */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Invocation, Verdict } from '../model/model.ts';
import { keyOf } from '../text/key.ts';

export interface SecondPermission {
  readonly permission: Resource;
  /** The source that it lets invoke, and that has another one. */
  readonly of: string;
}

/** By what they let whom invoke; the first that a source has is its own. */
export function secondPermissions(
  verdicts: readonly Verdict[],
): (invocation: Invocation) => SecondPermission | undefined {
  const found = new Map<string, SecondPermission>();
  for (const { invocation, grants } of verdicts) {
    if (invocation.by !== 'resource-policy') continue;
    const named = grants.filter(
      ({ resource, statement }) =>
        resource.sourceLogicalId === undefined &&
        statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn'),
    );
    const [, second] = [...new Set(named.map(({ resource }) => resource))];
    if (second !== undefined)
      found.set(keyFor(invocation), { permission: second, of: sourceLogicalId(invocation.resource) });
  }
  return (invocation) => found.get(keyFor(invocation));
}

const keyFor = ({ template, principal, target }: Invocation): string =>
  `${template.id} ${principal} ${keyOf(target)}`;
