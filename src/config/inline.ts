/**
 * Findings accepted in the template itself: by a comment on the line or above it, or by a resource's `Metadata`.
 *
 *     # lambda-permission-check: ignore RULE -- reason
 *
 *     Metadata:
 *       lambda-permission-check:
 *         ignore:
 *           - { rule: RULE, reason: why }
 */
import { type Finding, lineStarts, placeOf, type Source, type Span } from '../finding.ts';
import { isBug } from '../internal-error.ts';
import { type Comment, commentsOf } from '../template/comments.ts';
import { child, descend, type Node, stringOf } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { lastBeginning } from '../text/ordered.ts';

/** What marks a comment, and the key in `Metadata`. */
const MARK = 'lambda-permission-check';

export interface InlineAcceptance {
  readonly rule: string;
  readonly reason: string;
  readonly by: 'comment' | 'metadata';
  readonly at: Span;
  /** The line or the logical id that it is about. */
  readonly about: number | string;
}

/** One that can't be followed, and why. */
export interface InlineFault {
  readonly message: string;
  readonly at: Span;
}

export interface Inline {
  readonly acceptances: readonly InlineAcceptance[];
  readonly faults: readonly InlineFault[];
  /** The one that a finding in this template is accepted by. */
  accepting(finding: Finding): InlineAcceptance | undefined;
}

const NOTHING: Inline = { acceptances: [], faults: [], accepting: () => undefined };

/** What a template accepts. `rules`: the ids that there are. Never throws; a template without the mark costs one search. */
export function inlineOf(source: Source, rules: readonly string[]): Inline {
  if (!source.text.includes(MARK)) return NOTHING;
  const acceptances: InlineAcceptance[] = [];
  const faults: InlineFault[] = [];
  const marked: Marked[] = [];
  for (const found of [...inComments(source), ...inMetadata(source, marked)]) {
    const fault = 'message' in found ? found : faultOf(found, rules);
    if (fault !== undefined) faults.push(fault);
    else if ('rule' in found) acceptances.push(found);
  }
  const known = new Map(acceptances.map((one) => [keyOf(one.rule, one.about), one] as const));
  return {
    acceptances,
    faults,
    accepting({ rule, at, resources: [atFault] }) {
      const around = marked[lastBeginning(marked, at.start, ({ start }) => start)];
      const within = around !== undefined && at.end <= around.end ? around.id : undefined;
      for (const about of [placeOf(at).startLine, within, atFault]) {
        const found = about === undefined ? undefined : known.get(keyOf(rule, about));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

const keyOf = (rule: string, about: number | string): string => `${rule} ${typeof about} ${about}`;

/** A resource with acceptances in its metadata, and where it stands. */
interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function faultOf({ rule, reason, at }: InlineAcceptance, rules: readonly string[]): InlineFault | undefined {
  if (isBug({ rule })) return { message: `"${rule}" can not be accepted`, at };
  if (!rules.includes(rule)) return { message: `there is no rule "${rule}" to ignore`, at };
  return reason === '' ? { message: `ignoring ${rule} needs a reason: ${usage(rule)}`, at } : undefined;
}

const usage = (rule: string): string => `"ignore ${rule} -- why"`;

const COMMENT = new RegExp(`^${MARK}\\s*:\\s*(.*)$`, 's');
const IGNORE = /^ignore\s+([\w-]+)(?:\s+(?:--|—|–)\s*(.*))?$/s;

/** Sources of apps that make templates, to whose lines findings are told. */
const isCode = ({ path }: Source): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** Only those with the mark are asked for, and it stands in nothing else. */
function* codeComments(source: Source): Iterable<Comment> {
  for (const found of source.text.matchAll(/\/\/[ \t]*(lambda-permission-check[^\n]*)/g)) {
    const [whole, text = ''] = found;
    yield {
      text: text.trim(),
      at: { source, start: found.index, end: found.index + whole.trimEnd().length },
    };
  }
}

/** JSON has no comments: there is `Metadata`. */
function* inComments(source: Source): Iterable<InlineAcceptance | InlineFault> {
  if (/^\uFEFF?\s*\{/.test(source.text)) return;
  const lines = linesOf(source);
  for (const { text, at } of isCode(source) ? codeComments(source) : commentsOf(source)) {
    const said = COMMENT.exec(text)?.[1];
    if (said === undefined) continue;
    const [, rule, reason = ''] = IGNORE.exec(said) ?? [];
    if (rule === undefined) {
      yield { message: `"${said}" is not understood: write ${usage('RULE')}`, at };
      continue;
    }
    yield { rule, reason: reason.trim(), by: 'comment', at, about: lines.meant(placeOf(at).startLine) };
  }
}

/**
 * Which line a comment is about: its own where more than the comment stands there, else the next that says anything.
 * Lines are asked for in order, so that each is looked at once.
 */
function linesOf(source: Source): { meant(line: number): number } {
  const starts = lineStarts(source);
  const isBare = (line: number): boolean => {
    const text = source.text.slice(starts[line - 1] ?? 0, starts[line]).trim();
    return text === '' || text.startsWith('#') || text.startsWith('//');
  };
  let next = 0;
  return {
    meant(line) {
      if (!isBare(line)) return line;
      next = Math.max(next, line);
      while (next < starts.length && isBare(next)) next++;
      return next;
    },
  };
}

/** Gives the acceptances, and adds the resources that have some to `marked`. */
function* inMetadata(source: Source, marked: Marked[]): Iterable<InlineAcceptance | InlineFault> {
  if (isCode(source)) return;
  const resources = child(readTree(source).root, 'Resources');
  if (resources?.kind !== 'map') return;
  for (const { key: id, keyAt, value } of resources.entries.values()) {
    const said = descend(value, 'Metadata', MARK);
    if (said === undefined) continue;
    const list = child(said, 'ignore');
    if (list?.kind !== 'list') {
      yield { message: `"${MARK}" needs a list "ignore" of rules with reasons`, at: said.at };
      continue;
    }
    marked.push({ id, start: keyAt.start, end: value.at.end });
    for (const item of list.items) yield acceptanceOf(item, id);
  }
}

function acceptanceOf(item: Node, about: string): InlineAcceptance | InlineFault {
  const rule = stringOf(child(item, 'rule'));
  if (rule === undefined) return { message: 'what is ignored needs its "rule"', at: item.at };
  const reason = (stringOf(child(item, 'reason')) ?? '').trim();
  return { rule, reason, by: 'metadata', at: item.at, about };
}
