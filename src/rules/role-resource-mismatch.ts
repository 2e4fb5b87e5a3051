/** Resources that none of a statement's actions works on. */
import { withBucketNames } from '../analysis/bucket-names.ts';
import { type PolicyStatements, policyStatements } from '../analysis/policy-statements.ts';
import { isOnEverything } from '../data/actions-on-everything.ts';
import { sourceId } from '../finding.ts';
import type { Action, ActionCatalogue, ResourceType } from '../iam/actions.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal, matches, type SymbolicString, show } from '../text/symbolic-string.ts';
import { ownerOf, resourcesOfPolicy } from './messages/policy-messages.ts';
import { listed } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { placeSubject } from './subject.ts';

export const roleResourceMismatch: Rule = {
  id: 'role-resource-mismatch',
  title: 'A policy names a resource that its actions do not work on',
  severity: 'warning',
  why: 'The statement allows nothing on that resource, and IAM does not say so: the call is refused when the function runs.',
  reference:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  *check(model: Model) {
    const { actions: known } = model.catalogues;
    if (known === undefined) return;
    const told = new Set<string>();
    for (const policy of policyStatements(model)) {
      for (const statement of policy.statements) {
        const found = statement.managed === undefined ? judge(known, policy, statement) : undefined;
        // A value that depends on conditions makes several statements of one.
        const key = found && `${sourceId(found.at.source)}:${found.at.start}`;
        if (found === undefined || key === undefined || told.has(key)) continue;
        told.add(key);
        yield found;
      }
    }
  },
};

function judge(
  known: ActionCatalogue,
  policy: PolicyStatements,
  { effect, actions = [], resources = [], open }: Statement,
): RuleFinding | undefined {
  if (effect !== 'Allow' || open !== undefined) return undefined;
  const named: Action[] = [];
  for (const { text } of actions) {
    const pattern = literal(text);
    const found = pattern === undefined ? undefined : known.named(pattern);
    // An action that is open, or that nobody knows, may work on anything.
    if (found === undefined || found.length === 0) return undefined;
    for (const one of found) if (!isRefused(policy, one)) named.push(one);
  }
  if (named.length === 0 || resources.length === 0) return undefined;
  const mayBeAnything = named.some(mayLackTypes);
  const types = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes))];
  const isIdle = ({ text }: Part): boolean => {
    if (!isArn(text) || mayBeAnything) return false;
    const pattern = withBucketNames(text, policy.template);
    return !types.some((type) => mayMatch(pattern, type));
  };
  const idle = resources.find(isIdle);
  if (idle !== undefined) {
    const isDead = resources.every(isIdle);
    const isElsewhere = isDead && named.every((action) => isAllowedElsewhere(policy, action));
    return finding(policy, idle, named, { isDead, isElsewhere });
  }
  if (resources.some(({ text }) => !isArn(text))) return undefined;
  const used = new Set(types.filter((type) => resources.some(({ text }) => mayMatch(text, type))));
  const unused = named.filter(
    (action) => !mayLackTypes(action) && !action.resourceTypes.some((type) => used.has(type)),
  );
  return isLiteral(actions) && unused.length > 0
    ? partFinding(policy, unused, actions, resources)
    : undefined;
}

/** Is it an action of another service than takes the policy, for which the whole policy is refused? */
const isRefused = ({ on }: PolicyStatements, { name }: Action): boolean =>
  on?.foreignAction !== undefined && !name.toLowerCase().startsWith(`${on.service}:`);

/** Of actions without any resource type the data may lack them, but where they are known to have none. */
const mayLackTypes = ({ name, resourceTypes }: Action): boolean =>
  resourceTypes.length === 0 && !isOnEverything(name);

/** Of a pattern such as `s3:Get*` some actions always work on nothing that is named. */
const isLiteral = (actions: readonly Part[]): boolean =>
  actions.every(({ text }) => !/[*?]/.test(literal(text) ?? '*'));

