/** Resources that none of a statement's actions works on. */
import { type LocatedStatements, statementsByLocation } from '../analysis/statements-by-location.ts';
import { type Action, type ActionCatalogue, formatText } from '../iam/actions.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal, matches, show, type Text } from '../text/symbolic-string.ts';
import { describeAll, listed, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleResourceMismatch: Rule = {
  id: 'role-resource-mismatch',
  title: 'A policy names a resource that its actions do not work on',
  severity: 'warning',
  why: 'The statement allows nothing on that resource, and IAM does not say so: the call is refused when the function runs.',
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  *check(model: Model) {
    const { actions: known } = model.catalogues;
    if (known === undefined) return;
    for (const group of statementsByLocation(model)) {
      for (const statement of group.statements) {
        const found = statement.managed === undefined ? judge(known, group, statement) : undefined;
        if (found === undefined) continue;
        yield found;
        break;
      }
    }
  },
};

function judge(
  known: ActionCatalogue,
  group: LocatedStatements,
  { effect, actions = [], resources = [], open }: Statement,
): RuleFinding | undefined {
  if (effect !== 'Allow' || open !== undefined) return undefined;
  const named: Action[] = [];
  for (const { text } of actions) {
    const pattern = literal(text);
    const found = pattern === undefined ? undefined : known.named(pattern);
    // An action that is open, or that nobody knows, may work on anything.
    if (found === undefined || found.length === 0) return undefined;
    named.push(...found);
  }
  if (named.length === 0) return undefined;
  const idle = resources.find(({ text }) => isArn(text) && named.every((action) => !worksOn(action, text)));
  return idle === undefined ? undefined : finding(group, idle, named);
}

const isArn = ([first]: Text): boolean => typeof first === 'string' && first.startsWith('arn:');

/** May a pattern match a resource of a type that the action works on? Of actions without any the data may lack them. */
function worksOn({ resourceTypes }: Action, pattern: Text): boolean {
  if (resourceTypes.length === 0) return true;
  return resourceTypes.some((type) => matches(pattern, formatText(type)) !== 'no');
}

function finding({ roles }: LocatedStatements, { text, at }: Part, named: readonly Action[]): RuleFinding {
  const names = [...new Set(named.map(({ name }) => name))];
  const formats = formatsLike(text, named).map((arn) => `"arn:\${Partition}:${arn}"`);
  return {
    at,
    message: `${sentence(describeAll(roles))} is allowed ${listed(names, 'action')} on "${show(text)}", but ${names.length === 1 ? 'that action does not work' : 'none of them works'} on such a resource`,
    help: `Name a resource like ${formats.join(' or ')}.`,
    resources: resourcesOf(roles[0]),
  };
}

/** ARN formats that the actions work on; of those, the ones that begin like the resource, if there are any. */
function formatsLike(text: Text, named: readonly Action[]): readonly string[] {
  const arns = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))];
  const kind = kindOf(show(text));
  const alike = arns.filter((arn) => kindOf(`arn:partition:${arn}`) === kind);
  return (alike.length > 0 ? alike : arns).slice(0, 3);
}

/** `table` of `arn:aws:dynamodb:…:table/Orders`. */
const kindOf = (arn: string): string | undefined =>
  /^(?:[^:]*:){5}([a-z-]+)[/:]/i.exec(arn.replace(/\$\{AWS::/g, '${'))?.[1];
