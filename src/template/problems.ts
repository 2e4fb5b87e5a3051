/** The findings of reading: what they have in common. */
import type { Finding, Source, Span } from '../finding.ts';

/** Nothing that CloudFormation takes is nested so deeply; deeper input is refused, so that no walk overflows. */
export const MOST_DEPTH = 200;

/**
 * CloudFormation takes templates of up to 1 MB (1,048,576 bytes).
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 * Some more is read, for what is made smaller before it is deployed.
 */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Aliases repeat what they stand for; beyond so many values that are but repeated, a template is refused. */
export const MOST_REPEATED = 100_000;

/** Thrown within reading, and caught there: the text can't be read, for the reason given. */
export class Refused extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

export function unreadable(at: Span, message: string, help: string): Finding {
  return {
    rule: 'template-unreadable',
    severity: 'error',
    message,
    help,
    resources: [],
    at,
    related: [],
    fix: null,
  };
}

export function tooDeep(at: Span): Finding {
  return unreadable(
    at,
    `The template is nested more than ${MOST_DEPTH} levels deep here`,
    'Flatten what stands here: CloudFormation takes no such depth.',
  );
}

/** A key that stands a second time in one map: CloudFormation takes the last one and says nothing. */
export function duplicateKey(key: string, first: Span, second: Span): Finding {
  return {
    rule: 'template-duplicate-key',
    severity: 'warning',
    message: `The key "${key}" stands twice in this map; only the last one counts`,
    help: 'Remove or rename one of the two.',
    resources: [],
    at: second,
    related: [{ message: 'the first one, which is lost', at: first }],
    fix: null,
  };
}

export function tooLarge(source: Source): Finding {
  return unreadable(
    { source, start: 0, end: 0 },
    `The file is larger than ${MOST_BYTES / 1024 / 1024} MB; CloudFormation takes templates of at most 1 MB`,
    'Leave the file out, or split the template into nested stacks.',
  );
}

export function tooMany(at: Span): Finding {
  return unreadable(
    at,
    `The aliases up to here repeat more than ${MOST_REPEATED.toLocaleString('en')} values`,
    'Use fewer aliases of aliases.',
  );
}

export function tooLong(at: Span): Finding {
  return unreadable(
    at,
    'Up to here the file has more keys, values and comments than a template of 1 MB',
    'Leave the file out, or split the template into nested stacks.',
  );
}

/** At the first character that can't be read. Text in UTF-16 is full of NUL characters. */
export function notUtf8(source: Source): Finding {
  const bad = Math.max(0, source.text.indexOf('\uFFFD'));
  const what = source.text.includes('\0') ? 'The file seems to be UTF-16' : 'These bytes are not UTF-8';
  return unreadable({ source, start: bad, end: bad + 1 }, what, 'Save the file as UTF-8.');
}

/** A file that was named as a template, and is none. */
export function notTemplate(source: Source): Finding {
  const first = source.text.search(/[^\s\uFEFF]/);
  const end = first === -1 ? 0 : first + source.text.slice(first).search(/\r?\n|$/);
  return unreadable(
    { source, start: Math.max(0, first), end },
    first === -1 ? 'The file is empty' : 'This is no CloudFormation template: it has no resources',
    'Describe at least one resource in a map `Resources` on the outermost level, or name another file.',
  );
}