/** Actions that work on none of the resources, beside others that do. */
function partFinding(
  policy: PolicyStatements,
  unused: readonly Action[],
  actions: readonly Part[],
  resources: readonly Part[],
): RuleFinding {
  const names = [...new Set(unused.map(({ name }) => name))];
  const at = actions.find(({ text }) => literal(text)?.toLowerCase() === names[0]?.toLowerCase())?.at;
  const [first] = resources;
  return {
    at: at ?? (first as Part).at,
    severity: 'warning',
    message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on ${resources.length === 1 && first !== undefined ? `"${show(first.text)}"` : `${resources.length} resources`}, on which ${names.length === 1 ? 'that action does not work' : 'these actions do not work'}`,
    help: unused.every(({ resourceTypes }) => resourceTypes.length === 0)
      ? `Allow ${names.length === 1 ? 'it' : 'them'} in a statement of its own, on "*".`
      : `Name a resource like ${formatsOf(unused)} for it.`,
    resources: resourcesOfPolicy(policy),
  };
}

const formatsOf = (actions: readonly Action[]): string =>
  [...new Set(actions.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))]
    .slice(0, 3)
    .map((arn) => `"${arn}"`)
    .join(' or ');

const isArn = ([first]: SymbolicString): boolean => typeof first === 'string' && first.startsWith('arn:');

/** Does another statement of the same roles, or of the same policy, allow the action on something that it works on? */
function isAllowedElsewhere({ owner, statements, template }: PolicyStatements, action: Action): boolean {
  const all = 'roles' in owner ? owner.roles[0].permissions : statements;
  return all.some(
    ({ effect, actions = [], resources = [], open }) =>
      effect === 'Allow' &&
      open === undefined &&
      actions.some(({ text }) => matches(text, [action.name], { ignoreCase: true }) === 'yes') &&
      resources.some(({ text }) => worksOn(action, withBucketNames(text, template))),
  );
}

/** May a pattern match a resource that the action works on? */
const worksOn = (action: Action, pattern: SymbolicString): boolean =>
  mayLackTypes(action) ||
  (action.resourceTypes.length === 0
    ? matches(pattern, ['*']) !== 'no'
    : action.resourceTypes.some((type) => mayMatch(pattern, type)));

/** May a pattern match a resource of a type? */
const mayMatch = (pattern: SymbolicString, { text }: ResourceType): boolean =>
  matches(pattern, text) !== 'no';

function finding(
  policy: PolicyStatements,
  { text, at }: Part,
  named: readonly Action[],
  { isDead, isElsewhere }: { readonly isDead: boolean; readonly isElsewhere: boolean },
): RuleFinding {
  const names = [...new Set(named.map(({ name }) => name))];
  const formats = formatsLike(text, named).map((arn) => `"${arn}"`);
  const other =
    formats.length === 0
      ? 'Write "*": it knows no resources'
      : `Name a resource like ${formats.join(' or ')}`;
  return {
    at,
    // Which ARNs of EC2 name an account is told in different ways.
    severity: isDead && !names.some((name) => name.startsWith('ec2:')) ? 'error' : 'warning',
    message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on "${show(text)}", but ${names.length === 1 ? 'that action does not work' : 'none of them works'} on such a resource${isElsewhere ? `; another statement allows ${names.length === 1 ? 'it' : 'them'} on others` : ''}`,
    help: isElsewhere
      ? `Remove the statement, which allows nothing, or ${other.charAt(0).toLowerCase()}${other.slice(1)}.`
      : `${other}.`,
    resources: resourcesOfPolicy(policy),
    about: [placeSubject(at)],
  };
}

/** ARN formats that the actions work on; of those, the ones that begin like the resource, if there are any. */
function formatsLike(text: SymbolicString, named: readonly Action[]): readonly string[] {
  const arns = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))];
  const kind = kindOf(show(text));
  const alike = arns.filter((arn) => kindOf(arn) === kind);
  return (alike.length > 0 ? alike : arns).slice(0, 3);
}

/** `table` of `arn:aws:dynamodb:…:table/Orders`. */
const kindOf = (arn: string): string | undefined =>
  /^(?:[^:]*:){5}([a-z-]+)[/:]/i.exec(arn.replace(/\$\{AWS::/g, '${'))?.[1];
