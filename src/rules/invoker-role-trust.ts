/** `invoker-role-trust`: a service invokes through a role that does not trust it. */

import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import type { Model } from '../model/model.ts';
import { trustFor } from '../remedies/role-policy.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { andMore, functionName, idsOf, sourceName, whenOf } from './messages/invocation-messages.ts';
import { roleName } from './messages/role-messages.ts';
import type { Rule } from './rule.ts';
import { trustSubject } from './subject.ts';

export const invokerRoleTrust: Rule = {
  id: 'invoker-role-trust',
  title: 'A service invokes through a role that does not trust it',
  severity: 'error',
  precedence: 1,
  why: 'The service has to assume the role before it can invoke the function with the role’s rights.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
  *check(model) {
    const lacking = missingOf(model);
    for (const [{ verdict, lack }, ...others] of groupBy(
      lacking,
      ({ lack }) => `${lack.role.resource.id} ${lack.role.template.id}`,
    )) {
      const { invocation } = verdict;
      const { role } = lack;
      const principal = role.trust[0]?.principals?.[0];
      yield {
        at: principal?.value.at ?? role.trust[0]?.at ?? role.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${roleName(role)}, which does not trust ${invocation.principal}${whenOf(verdict)}${andMore(others.length)}`,
        help: `Let ${invocation.principal} assume the role.${invocation.eventSource.symptom === undefined ? '' : ` As it is: ${invocation.eventSource.symptom}`}`,
        snippet: writeEntries(
          { Principal: { Service: invocation.principal } },
          notationOf(role.template.source),
        ),
        remedy: {
          description: `Let ${invocation.principal} assume ${sourceLogicalId(role.resource)}`,
          changes: trustFor(role.resource, invocation.principal),
        },
        resources: [sourceLogicalId(role.resource), ...idsOf(invocation)],
        about: [trustSubject(role.resource, invocation.principal)],
        related: [{ message: 'where the role is used', at: invocation.role?.at ?? invocation.at }],
      };
    }
  },
};

const missingOf = ({ verdicts }: Model) =>
  verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) =>
      verdict.missing.filter(({ need }) => need === undefined).map((lack) => ({ verdict, lack })),
    );
