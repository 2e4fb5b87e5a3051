/** `invoker-role-permission`: a service invokes through a role that may not invoke the function. */

import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import type { MissingPermission, Model, RequiredPermission, Role, Verdict } from '../model/model.ts';
import { expressionOf } from '../remedies/expression.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { andMore, functionName, idsOf, quoted, sourceName, whenOf } from './messages/invocation-messages.ts';
import { roleName } from './messages/role-messages.ts';
import { allowing, byResource, nearestPlace, statementsAllowing } from './missing-rights.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { roleNeedSubject } from './subject.ts';

export const invokerRolePermission: Rule = {
  id: 'invoker-role-permission',
  title: 'A service invokes through a role that may not invoke',
  severity: 'error',
  precedence: 1,
  why: 'The service calls the function with the role’s rights; without lambda:InvokeFunction on exactly what is invoked, alias or version included, each call is refused.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html',
  *check(model) {
    for (const [first, ...others] of groupBy(lackingOf(model), keyOf)) yield findingOf(first, others.length);
  },
};

/** What an invocation lacks of one role, all of it. */
interface Lacking {
  readonly verdict: Verdict;
  readonly role: Role;
  readonly lacks: readonly (MissingPermission & { readonly need: RequiredPermission })[];
}

function lackingOf({ verdicts }: Model): readonly Lacking[] {
  return verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) => {
      const lacks = verdict.missing.flatMap((lack) =>
        lack.need === undefined ? [] : [{ ...lack, need: lack.need }],
      );
      return groupBy(lacks, ({ role }) => role).map((own) => ({ verdict, role: own[0].role, lacks: own }));
    });
}

/** Several invocations that lack the same of the same role are one fault. */
const keyOf = ({ role, lacks }: Lacking): string =>
  [
    `${role.template.source.path} ${role.resource.id}`,
    ...lacks.map(({ need }) => `${need.action} ${show(need.resource)}`),
  ].join('\n');

function findingOf({ verdict, role, lacks }: Lacking, more: number): RuleFinding {
  const { invocation } = verdict;
  const needs = byResource(lacks.map(({ need }) => need));
  const named = (resource: SymbolicString): string =>
    show(resource) === show(invocation.target) ? functionName(invocation) : quoted(resource, role.template);
  const lacking = needs.map(({ actions, resource }) => `${actions.join(', ')} on ${named(resource)}`);
  const { symptom } = invocation.eventSource;
  return {
    at: invocation.at,
    message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${roleName(role)}, which does not allow ${lacking.join(', nor ')}${whenOf(verdict)}${andMore(more)}`,
    help: `Allow it in the role.${symptom === undefined ? '' : ` As it is: ${symptom}`}`,
    ...allowing(
      role,
      statementsAllowing(needs, (resource) => expressionOf(resource, role.template)),
      'Invoke',
    ),
    about: lacks.map(({ need }) => roleNeedSubject(invocation.at, role.resource, need.action)),
    resources: [sourceLogicalId(role.resource), ...idsOf(invocation)],
    related: [{ message: 'the role', at: role.at }, ...nearestPlace(lacks[0]?.evaluation.nearest[0])],
  };
}
