/** `invoker-role-trust`: a service invokes through a role that does not trust it. */
import type { Model } from '../model/model.ts';
import { andMore, functionName, groupBy, idsOf, nameOf, sourceName, whenOf } from './invocation/words.ts';
import type { Rule } from './rule.ts';

export const invokerRoleTrust: Rule = {
  id: 'invoker-role-trust',
  title: 'A service invokes through a role that does not trust it',
  severity: 'error',
  why: 'The service has to assume the role before it can invoke the function with the role’s rights.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
  *check(model) {
    const lacking = lacksOf(model);
    for (const [{ verdict, lack }, ...others] of groupBy(
      lacking,
      ({ lack }) => `${lack.role.resource.id} ${lack.role.stack.id}`,
    )) {
      const { invocation } = verdict;
      const { role } = lack;
      const principal = role.trust[0]?.principals?.[0];
      yield {
        at: principal?.value.at ?? role.trust[0]?.at ?? role.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${nameOf(role.resource)}, which does not trust ${invocation.principal}${whenOf(verdict)}${andMore(others.length)}`,
        help: `Let ${invocation.principal} assume the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
        snippet: `Principal:\n  Service: ${invocation.principal}`,
        resources: [nameOf(role.resource), ...idsOf(invocation)],
        related: [{ message: 'where the role is used', at: invocation.role?.at ?? invocation.at }],
      };
    }
  },
};

const lacksOf = ({ verdicts }: Model) =>
  verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) =>
      verdict.lacks.filter(({ need }) => need === undefined).map((lack) => ({ verdict, lack })),
    );
