/** Statements that let a function write, or read data, in every resource of a kind. */

import { isAdministrator } from '../analysis/administrator.ts';
import { escalationPaths } from '../analysis/escalation.ts';
import { type LocatedStatements, statementsToNarrow } from '../analysis/statements-by-location.ts';
import { DATA_READS, USUAL_ON_EVERYTHING, WITHOUT_RESOURCES } from '../data/data-reads.ts';
import type { Action, ActionCatalogue, ResourceType } from '../iam/actions.ts';
import { isEveryResource, isUnnarrowed } from '../iam/narrowing.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { matchingResources } from '../remedies/matching-resources.ts';
import { notationOf } from '../syntax/notation.ts';
import { write } from '../syntax/write.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import { describeAll, listed, resourcesOf, sentence, userOf } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleWildcardResource: Rule = {
  id: 'role-wildcard-resource',
  title: 'A policy lets a role into every resource of a kind',
  severity: 'warning',
  securitySeverity: RISKS.doMore.score,
  why: 'A flaw in one function then reaches the data of all the others in the account.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(model: Model) {
    const { actions: known } = model.catalogues;
    if (known === undefined) return;
    for (const group of statementsToNarrow(model)) {
      if (group.roles.some(isAdministrator)) continue;
      const told = new Set(
        group.roles
          // Of other roles nothing else says it.
          .filter(({ functions }) => functions.length > 0)
          .flatMap(escalationPaths)
          .flatMap(({ escalation }) => escalation.needs.map(([action]) => action)),
      );
      for (const statement of group.statements) {
        const found = judge(known, group, statement, told);
        if (found === undefined) continue;
        yield found;
        break;
      }
    }
  },
};

/** @param told actions of which another rule says what they lead to. */
function judge(
  known: ActionCatalogue,
  group: LocatedStatements,
  statement: Statement,
  told: ReadonlySet<string>,
): RuleFinding | undefined {
  const { effect, managed, resources, actions } = statement;
  if (effect !== 'Allow' || managed !== undefined || !isUnnarrowed(statement)) return undefined;
  if (resources === undefined || actions === undefined) return undefined;
  const named = actions.flatMap(({ text }) => actionsIn(known, literal(text)));
  const sensitive = named.filter((action) => !told.has(action.name) && isSensitive(action));
  const types = [...new Set(sensitive.flatMap(({ resourceTypes }) => resourceTypes))];
  for (const resource of resources) {
    if (!types.some((type) => isEveryResource(resource.text, type))) continue;
    const broad = sensitive.flatMap((action) => broadIn(action, resource));
    if (broad.length > 0) return finding(group, statement, resource, broad, named);
  }
  return undefined;
}

/** An action, and the kind of resource of which it may be called on all. */
interface Broad {
  readonly action: Action;
  readonly type: ResourceType;
}

function broadIn(action: Action, { text }: Part): readonly Broad[] {
  const types = action.resourceTypes.filter((type) => isEveryResource(text, type));
  const [type] = types.sort((a, b) => a.key.length - b.key.length);
  return type === undefined ? [] : [{ action, type }];
}

/** Those that a pattern names; of one for a whole service none, as that is a finding of its own. */
function actionsIn(known: ActionCatalogue, pattern: string | undefined): readonly Action[] {
  if (pattern === undefined || /^(?:\*|[^:]*:\*)$/.test(pattern)) return [];
  return known.named(pattern) ?? [];
}

/** Can it be narrowed, and does it write, or read data? */
function isSensitive({ name, level, resourceTypes }: Action): boolean {
  if (resourceTypes.length === 0 || USUAL_ON_EVERYTHING.has(name)) return false;
  if (WITHOUT_RESOURCES.has(name.slice(0, name.indexOf(':')))) return false;
  return level === 'Write' || level === 'Permissions' || DATA_READS.has(name);
}

function finding(
  { roles }: LocatedStatements,
  { attachedBy }: Statement,
  { at }: Part,
  broad: readonly Broad[],
  named: readonly Action[],
): RuleFinding {
  const [role] = roles;
  const holder = role.template.resources.get(attachedBy ?? '') ?? role.resource;
  const own = matchingResources(
    role,
    holder,
    broad.flatMap(({ action }) => action.resourceTypes),
  );
  const names = namesOf(broad.map(({ action }) => action));
  return {
    at,
    message: `${sentence(describeAll(roles))} may call ${listed(names, 'action')} on every ${kindsOf(broad)} in the account`,
    help: `Name the resources that ${userOf(role)} works with.`,
    resources: resourcesOf(role),
    ...(own.length > 0 && {
      snippet: write(
        [{ Effect: 'Allow', Action: namesOf(named), Resource: own }],
        notationOf(role.template.source),
      ),
    }),
  };
}

const namesOf = (actions: readonly Action[]): readonly string[] => [
  ...new Set(actions.map(({ name }) => name)),
];

/** "dynamodb table", "s3 object and sqs queue". */
function kindsOf(broad: readonly Broad[]): string {
  const kinds = broad.map(
    ({ action: { name }, type }) => `${name.slice(0, name.indexOf(':'))} ${type.key.toLowerCase()}`,
  );
  return listed([...new Set(kinds)], 'kind');
}
