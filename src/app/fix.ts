/**
 * Applies the fixes of findings, as far as each surely mends and harms nothing: after each round everything is checked
 * again, and a fix that brings a new finding, or leaves its own, is taken back.
 */

import type { Edit, Finding } from '../finding.ts';
import { addTo } from '../groups.ts';

/** Texts by path, in place of what is on the disk. */
export type Texts = ReadonlyMap<string, string>;

export interface Fixed {
  /** The files that change. */
  readonly texts: Texts;
  /** What was mended: the findings, in the order in which it was done. */
  readonly mended: readonly Finding[];
}

/** A fix can make another one possible, but not forever. */
const MOST_ROUNDS = 20;

/**
 * Mends what can be mended.
 *
 * @param check the findings where these texts stand in place of the files.
 */
export async function fixAll(check: (texts: Texts) => Promise<readonly Finding[]>): Promise<Fixed> {
  let texts: Texts = new Map();
  let findings = await check(texts);
  const mended: Finding[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = findings.filter((finding) => finding.fix !== null && !refused.has(markOf(finding)));
    const batch = together(open);
    if (batch.length === 0) break;
    const done = await tryAll(batch, texts, findings, check, refused);
    texts = done.texts;
    findings = done.findings;
    mended.push(...done.mended);
  }
  return { texts, mended };
}

interface State extends Fixed {
  readonly findings: readonly Finding[];
}

/** Applies all of a batch, or, where that does harm, the halves of it one after the other. */
async function tryAll(
  batch: readonly Finding[],
  texts: Texts,
  before: readonly Finding[],
  check: (texts: Texts) => Promise<readonly Finding[]>,
  refused: Set<string>,
): Promise<State> {
  const changed = edited(texts, batch);
  const after = await check(changed);
  if (isBetter(batch, before, after)) return { texts: changed, findings: after, mended: batch };
  const [only] = batch;
  if (batch.length === 1 && only !== undefined) {
    refused.add(markOf(only));
    return { texts, findings: before, mended: [] };
  }
  const half = Math.ceil(batch.length / 2);
  const first = await tryAll(batch.slice(0, half), texts, before, check, refused);
  // The places of the others moved: they are looked for again among what is left.
  const left = new Set(batch.slice(half).map(markOf));
  const others = together(
    first.findings.filter((finding) => left.has(markOf(finding)) && finding.fix !== null),
  );
  if (others.length === 0) return first;
  const second = await tryAll(others, first.texts, first.findings, check, refused);
  return { ...second, mended: [...first.mended, ...second.mended] };
}

/** Are the mended findings gone, and is there none that was not there? */
function isBetter(batch: readonly Finding[], before: readonly Finding[], after: readonly Finding[]): boolean {
  const [was, is] = [countsOf(before), countsOf(after)];
  for (const [mark, number] of is) if (number > (was.get(mark) ?? 0)) return false;
  const wanted = countsOf(batch);
  for (const [mark, number] of wanted) if ((is.get(mark) ?? 0) > (was.get(mark) ?? 0) - number) return false;
  return true;
}

/** What a finding is known by although lines move, and words of the message with them. */
const markOf = ({ rule, resources, at }: Finding): string =>
  JSON.stringify([rule, at.source.path, resources]);

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(markOf(finding), (counts.get(markOf(finding)) ?? 0) + 1);
  return counts;
}

/** Those whose edits do not get in each other's way; the others come in a later round. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Map<string, Taken>();
  return findings.filter(({ fix }) => {
    const edits = fix?.edits ?? [];
    const places = edits.map((edit) => {
      const { path } = edit.at.source;
      const known = taken.get(path) ?? { ranges: [], keys: new Set<string>() };
      taken.set(path, known);
      return { edit, known };
    });
    if (places.some(({ edit, known }) => collides(edit, known))) return false;
    for (const { edit, known } of places) {
      known.ranges.push([edit.at.start, edit.at.end]);
      known.keys.add(keyOf(edit));
    }
    return edits.length > 0;
  });
}

interface Taken {
  readonly ranges: (readonly [start: number, end: number])[];
  /** What is inserted where, by the first key of it. */
  readonly keys: Set<string>;
}

function collides(edit: Edit, { ranges, keys }: Taken): boolean {
  const { start, end } = edit.at;
  if (keys.has(keyOf(edit))) return true;
  return ranges.some(([from, to]) => (start === end && from === to ? false : start <= to && from <= end));
}

/** Two entries of one key in one map would be one too many. */
const keyOf = ({ at, text }: Edit): string =>
  `${at.start} ${/^[\s,]*"?([\w-]+)"?\s*:/.exec(text)?.[1] ?? text}`;

function edited(texts: Texts, findings: readonly Finding[]): Texts {
  const byPath = new Map<string, Edit[]>();
  for (const { fix } of findings)
    for (const edit of fix?.edits ?? []) {
      const { path } = edit.at.source;
      addTo(byPath, path, edit);
    }
  const result = new Map(texts);
  for (const [path, edits] of byPath) {
    const [first] = edits;
    if (first !== undefined) result.set(path, withEdits(first.at.source.text, edits));
  }
  return result;
}

/** A text with edits, given in any order; those at one place come in the order given. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    pieces.push(text.slice(at, edit.at.start), edit.text);
    at = edit.at.end;
  }
  return pieces.join('') + text.slice(at);
}
