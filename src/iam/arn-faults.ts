/**
 * What is wrong with an ARN that nothing can have. What is open stays open: a fault is only what no value of the open
 * parts can mend. Wildcards stand for whatever they can.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
import { partitionNames } from '../cloudformation/partitions.ts';
import { keyOf } from '../text/key.ts';
import {
  concat,
  concatAll,
  literal,
  matches,
  type SymbolicString,
  show,
  split,
  type Token,
} from '../text/symbolic-string.ts';
import type { ArnFields, ArnForm, ArnForms } from './arn-forms.ts';

export interface ArnFault {
  /** "such ARNs of sqs name a region and an account" */
  readonly what: string;
  readonly help: string;
  /** The service has no such kind of resource: of a statement that names others, this part allows nothing. */
  readonly isKind?: true;
  /** Literal text in it, and what it is to be, where that is certain; `inSub`: where `Fn::Sub` reads it. */
  readonly replace?: { readonly written: string; readonly by: string; readonly inSub?: true };
}

/** What a text that stands where an ARN may stand is judged by. */
export interface ArnContext {
  /** Undefined where no data is at hand: then only the shape is judged. */
  readonly forms?: ArnForms | undefined;
  /** May parts be left off, as in the resources of a policy? */
  readonly mayBeShort: boolean;
  /** Is a token surely a whole ARN? */
  isArn(token: Token): boolean;
  /** Does the template have something of that name? */
  isName(name: string): boolean;
}

/** What is wrong with an ARN; undefined where nothing is for certain, or the text is none. */
export function arnFault(written: SymbolicString, context: ArnContext): ArnFault | undefined {
  const [first] = written;
  if (typeof first === 'string' ? !first.startsWith('arn:') : first === undefined || !context.isArn(first))
    return undefined;
  const joined = secondArn(written, context);
  if (joined !== undefined || typeof first !== 'string') return joined;
  const left = leftOver(written, context);
  if (left !== undefined) return left;
  const text = withOpenMarks(written);
  return partsFault(text, context) ?? (context.forms && formFault(text, context.forms));
}

const SPLIT_HELP = 'Give each ARN as an item of its own in the list.';

/** A second ARN behind the beginning. Only URIs of API Gateway's integrations hold another ARN. */
function secondArn(text: SymbolicString, { isArn }: ArnContext): ArnFault | undefined {
  const [first] = text;
  if (typeof first === 'string' && /^arn:[^:]*$/.test(first)) {
    // `arn:${AWS::Partition}:apigateway:`
    if (text.slice(1).some((part) => typeof part === 'string' && part.startsWith(':apigateway:')))
      return undefined;
  } else if (typeof first === 'string' && /^arn:[^:]*:apigateway:/.test(first)) return undefined;
  const at = text.findIndex((part, index) =>
    typeof part === 'string'
      ? part.indexOf('arn:', index === 0 ? 1 : 0) !== -1 && beginsArn(text, index)
      : index > 0 && isArn(part),
  );
  if (at === -1) return undefined;
  const before = show(text.slice(0, at)) + beforeArn(text[at], at);
  return /[,;\s]\s*$/.test(before)
    ? { what: 'it is two ARNs in one text', help: SPLIT_HELP }
    : {
        what: 'another ARN begins in the middle of it',
        help: 'Leave off what stands before the inner ARN, or name there what the ARN is of.',
      };
}

/** Does `arn:aws:…` or `arn:${AWS::Partition}:…` stand in a stretch, behind the text's own beginning? */
function beginsArn(text: SymbolicString, index: number): boolean {
  const part = text[index];
  if (typeof part !== 'string') return false;
  for (let at = part.indexOf('arn:', index === 0 ? 1 : 0); at !== -1; at = part.indexOf('arn:', at + 1)) {
    if (at > 0 && /[A-Za-z0-9]/.test(part.charAt(at - 1))) continue;
    const rest = part.slice(at + 4);
    if (/^aws(?:-[a-z-]+)?:[a-z0-9-]+:/.test(rest)) return true;
    const next = text[index + 1];
    if (rest === '' && typeof next === 'object' && next.id === 'AWS::Partition') return true;
  }
  return false;
}

const beforeArn = (part: string | Token | undefined, index: number): string =>
  typeof part === 'string' ? part.slice(0, Math.max(0, part.indexOf('arn:', index === 0 ? 1 : 0))) : '';

