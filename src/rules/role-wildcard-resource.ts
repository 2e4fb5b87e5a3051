/** Statements that let a function write, or read data, in every resource of a kind. */
import { literal } from '../cloudformation/text.ts';
import { DATA_READS, USUAL_ON_EVERYTHING } from '../data/data-reads.ts';
import { type Action, actionsNamed, knowsActions } from '../iam/actions.ts';
import { isEveryResource, isUnnarrowed } from '../iam/narrowing.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { isAdministrator } from './role/administrator.ts';
import { type Group, groupsOf } from './role/groups.ts';
import { ownResources } from './role/own-resources.ts';
import { snippet } from './role/snippet.ts';
import { describeAll, listed, resourcesOf, sentence } from './role/users.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleWildcardResource: Rule = {
  id: 'role-wildcard-resource',
  title: 'A policy lets the function into every resource of a kind',
  severity: 'warning',
  why: 'A flaw in one function then reaches the data of all the others in the account.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(model: Model) {
    if (!knowsActions()) return;
    for (const group of groupsOf(model)) {
      if (group.roles.some(isAdministrator)) continue;
      for (const statement of group.statements) {
        const found = judge(group, statement);
        if (found === undefined) continue;
        yield found;
        break;
      }
    }
  },
};

function judge(group: Group, statement: Statement): RuleFinding | undefined {
  const { effect, managed, resources, actions } = statement;
  if (effect !== 'Allow' || managed !== undefined || !isUnnarrowed(statement)) return undefined;
  const everything = resources?.find(({ text }) => isEveryResource(text));
  if (everything === undefined || actions === undefined) return undefined;
  const named = actions.flatMap(({ text }) => actionsIn(literal(text)));
  const broad = named.filter((action) => isSensitive(action) && reaches(everything, action));
  return broad.length === 0 ? undefined : finding(group, everything, broad, named);
}

/** Those that a pattern names; of one for a whole service none, as that is a finding of its own. */
function actionsIn(pattern: string | undefined): readonly Action[] {
  if (pattern === undefined || /^(?:\*|[^:]*:\*)$/.test(pattern)) return [];
  return actionsNamed(pattern) ?? [];
}

/** Can it be narrowed, and does it write, or read data? */
function isSensitive({ name, level, resourceTypes }: Action): boolean {
  if (resourceTypes.length === 0 || USUAL_ON_EVERYTHING.has(name)) return false;
  return level === 'Write' || level === 'Permissions' || DATA_READS.has(name);
}

/** `arn:aws:s3:::*` is every bucket, and no table. */
function reaches({ text }: Part, { name }: Action): boolean {
  const pattern = text.map((part) => (typeof part === 'string' ? part : '*')).join('');
  const service = pattern.split(':')[2];
  return service === undefined || service === '*' || service === name.slice(0, name.indexOf(':'));
}

function finding(
  { roles }: Group,
  everything: Part,
  broad: readonly Action[],
  named: readonly Action[],
): RuleFinding {
  const [role] = roles;
  const own = ownResources(
    role,
    broad.flatMap(({ resourceTypes }) => resourceTypes),
  );
  return {
    at: everything.at,
    message: `${sentence(describeAll(roles))} may call ${listed(namesOf(broad), 'action')} on every ${kindsOf(broad)} in the account`,
    help: 'Name the resources that the function works with.',
    resources: resourcesOf(role),
    ...(own.length > 0 && {
      snippet: snippet(role.stack.source, [{ Effect: 'Allow', Action: namesOf(named), Resource: own }]),
    }),
  };
}

const namesOf = (actions: readonly Action[]): readonly string[] => [
  ...new Set(actions.map(({ name }) => name)),
];

/** "dynamodb table", "s3 object and sqs queue". */
function kindsOf(actions: readonly Action[]): string {
  const kinds = actions.flatMap(({ name, resourceTypes: [first] }) =>
    first === undefined ? [] : [`${name.slice(0, name.indexOf(':'))} ${first.key.toLowerCase()}`],
  );
  return listed([...new Set(kinds)], 'kind');
}
