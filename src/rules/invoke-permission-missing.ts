/** `invoke-permission-missing`: a push source has no grant on the function, nor one that nearly fits. */

import { secondPermissions } from '../analysis/second-permissions.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { type Span, sourceId } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Invocation, Model, Verdict } from '../model/model.ts';
import { permissionChanges, permissionIds, permissionSnippet, waiting } from '../remedies/permission.ts';
import { andMore, functionName, idsOf, sourceName, whenOf } from './messages/invocation-messages.ts';
import type { Rule } from './rule.ts';
import { invocationSubject } from './subject.ts';

export const invokePermissionMissing: Rule = {
  id: 'invoke-permission-missing',
  title: 'A push source has no grant on the function it invokes',
  severity: 'error',
  precedence: 1,
  why: 'A service that pushes events may invoke a function only if the function’s resource policy lets it. Without a permission the stack often deploys, and then calls fail with a bare 500 or events are dropped.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  *check(model) {
    const ids = permissionIds(model);
    const secondOf = secondPermissions(model.verdicts);
    for (const [first, ...others] of groupBy(missing(model), ({ invocation }) => placeKey(invocation.at))) {
      const { invocation } = first;
      const { eventSource, principal } = invocation;
      const id = ids.get(invocation) ?? '';
      const second = secondOf(invocation);
      const copied = second && sourceLogicalId(second.permission);
      yield {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but no permission lets ${principal} do so${whenOf(first)}${andMore(others.length)}${second === undefined ? '' : `: ${copied} is a second permission of ${second.of}`}`,
        help: `Add this permission to the template${orderOf(invocation, id)}.${eventSource.symptom === undefined ? '' : ` Without it: ${eventSource.symptom}`}`,
        snippet: permissionSnippet(invocation, id),
        // One permission is not enough for several.
        ...(others.length === 0 && {
          remedy: { description: `Add the permission ${id}`, changes: permissionChanges(invocation, id) },
        }),
        resources: [...idsOf(invocation), ...(copied === undefined ? [] : [copied])],
        ...(second !== undefined && {
          related: [
            {
              message: `lets ${second.of} invoke it, which another permission does`,
              at: second.permission.at,
            },
          ],
        }),
        about: [first, ...others].map(({ invocation: { template, target, principal: caller } }) =>
          invocationSubject(template, target, caller),
        ),
      };
    }
  },
};

/** A source that asks for the permission when it is created has to wait for it. */
function orderOf(invocation: Invocation, id: string): string {
  const source = waiting(invocation);
  return source === undefined
    ? ''
    : `, and \`DependsOn: ${id}\` to ${sourceLogicalId(source)}, which needs it when it is created`;
}

function missing({ verdicts }: Model): readonly Verdict[] {
  return verdicts.filter(
    ({ verdict, invocation, near, otherScenarios }) =>
      verdict === 'denied' &&
      invocation.by === 'resource-policy' &&
      near.length === 0 &&
      otherScenarios.length === 0,
  );
}

const placeKey = ({ source, start, end }: Span): string => `${sourceId(source)}:${start}:${end}`;
