/** `Allow` with `NotAction` or `NotResource`: everything but. */
import { isAdministrator } from '../analysis/administrator.ts';
import { type LocatedStatements, statementsToNarrow } from '../analysis/statements-by-location.ts';
import { isUnnarrowed } from '../iam/narrowing.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal, show } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import { describeAll, listed, resourcesOf, sentence, userOf } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleNotAction: Rule = {
  id: 'role-not-action',
  title: 'A policy allows all but what it names',
  severity: 'warning',
  securitySeverity: RISKS.doMore.score,
  why: '`Allow` with `NotAction` or `NotResource` gives everything that nobody thought of, and every service that is yet to come.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  *check(model: Model) {
    for (const group of statementsToNarrow(model)) {
      if (group.roles.some(isAdministrator)) continue;
      const statement = group.statements.find(allowsTheRest);
      if (statement !== undefined) yield finding(group, statement);
    }
  },
};

function allowsTheRest(statement: Statement): boolean {
  const { effect, notActions, notResources } = statement;
  if (effect !== 'Allow' || !isUnnarrowed(statement)) return false;
  return (notActions !== undefined && reachesFar(statement)) || notResources !== undefined;
}

/** `NotAction` on a resource that is named is all that can be done to it, but no more. */
const reachesFar = ({ resources }: Statement): boolean =>
  (resources ?? []).some(({ text }) => literal(text) === '*');

function finding(
  { roles }: LocatedStatements,
  { notActions, notResources, from, at }: Statement,
): RuleFinding {
  const named: readonly Part[] = notActions ?? notResources ?? [];
  const what = notActions === undefined ? 'resource' : 'action';
  const but = listed(
    named.map(({ text }) => `"${show(text)}"`),
    what,
  );
  return {
    at: named[0]?.at ?? at,
    message: `${sentence(describeAll(roles))} allows ${notActions === undefined ? 'its actions on every resource' : 'every action of every service'} but ${but} by ${from}`,
    help: `Name the ${what}s that ${userOf(roles[0])} needs in ${notActions === undefined ? 'Resource' : 'Action'}.`,
    resources: resourcesOf(roles[0]),
  };
}