/** Marks of a placeholder that nothing fills in. */
function leftOver(text: SymbolicString, { isName }: ArnContext): ArnFault | undefined {
  for (const [index, part] of text.entries()) {
    if (typeof part !== 'string' || !part.includes('{')) continue;
    const [swapped, name = ''] = /(?<!\$)\{\$([A-Za-z][\w.:]*)\}/.exec(part) ?? [];
    if (swapped !== undefined)
      return {
        what: `"${swapped}" is left as it stands`,
        help: `Write "\${${name}}".`,
        ...(isName(name) && { replace: { written: swapped, by: `\${${name}}`, inSub: true } }),
      };
    const [open, openName = ''] = /\$\{([A-Za-z][\w.:]*)?[^{}]*$/.exec(part) ?? [];
    if (open !== undefined && index === text.length - 1)
      return {
        what: `the "\${" in "${open}" is never closed`,
        help: `Write "\${${openName}}".`,
        ...(open === `\${${openName}` &&
          isName(openName) && { replace: { written: open, by: `${open}}`, inSub: true } }),
      };
  }
  return undefined;
}

/** Policy variables (`${aws:username}`) and the marks of other tools hold whatever they hold, colons included. */
function withOpenMarks(text: SymbolicString): SymbolicString {
  return concatAll(
    text.flatMap((part, index) => {
      if (typeof part !== 'string' || !/[{<%_]/.test(part)) return [part];
      return part
        .split(/(\$\{[^{}]*\}|#\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>|%[A-Za-z_]+%|__[A-Za-z_]+__)/)
        .map((piece, at) =>
          at % 2 === 0 ? piece : { id: `mark ${index}/${at}`, label: piece, reason: 'a mark in the text' },
        );
    }),
  );
}

function partsFault(text: SymbolicString, { mayBeShort, forms }: ArnContext): ArnFault | undefined {
  const whole = split(text, ':', 6);
  const count = whole?.length;
  if (count !== undefined && count < 6 && !mayBeShort && !hasWildcard(text))
    return {
      what: `it has ${count} parts, and an ARN has six`,
      help: shortHelp(whole ?? []),
    };
  const [, partition, service] = whole ?? split(text, ':', 4) ?? [];
  const name = partition && literal(partition);
  if (name !== undefined && !/^aws(?:-[a-z-]+)?$/.test(name) && !/[*?]/.test(name))
    return {
      what: name === '' ? 'it names no partition' : `"${name}" is no partition`,
      help: `Write "\${AWS::Partition}", or one of ${partitionNames.join(', ')}.`,
    };
  const serviceName = service && literal(service);
  const meant = serviceName === undefined ? undefined : forms?.meant(serviceName);
  if (meant !== undefined && serviceName !== undefined && forms?.of(serviceName).length === 0)
    return {
      what: `no service is called "${serviceName}" in ARNs`,
      help: `Write "${meant}".`,
      replace: { written: `:${serviceName}:`, by: `:${meant}:` },
    };
  const [, , , region, account] = whole ?? [];
  return placeholderFault(region, account);
}

function shortHelp(parts: readonly SymbolicString[]): string {
  const [, , service, next] = parts.map((part) => literal(part));
  if (service === 'iam' && next?.startsWith('policy/'))
    return 'Write "arn:${AWS::Partition}:iam::aws:policy/…" for a policy of AWS, or put your account before the policy.';
  return 'Write "arn:partition:service:region:account:resource"; parts that a service does not use stay empty.';
}

/** `{accountId}`, or a number that is no account's. */
function placeholderFault(
  region: SymbolicString | undefined,
  account: SymbolicString | undefined,
): ArnFault | undefined {
  for (const [part, meant] of [
    [region, 'AWS::Region'],
    [account, 'AWS::AccountId'],
  ] as const) {
    const text = part && literal(part);
    if (text === undefined || !/^\{[^{}$]*\}$/.test(text)) continue;
    return { what: `"${text}" is left as it stands`, help: `Write "\${${meant}}", read by \`Fn::Sub\`.` };
  }
  const id = account && literal(account);
  if (id === undefined || !/^\d+$/.test(id) || id.length === 12) return undefined;
  return {
    what: `"${id}" is no account id: it has ${id.length} digits`,
    help: 'Give all twelve digits, leading zeros included.',
  };
}

const hasWildcard = (text: SymbolicString): boolean =>
  text.some((part) => typeof part === 'string' && /[*?]/.test(part));

/** Does the ARN have the form of none of its service's resources? What templates have in common is looked at once. */
function formFault(text: SymbolicString, forms: ArnForms): ArnFault | undefined {
  const isCommon = text.every((part) => typeof part === 'string' || part.id.startsWith('AWS::'));
  return isCommon ? forms.once(keyOf(text), () => faultOfForm(text, forms)) : faultOfForm(text, forms);
}

function faultOfForm(text: SymbolicString, forms: ArnForms): ArnFault | undefined {
  const parts = split(text, ':', 6);
  const [prefix, partition, service, region, account, resource] = parts ?? [];
  const name = service && literal(service);
  if (!prefix || !partition || !region || !account || !resource || name === undefined) return undefined;
  const known = forms.of(name);
  if (known.length === 0) return undefined;
  const given = {
    region: withoutWords(region, 'region'),
    account: withoutWords(account, 'account'),
    resource,
  };
  if (known.some((form) => mayBeOf(form, name, given))) return undefined;
  const anywhere = { region: [anyPart('region')], account: [anyPart('account')], resource };
  const alike = known.filter((form) => mayBeOf(form, name, anywhere));
  if (alike.length > 0) return forms.tellsPlace(name) ? placeFault(name, alike, region, account) : undefined;
  return forms.isComplete(name) ? resourceFault(name, known, resource) : undefined;
}

/**
 * May what stands behind the service be of this form? Field by field, the resource first, since it mostly decides; as a
 * whole where a wildcard may stand for several fields.
 */
function mayBeOf({ fields, text }: ArnForm, service: string, given: ArnFields): boolean {
  const { region, account, resource } = given;
  if (fields === undefined || hasWildcard(region) || hasWildcard(account)) {
    const whole = concat(
      'arn:',
      anyPart('partition'),
      ':',
      service,
      ':',
      region,
      ':',
      account,
      ':',
      resource,
    );
    return matches(whole, text) !== 'no';
  }
  return (
    mayBegin(resource, fields.resource) &&
    mayBe(region, fields.region) &&
    mayBe(account, fields.account) &&
    mayBe(resource, fields.resource)
  );
}

/** Two open values may be the same: the usual case of regions and accounts. */
const mayBe = (given: SymbolicString, field: SymbolicString): boolean =>
  (isOpen(given) && isOpen(field)) || matches(given, field) !== 'no';

const isOpen = (text: SymbolicString): boolean => text.length === 1 && typeof text[0] === 'object';

/** Do two texts have the same characters as far as both are literal at their beginning? */
function mayBegin([a]: SymbolicString, [b]: SymbolicString): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  const literalEnd = a.search(/[*?]/);
  const length = Math.min(literalEnd === -1 ? a.length : literalEnd, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** Any partition, region or account, or none: it holds no colon. */
const anyPart = (id: string): Token => ({
  id: `any ${id}`,
  label: '*',
  reason: 'any part of an ARN',
  chars: 'a-z0-9-',
});

/** Words in capitals are filled in by whoever deploys. */
function withoutWords(part: SymbolicString, id: string): SymbolicString {
  const text = literal(part);
  return text !== undefined && /[^a-z0-9*?-]/.test(text)
    ? [{ id: `word ${id}`, label: text, reason: 'a mark in the text' }]
    : part;
}

/** The resource is one of the service's; region or account are not as its ARNs have them. */
function placeFault(
  service: string,
  alike: readonly ArnForm[],
  region: SymbolicString,
  account: SymbolicString,
): ArnFault | undefined {
  const [form] = alike;
  if (form === undefined) return undefined;
  const faults = [
    ...partFault('region', region, alike, ({ hasRegion }) => hasRegion),
    ...partFault('account', account, alike, ({ hasAccount }) => hasAccount),
  ];
  if (faults.length === 0) return undefined;
  return {
    what: `such ARNs of ${service} name ${faults.join(' and ')}`,
    help: `Write it like "${form.written}".`,
  };
}

function partFault(
  what: string,
  part: SymbolicString,
  alike: readonly ArnForm[],
  has: (form: ArnForm) => boolean,
): readonly string[] {
  if (literal(part) === '') return alike.every(has) ? [what === 'region' ? 'a region' : 'an account'] : [];
  return alike.some(has) ? [] : [`no ${what}`];
}

function resourceFault(service: string, known: readonly ArnForm[], resource: SymbolicString): ArnFault {
  const separator = /[:/]/.exec(show(resource))?.[0];
  const kind = separator === undefined ? undefined : show(resource).split(separator)[0];
  const same = known.filter(({ written }) => kindOf(written)?.toLowerCase() === kind?.toLowerCase());
  const examples = (same.length > 0 ? same : known)
    .map(({ written }) => `"${written}"`)
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
  const other = separator === ':' ? '/' : ':';
  const isSwapped = same.length > 0 && same.every(({ written }) => written.includes(`:${kind}${other}`));
  return {
    what: `${service} has no resource like "${show(resource)}"`,
    isKind: true,
    help: `Write it like ${examples.join(' or ')}.`,
    ...(isSwapped && {
      replace: { written: `:${kind}${separator}`, by: `:${kind}${other}` },
    }),
  };
}

/** `table` of `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}`. */
const kindOf = (written: string): string | undefined =>
  /^arn:(?:[^:]*:){4}([A-Za-z-]+)[/:]/.exec(written)?.[1];
