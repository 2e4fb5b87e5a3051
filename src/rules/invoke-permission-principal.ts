/** `invoke-permission-principal`: a principal that is no service principal, account or ARN. */

import { isShapedLikeNone, suggestedPrincipal } from '../analysis/service-principals.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import type { Verdict } from '../model/model.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal } from '../text/symbolic-string.ts';
import type { Rule } from './rule.ts';
import { invocationSubject, permissionSubject, principalSubject } from './subject.ts';

export const invokePermissionPrincipal: Rule = {
  id: 'invoke-permission-principal',
  title: 'A principal that is no service, account or ARN',
  severity: 'error',
  precedence: 3,
  why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  *check({ grants, verdicts }) {
    const callers = callersMeant(verdicts);
    const told = new Set<Span>();
    for (const { resource, statement, template, target } of grants) {
      const [principal] = statement.principals ?? [];
      if (principal === undefined || resource.type !== 'AWS::Lambda::Permission') continue;
      // A principal that depends on conditions has several.
      if (told.has(principal.value.at)) continue;
      told.add(principal.value.at);
      const nearest = suggestedPrincipal(principal);
      if (nearest === undefined && !isShapedLikeNone(principal.value.text)) continue;
      const suggested = nearest === undefined ? undefined : (callers.get(resource) ?? nearest);
      const written = literal(principal.value.text) ?? '';
      yield {
        at: principal.value.at,
        message: `${sourceLogicalId(resource)}: "${written}" is no service principal, account or ARN`,
        help:
          suggested === undefined
            ? 'Name a service principal such as sns.amazonaws.com, an account id of 12 digits in quotes, or an ARN.'
            : `Did you mean "${suggested}"?`,
        ...(suggested === undefined
          ? {}
          : {
              snippet: writeEntries({ Principal: suggested }, notationOf(resource.template.source)),
              remedy: {
                description: `Name ${suggested}`,
                changes: [{ set: suggested, at: ['Principal'], of: resource }],
              },
            }),
        resources: [sourceLogicalId(resource)],
        about: [
          permissionSubject(resource),
          principalSubject(resource),
          ...(suggested === undefined ? [] : [invocationSubject(template, target, suggested)]),
        ],
      };
    }
  },
};

/** The one service that each permission would let in, were it not for its principal. */
function callersMeant(verdicts: readonly Verdict[]): ReadonlyMap<Resource, string> {
  const meant = new Map<Resource, Set<string>>();
  for (const { invocation, near = [] } of verdicts) {
    for (const { grant, failures } of near) {
      if (failures[0]?.failed !== 'principal') continue;
      meant.set(grant.resource, (meant.get(grant.resource) ?? new Set()).add(invocation.principal));
    }
  }
  return new Map(
    [...meant].flatMap(([resource, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[resource, only] as const],
    ),
  );
}
