/** ARNs that are nearly those of a resource of the template: another account is written, a hyphen, a letter, a stage. */
import type { Resource, Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import { type Arn, arnOf, resourceMatches } from '../iam/arn.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';

export interface NearResource {
  readonly resource: Resource;
  /** What differs: parts that are written out, or the name. */
  readonly differs: 'place' | 'name';
  /** Is what is written the ARN itself, with nothing behind it? */
  readonly isWhole: boolean;
  /** The name as the resource has it. */
  readonly name: string;
}

/** The resource that was probably meant; undefined where the text may well be the ARN of one, or is like none. */
export function nearResource(template: Template, text: SymbolicString): NearResource | undefined {
  const written = arnOf(text);
  const service = written && literal(written.service);
  if (written === undefined || service === undefined) return undefined;
  const known = template.derived.get(byService).get(service);
  const whole = show(written.resource);
  const name = nameIn(service, whole);
  if (name === undefined || known === undefined) return undefined;
  const same = known.byName.get(name);
  if (same !== undefined)
    return isWrittenOut(written, same.arn)
      ? { resource: same.resource, differs: 'place', isWhole: whole === name, name }
      : undefined;
  if (isElsewhere(written)) return undefined;
  const [only, ...others] = candidates(known, name).filter((each) => isNear(name, each.name));
  if (only === undefined || others.length > 0 || isOfTemplate(template, text)) return undefined;
  return { resource: only.resource, differs: 'name', isWhole: whole === name, name: only.name };
}

const isOfTemplate = ({ resources }: Template, text: SymbolicString): boolean =>
  [...resources.values()].some((each) => resourceMatches(text, each.arn() ?? []) === 'yes');

interface Known {
  readonly resource: Resource;
  readonly arn: Arn;
  readonly name: string;
}

/** The resources of one service, so that those with like names are found without looking at all. */
interface OfService {
  readonly byName: Map<string, Known>;
  /** By each of `likeness`. */
  readonly alike: Map<string, Known[]>;
}

/** Names of which more than so many are alike are neighbours, not slips of each other. */
const MOST_ALIKE = 40;

function candidates({ alike }: OfService, name: string): readonly Known[] {
  const found = likeness(name).map((key) => alike.get(key) ?? []);
  return [...new Set(found.filter(({ length }) => length <= MOST_ALIKE).flat())];
}

/**
 * What two names have in common of which one is a slip of the other: their letters without hyphens, their words but for a
 * stage, or, where one letter differs, the first or the last half.
 */
function likeness(name: string): readonly string[] {
  const words = name.split(/[-_./:]/).filter((word) => !STAGES.has(word.toLowerCase()));
  const halves = [name.length >> 1, (name.length - 1) >> 1].flatMap((half) => [
    `^${name.slice(0, half)}`,
    `$${name.slice(name.length - half)}`,
  ]);
  return [`=${plainOf(name)}`, `-${words.join(' ')}`, ...new Set(halves)];
}

const plainOf = (text: string): string => text.toLowerCase().replace(/[-_.]/g, '');

/** The resources of a template whose names it tells, by the service in their ARNs. */
function byService({ resources }: Template): ReadonlyMap<string, OfService> {
  const found = new Map<string, OfService>();
  for (const resource of resources.values()) {
    const arn = arnOf(resource.arn() ?? []);
    const service = arn && literal(arn.service);
    const name = service && nameIn(service, show(arn?.resource ?? []));
    if (arn === undefined || service === undefined || name === undefined) continue;
    const known = found.get(service) ?? { byName: new Map(), alike: new Map() };
    found.set(service, known);
    if (known.byName.has(name)) continue;
    const one = { resource, arn, name };
    known.byName.set(name, one);
    for (const key of likeness(name)) addTo(known.alike, key, one);
  }
  return found;
}

/** The part of the resource that names it, its kind included, without what may stand behind it; undefined where it is a pattern. */
function nameIn(service: string, resource: string): string | undefined {
  const name = BEHIND.get(service)?.exec(resource)?.[1] ?? resource.replace(/[:/]?\*$/, '');
  return name === '' || /[*?]/.test(name) ? undefined : name;
}

/** What is a name, by service; what is behind it is a version, an index, an object … */
const BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['s3', /^([^/]+)(?:\/.*)?$/],
  ['dynamodb', /^(table\/[^/]+)(?:\/.*)?$/],
  ['lambda', /^(function:[^:]+)(?::.*)?$/],
  ['logs', /^(log-group:[^:*]+)(?::.*)?$/],
  ['sqs', /^([^:]+)$/],
  ['sns', /^([^:]+)$/],
  ['states', /^(stateMachine:[^:]+)(?::.*)?$/],
  ['kinesis', /^(stream\/[^/]+)(?:\/.*)?$/],
  ['events', /^(rule\/[^*]+|event-bus\/[^*]+)$/],
]);

/** Is an account written where that of the resource is the deployment's? */
function isWrittenOut(written: Arn, own: Arn): boolean {
  const account = literal(written.account);
  return (
    account !== undefined &&
    /^\d{12}$/.test(account) &&
    literal(own.account) === undefined &&
    own.account.length > 0
  );
}

/** In another account, another name is no slip. */
const isElsewhere = ({ account }: Arn): boolean => /^\d{12}$/.test(literal(account) ?? '');

const STAGES: ReadonlySet<string> = new Set(
  'dev development test testing qa uat int integration stage staging preprod prod production live'.split(' '),
);

/** Hyphens, dots and case; one stage for another; or one letter of a long name. */
function isNear(a: string, b: string): boolean {
  // What only the deployment tells has to be the same; the rest differs.
  if (marksIn(a).join() !== marksIn(b).join()) return false;
  if (plainOf(a) === plainOf(b)) return true;
  const [words, others] = [a, b].map((text) => text.split(/[-_./:]/));
  const different = (words ?? []).flatMap((word, index) =>
    word === others?.[index] ? [] : [[word, others?.[index] ?? ''] as const],
  );
  const [pair, ...more] = different;
  if (words?.length === others?.length && pair !== undefined && more.length === 0)
    if (pair.every((word) => STAGES.has(word.toLowerCase()))) return true;
  return Math.min(a.length, b.length) >= 12 && isOneLetterOff(a, b);
}

const marksIn = (text: string): readonly string[] => text.match(/\$\{[^}]*\}/g) ?? [];

/** A letter more, less or other, or two swapped. Digits tell neighbours apart. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right === [...left].reverse().join('');
  return /^[a-z]*$/i.test(left + right) && (isSwap || (left.length <= 1 && right.length <= 1));
}
