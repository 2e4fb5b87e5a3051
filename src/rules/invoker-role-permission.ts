/** `invoker-role-permission`: a service invokes through a role that may not invoke the function. */

import type { Lack, Model, Need, Verdict } from '../model/model.ts';
import { show } from '../text/symbolic-string.ts';
import {
  andMore,
  assignment,
  functionName,
  groupBy,
  idsOf,
  nameOf,
  sourceName,
  whenOf,
} from './invocation/words.ts';
import type { Rule } from './rule.ts';

export const invokerRolePermission: Rule = {
  id: 'invoker-role-permission',
  title: 'A service invokes through a role that may not invoke',
  severity: 'error',
  why: 'The service calls the function with the role’s rights; without lambda:InvokeFunction on exactly what is invoked, alias or version included, each call is refused.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html',
  *check(model) {
    for (const [{ verdict, lack, need }, ...others] of groupBy(
      lacksOf(model),
      ({ lack, need }) => `${lack.role.resource.id} ${need.action} ${show(need.resource)}`,
    )) {
      const { invocation } = verdict;
      const { role } = lack;
      const [near] = lack.evaluation.nearest;
      yield {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${nameOf(role.resource)}, which does not allow ${need.action} on it${whenOf(verdict)}${andMore(others.length)}`,
        help: `Allow it in the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
        snippet: `Effect: Allow\nAction: ${need.action}\n${assignment('Resource', need.resource, role.stack)}`,
        resources: [nameOf(role.resource), ...idsOf(invocation)],
        related: [
          { message: 'the role', at: role.at },
          ...(near === undefined
            ? []
            : [
                {
                  message: `the nearest statement; here "${near.failures[0]?.detail ?? ''}" differs`,
                  at: near.failures[0]?.at ?? near.statement.at,
                },
              ]),
        ],
      };
    }
  },
};

function lacksOf({
  verdicts,
}: Model): readonly { readonly verdict: Verdict; readonly lack: Lack; readonly need: Need }[] {
  return verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) =>
      verdict.lacks.flatMap((lack) => (lack.need === undefined ? [] : [{ verdict, lack, need: lack.need }])),
    );
}
