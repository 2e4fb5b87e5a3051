/** What a change lets whom do, in words: for people at a terminal, for GitHub, for other programs. */

import { type Gravity, gravities } from '../analysis/access.ts';
import type { Change } from '../analysis/access-diff.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { type Place, placeOf, whereOf } from '../finding.ts';
import { accountNamed, isEveryone } from '../iam/principal.ts';
import type { Principal, Statement } from '../iam/statement.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';
import { placeLink } from './finding-markdown.ts';
import type { LinkTo } from './invocation-table.ts';
import { prose } from './markdown-text.ts';
import { count, plain } from './sanitize.ts';

const TITLES: Readonly<Record<Gravity, string>> = {
  public: 'For anyone',
  'cross-account': 'For other accounts, or a service on behalf of any',
  admin: 'Everything',
  escalation: 'A way to more rights',
  write: 'Invoke, change',
  read: 'Read',
};

/** More than this is counted, not named. */
const MOST_NAMES = 8;

/** Of a condition with more values, only the key is named. */
const MOST_VALUES = 3;

/** One sentence; names and ARNs between backticks. */
export function accessSentence(change: Change): string {
  const isNew = change.whole && change.kind !== 'role' && change.kind !== 'gone';
  return `${said(change)}${isNew ? ` (a new ${kindOf(change)})` : ''}`;
}

const kindOf = ({ type }: Change): string => (type === 'AWS::IAM::Role' ? 'role' : 'function');

function said(change: Change): string {
  const name = `\`${change.holder}\``;
  const gained = change.direction === 'gained';
  switch (change.kind) {
    case 'managed-policy':
      return `${name} ${gained ? 'gains' : 'loses'} the AWS managed policy \`${change.policy}\``;
    case 'escalation':
      return `${name} can ${gained ? 'now' : 'no longer'} ${change.gain}`;
    case 'boundary':
      return gained
        ? `${name} has no permissions boundary any more`
        : `${name} has a permissions boundary now`;
    case 'role':
      return `${name} runs with \`${change.role}\`${change.before === undefined ? '' : `, before with \`${change.before}\``}`;
    case 'gone':
      return `The ${kindOf(change)} ${name} is gone, with all that ${change.type === 'AWS::IAM::Role' ? 'it might do' : 'might invoke it'}`;
    case 'access':
      return `${name} ${qualified(change)}${accessWords(change, gained)}${underConditions(change)}`;
  }
}

/** The version or alias that a permission is on, where it is not on the function itself. */
function qualified({ access: { kind, holder }, resources: [resource] }: AccessChange): string {
  if (kind !== 'invoke' || resource === undefined) return '';
  const place = placeName(resource);
  const [, qualifier] = place.startsWith(`${holder.name}:`)
    ? ['', place.slice(holder.name.length + 1)]
    : (/:function:[^:]*:([^:]+)$/.exec(place) ?? []);
  return qualifier === undefined ? '' : `(version or alias \`${qualifier}\`) `;
}

type AccessChange = Extract<Change, { readonly kind: 'access' }>;

function accessWords({ access, actions, resources }: AccessChange, gained: boolean): string {
  const now = gained ? 'now' : 'no longer';
  const { kind, effect, principal, statement, exceptActions, exceptResources } = access;
  if (kind === 'act') {
    const what = exceptActions === undefined ? names(actions) : `everything but ${names(exceptActions)}`;
    const where =
      exceptResources === undefined ? places(resources) : `everything but ${names(exceptResources)}`;
    if (effect === 'Deny') return `is ${gained ? 'no longer' : 'now'} denied ${what} on ${where}`;
    return `may ${now} do ${what} on ${where}`;
  }
  const who = principal === undefined ? 'somebody' : principalWords(principal);
  const verb = kind === 'invoke' ? 'be invoked' : 'be assumed';
  const other = kind === 'invoke' ? otherActions(actions) : '';
  if (effect === 'Deny') return `can ${gained ? 'again' : 'no longer'} ${verb} by ${who}${other}`;
  return `can ${now} ${verb} by ${who}${kind === 'invoke' && principal !== undefined ? scope(principal, statement) : ''}${other}`;
}

const INVOKE = ['lambda:invokefunction', 'lambda:invokefunctionurl'];

function otherActions(actions: readonly SymbolicString[]): string {
  const others = actions.filter((action) => !INVOKE.includes(show(action).toLowerCase()));
  return others.length === 0 ? '' : `, with ${names(others)}`;
}

function principalWords(principal: Principal): string {
  if (isEveryone(principal) === 'yes') return 'anyone';
  const { text } = principal.value;
  const account = principal.kind === 'AWS' ? accountNamed(text) : undefined;
  return account === undefined ? `\`${show(text)}\`` : `account \`${show(account)}\``;
}

/** For whose resources a service may call: what the conditions on the source say. */
function scope({ kind }: Principal, { conditions }: Statement): string {
  const of = (key: string) =>
    conditions.find((condition) => condition.key.toLowerCase() === key)?.values.map(({ text }) => text);
  const arns = of('aws:sourcearn');
  const accounts = of('aws:sourceaccount');
  if (arns !== undefined) return ` for ${places(arns)}`;
  if (accounts !== undefined) return ` for any resource of account ${names(accounts)}`;
  if (kind === 'Service' && conditions.length === 0) return ' for resources of any account';
  if (of('lambda:functionurlauthtype') !== undefined) return ' through its URL';
  return '';
}

function underConditions({ access }: AccessChange): string {
  const scenario = showScenario(access.scenario);
  const conditions = access.kind === 'invoke' ? [] : access.statement.conditions;
  const terms = [...new Set(conditions.map(conditionWords))];
  return `${terms.length === 0 ? '' : ` if ${terms.join(' and ')}`}${scenario === '' ? '' : ` ${scenario}`}`;
}

/** Operators that ask for one of the values. */
const IS =
  /^(?:stringequals|stringequalsignorecase|stringlike|arnequals|arnlike|bool|ipaddress|numericequals)$/i;

function conditionWords({ operator, key, values }: Statement['conditions'][number]): string {
  if (!IS.test(operator) || values.length === 0 || values.length > MOST_VALUES) return `\`${key}\` fits`;
  return `\`${key}\` is ${values.map(({ text }) => `\`${placeName(text)}\``).join(' or ')}`;
}

function names(texts: readonly SymbolicString[]): string {
  return listed(texts.map((text) => (literal(text) === '*' ? 'anything' : `\`${show(text)}\``)));
}

