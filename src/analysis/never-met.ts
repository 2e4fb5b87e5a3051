/**
 * Conditions that no request meets, so that their statement never applies. Only what is certain: the operator compares
 * character by character, and the value is one that the key never has; or the key is in no such request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
import type { PropertyValue } from '../cloudformation/template.ts';
import {
  ACCOUNT_KEYS,
  ARN_KEYS,
  KEYS_WITHOUT_WILDCARDS,
  SERVICE_CALL_KEYS,
  WILDCARD_SOURCES,
} from '../data/condition-keys.ts';
import type { Fix, Span } from '../finding.ts';
import { operatorOf } from '../iam/condition.ts';
import type { OwnedDocument } from '../iam/template-documents.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';

export interface NeverMet {
  readonly at: Span;
  /** "aws:SourceArn is compared by StringEquals with …, which holds a wildcard" */
  readonly what: string;
  readonly help: string;
  readonly fix: Fix | null;
  readonly effect: 'Allow' | 'Deny';
}

/** The conditions of a document that are never met, in its order. */
export function* neverMetIn({ kind, value }: OwnedDocument): Iterable<NeverMet> {
  if (value.kind !== 'map') return;
  for (const statement of value.all('Statement[]')) {
    const effect = literal(statement.one('Effect')?.text() ?? []);
    if (effect !== 'Allow' && effect !== 'Deny') continue;
    for (const block of statement.all('Condition'))
      for (const found of inBlock(block, kind === 'inline' || kind === 'managed')) yield { ...found, effect };
  }
}

type Found = Omit<NeverMet, 'effect'>;

function* inBlock(block: PropertyValue, isIdentity: boolean): Iterable<Found> {
  if (block.kind !== 'map') return;
  for (const { entry: operator, value: keys } of block.children()) {
    const name = operatorOf(operator.key);
    // These are met, too, where the key is not there.
    if (name === undefined || name.ifExists || name.set === 'all') continue;
    for (const { entry: key, value: values } of keys.kind === 'map' ? keys.children() : []) {
      const one: Comparison = {
        base: name.base,
        operator: operator.key,
        key: key.key,
        values: values.items(),
      };
      const what = impossible(one, isIdentity);
      if (what === undefined) continue;
      const fix =
        isExact(one.base) && wildcarded(one) ? likeFix(block, operator.key, operator.keyAt, keys) : null;
      yield { at: what.at ?? key.keyAt, what: what.what, help: what.help, fix };
    }
  }
}

interface Comparison {
  /** The operator in lower case, without prefix and suffix. */
  readonly base: string;
  readonly operator: string;
  readonly key: string;
  readonly values: readonly PropertyValue[];
}

interface Reason {
  readonly at?: Span;
  readonly what: string;
  readonly help: string;
}

const isExact = (base: string): boolean => base === 'stringequals' || base === 'stringequalsignorecase';
const isPositive = (base: string): boolean => !base.includes('not') && base !== 'null';

function impossible(one: Comparison, isIdentity: boolean): Reason | undefined {
  const { base, key, values } = one;
  if (!isPositive(base) || values.length === 0) return undefined;
  const name = key.toLowerCase();
  if (isIdentity && SERVICE_CALL_KEYS.has(name))
    return {
      what: `"${key}" is only in requests that a service makes by itself, never in those of a role or user`,
      help: 'Remove the condition here; it belongs into a trust policy or the policy of a resource.',
    };
  const [first] = values;
  if (wildcarded(one))
    return {
      ...(first && { at: first.at }),
      what: `"${key}" is compared by ${one.operator} with ${shown(values)}: the * stands for itself there, and "${key}" never has one`,
      help: `Use ${ARN_KEYS.has(name) ? 'ArnLike' : 'StringLike'}.`,
    };
  if (ARN_KEYS.has(name) && values.every((each) => each.kind === 'text' && isNoArn(each.text())))
    return {
      ...(first && { at: first.at }),
      what: `"${key}" is compared with ${shown(values)}, which is no ARN`,
      help: 'Give the ARN.',
    };
  if (ACCOUNT_KEYS.has(name) && values.every((each) => each.kind === 'text' && isNoAccount(each.text())))
    return {
      ...(first && { at: first.at }),
      what: `"${key}" is compared with ${shown(values)}, which is no account id`,
      help: 'Give the twelve digits of the account, or `!Ref AWS::AccountId`.',
    };
  return undefined;
}

const shown = ([first, ...others]: readonly PropertyValue[]): string =>
  `"${first === undefined ? '' : show(first.text())}"${others.length === 0 ? '' : ` and ${others.length} more`}`;

/** Holds every value a wildcard that the operator does not read as one? */
const wildcarded = ({ base, key, values }: Comparison): boolean =>
  isExact(base) &&
  KEYS_WITHOUT_WILDCARDS.has(key.toLowerCase()) &&
  values.every((each) => each.kind === 'text' && hasWildcard(each.text()) && !mayHoldWildcard(each.text()));

const hasWildcard = (text: SymbolicString): boolean =>
  text.some((part) => typeof part === 'string' && /[*?]/.test(part) && !part.includes('${'));

const mayHoldWildcard = (text: SymbolicString): boolean => {
  const service = /^arn:[^:]*:([^:]*):/.exec(show(text).replace(/\$\{[^}]*\}/g, 'x'))?.[1];
  return service !== undefined && WILDCARD_SOURCES.has(service);
};

/** What begins with neither `arn:` nor a wildcard, nor with what only the deployment tells. */
const isNoArn = ([first]: SymbolicString): boolean =>
  typeof first === 'string' && !/^(?:arn:|[*?$]|a?r?n?:?$)/.test(first);

const isNoAccount = (text: SymbolicString): boolean => {
  const written = literal(text);
  return written !== undefined && !/[*?$]/.test(written) && !/^\d{12}$/.test(written);
};

/** StringLike in place of StringEquals, where no other value comes to mean more by it. */
function likeFix(block: PropertyValue, operator: string, at: Span, keys: PropertyValue): Fix | null {
  const like = operator.replace(/equals(?:ignorecase)?/i, 'Like');
  const isThere = block.children().some(({ entry }) => entry.key.toLowerCase() === like.toLowerCase());
  const written = at.source.text.slice(at.start, at.end);
  const others = keys.children().filter(({ entry }) => !KEYS_WITHOUT_WILDCARDS.has(entry.key.toLowerCase()));
  const isPlain = others.every(({ value }) =>
    value.items().every((item) => item.kind === 'text' && /^[^*?]*$/.test(literal(item.text()) ?? '*')),
  );
  if (isThere || !isPlain || !written.includes(operator) || /ignorecase/i.test(operator)) return null;
  return { description: `Compare by ${like}`, edits: [{ at, text: written.replace(operator, like) }] };
}
