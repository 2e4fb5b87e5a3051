/** `invoke-permission-missing`: a push source has no grant on the function, nor one that nearly fits. */

import type { Stack } from '../cloudformation/stack.ts';
import { type Span, sourceId } from '../finding.ts';
import type { Grant, Invocation, Model, Verdict } from '../model/model.ts';
import { show, type Text } from '../text/symbolic-string.ts';
import { suggestedPrincipal } from './invocation/principals.ts';
import {
  andMore,
  functionName,
  groupBy,
  idsOf,
  nameOf,
  permissionId,
  permissionSnippet,
  sourceName,
  waiting,
  whenOf,
} from './invocation/words.ts';
import type { Rule } from './rule.ts';

export const invokePermissionMissing: Rule = {
  id: 'invoke-permission-missing',
  title: 'A push source has no grant on the function it invokes',
  severity: 'error',
  why: 'A service that pushes events may invoke a function only if the function’s resource policy lets it. Without a permission the stack often deploys, and then calls fail with a bare 500 or events are dropped.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  *check(model) {
    for (const [first, ...others] of groupBy(missing(model), ({ invocation }) => placeKey(invocation.at))) {
      const { invocation } = first;
      const { draft, principal } = invocation;
      yield {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but no permission lets ${principal} do so${whenOf(first)}${andMore(others.length)}`,
        help: `Add this permission to the template${orderOf(invocation)}.${draft.symptom === undefined ? '' : ` Without it: ${draft.symptom}`}`,
        snippet: permissionSnippet(invocation),
        resources: idsOf(invocation),
      };
    }
  },
};

/** A source that asks for the permission when it is created has to wait for it. */
function orderOf(invocation: Invocation): string {
  const source = waiting(invocation);
  return source === undefined
    ? ''
    : `, and \`DependsOn: ${permissionId(invocation)}\` to ${nameOf(source)}, which needs it when it is created`;
}

function missing({ verdicts, grants }: Model): readonly Verdict[] {
  const misspelt = new Set(grants.flatMap(misspeltFor));
  return verdicts.filter(
    ({ verdict, invocation, near, elsewhen }) =>
      verdict === 'denied' &&
      invocation.by === 'resource-policy' &&
      near.length === 0 &&
      elsewhen.length === 0 &&
      !misspelt.has(grantKey(invocation.stack, invocation.target, invocation.principal)),
  );
}

/** What a permission with a misspelt principal is meant for: that it is missing, too, would be the same fault again. */
function misspeltFor({ stack, target, statement }: Grant): readonly string[] {
  const [principal] = statement.principals ?? [];
  const meant = principal && suggestedPrincipal(principal);
  return meant === undefined ? [] : [grantKey(stack, target, meant)];
}

const grantKey = (stack: Stack, target: Text, principal: string): string =>
  `${stack.id} ${show(target)} ${principal}`;

const placeKey = ({ source, start, end }: Span): string => `${sourceId(source)}:${start}:${end}`;