function places(texts: readonly SymbolicString[]): string {
  return listed(texts.map((text) => (literal(text) === '*' ? 'everything' : `\`${placeName(text)}\``)));
}

function listed(all: readonly string[]): string {
  const more = all.length - MOST_NAMES;
  return `${all.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A resource of the template by its logical id, with what follows it: `Orders/index/*`. */
function placeName(text: SymbolicString): string {
  const at = text.findIndex((part) => typeof part !== 'string' && part.unknown?.code === 'attribute');
  const token = text[at];
  if (token === undefined || typeof token === 'string' || token.unknown?.code !== 'attribute')
    return show(text);
  const [id = ''] = token.unknown.what.split('.');
  return `${id}${show(text.slice(at + 1))}`;
}

const MARKS: Readonly<Record<Gravity, string>> = {
  public: '🌍',
  'cross-account': '🏢',
  admin: '👑',
  escalation: '🪜',
  write: '✏️',
  read: '👁️',
};

/** For the summary and the comment: what is gained by gravity; what is lost, and what is not certain, folded away. */
export function accessMarkdown(changes: readonly Change[], linkTo?: LinkTo): string {
  if (changes.length === 0) return 'Nobody may do more or less than before.';
  const certain = changes.filter((change) => change.certain);
  const gained = certain.filter(({ direction }) => direction === 'gained');
  const lost = certain.filter(({ direction }) => direction === 'lost');
  const open = changes.filter((change) => !change.certain);
  const items = (list: readonly Change[]) => list.map((change) => item(change, linkTo));
  return [
    ...(gained.length > 0
      ? []
      : [
          open.length > 0
            ? 'Nobody is certain to be allowed more than before.'
            : 'Nobody may do more than before.',
        ]),
    ...gravities.flatMap((gravity) => {
      const own = gained.filter((change) => change.gravity === gravity);
      return own.length === 0 ? [] : ['', `**${MARKS[gravity]} ${TITLES[gravity]}**`, '', ...items(own)];
    }),
    ...folded(`❔ ${count(open.length, 'more change')}, perhaps: not all of it is known`, items(open)),
    ...folded(`${count(lost.length, 'right')} less`, items(lost)),
  ].join('\n');
}

/** Nothing where there are no items. */
function folded(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : ['', `<details><summary>${title}</summary>`, '', ...items, '', '</details>'];
}

/** What is lost has its place in the earlier state, to which no link leads. */
function item(change: Change, linkTo: LinkTo): string {
  const place = placeLink(change.at, change.direction === 'gained' ? linkTo : undefined);
  return `- ${prose(accessSentence(change))} · ${place}`;
}

/** For a terminal: what is certain, then what is not. */
export function accessPretty(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nobody may do more or less than before.\n';
  const open = changes.filter((change) => !change.certain);
  return [
    ...changes.filter((change) => change.certain).map(prettyLine),
    ...(open.length === 0 ? [] : ['perhaps, since not all of it is known:', ...open.map(prettyLine)]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function prettyLine(change: Change): string {
  const sign = change.direction === 'gained' ? '+' : '-';
  const text = plain(accessSentence(change));
  return `${sign} ${change.gravity.padEnd(13)} ${text}  (${plain(whereOf(change.at))})`;
}

export interface JsonChange {
  readonly gravity: Gravity;
  readonly kind: Change['kind'];
  readonly certain: boolean;
  readonly holder: string;
  readonly type: string;
  readonly text: string;
  readonly location: Place;
}

export interface JsonAccess {
  readonly gained: readonly JsonChange[];
  readonly lost: readonly JsonChange[];
}

export function accessJson(changes: readonly Change[]): JsonAccess {
  const of = (direction: Change['direction']): readonly JsonChange[] =>
    changes
      .filter((change) => change.direction === direction)
      .map((change) => ({
        gravity: change.gravity,
        kind: change.kind,
        certain: change.certain,
        holder: change.holder,
        type: change.type,
        text: accessSentence(change),
        location: placeOf(change.at),
      }));
  return { gained: of('gained'), lost: of('lost') };
}
