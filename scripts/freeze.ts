/**
 * Freezes what the check says of whole corpora: a line for each finding, unverified question and invocation, with a
 * hash of its full JSON. `npm run freeze [-- CORPUS…]` writes `__tests__/frozen/`; with `--check` it only compares,
 * and prints what is gone (-) and new (+); with `--explain` also the JSON of what is new. The corpora beside the project
 * are read in place, and nothing of what they hold is copied; where they are absent, that is said.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from '../src/app/check-templates.ts';
import { load } from '../src/app/load.ts';
import type { Place } from '../src/finding.ts';
import { type JsonReport, reportOf } from '../src/report/json.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const FROZEN = join(PROJECT, '__tests__/frozen');
const TEMPLATE = /\.(ya?ml|json|template)$/;

/** Templates that are frozen together in one file. */
interface Corpus {
  readonly name: string;
  readonly folder: string;
  /** `whole`: one run over the folder; `each`: a run for every template or folder in it. */
  readonly run: 'whole' | 'each';
}

const CORPORA: readonly Corpus[] = [
  { name: 'examples', folder: 'examples', run: 'whole' },
  { name: 'faults', folder: '__tests__/faults', run: 'each' },
  { name: 'real', folder: '../shared/corpus/real', run: 'whole' },
  { name: 'bugs', folder: '../shared/corpus/bugs', run: 'each' },
  { name: 'clean', folder: '../shared/corpus/clean', run: 'each' },
  { name: 'sam-input', folder: '../shared/corpus/sam/input', run: 'each' },
  { name: 'sam-output', folder: '../shared/corpus/sam/output', run: 'each' },
  { name: 'sam-error-input', folder: '../shared/corpus/sam/error-input', run: 'each' },
  { name: 'cases-false', folder: '../shared/cases/false', run: 'each' },
  { name: 'cases-missed', folder: '../shared/cases/missed', run: 'each' },
];

/** One line of a frozen file, and the JSON that its hash stands for. */
interface Line {
  readonly text: string;
  readonly json: unknown;
}

/** The address of a rule's page says nothing that its name does not: it is left out, for the project may move. */
const hash = (json: object): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...json, docs: undefined }))
    .digest('hex')
    .slice(0, 12);

const line = (kind: string, place: Place, words: string, json: object): Line => ({
  text: `${place.path}:${place.startLine}:${place.startColumn} ${kind} ${words} ${hash(json)}`,
  json,
});

/** A report as lines, in the order of the report. */
function linesOf({ findings, unverified, invocations, templates }: JsonReport): Line[] {
  return [
    ...templates.map((one) => ({ text: `${one.path} template ${one.functions} ${hash(one)}`, json: one })),
    ...findings.map((one) => line(one.severity, one.location, one.rule, one)),
    ...unverified.map((one) => line('unverified', one.location, `${one.rule} ${one.reason}`, one)),
    ...invocations.map((one) => line('invocation', one.location, `${one.by} ${one.verdict}`, one)),
  ];
}

/** What a run over these files says. */
async function reportFor(folder: string, patterns: readonly string[]): Promise<Line[]> {
  const loaded = load(folder, patterns, { confined: true });
  return linesOf(reportOf(await check({ ...loaded, environment: { parameters: new Map() } })));
}

/** What is run of a corpus: everything at once, or each entry by itself. */
function runsOf({ run }: Corpus, folder: string): readonly string[] {
  if (run === 'whole') return ['.'];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || TEMPLATE.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function freeze(corpus: Corpus, folder: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const one of runsOf(corpus, folder)) lines.push(...(await reportFor(folder, [one])));
  return lines;
}

/** The lines of `left` that `right` lacks; one that stands twice counts twice. */
function lacking<One>(left: readonly One[], right: readonly string[], textOf: (one: One) => string): One[] {
  const counts = new Map<string, number>();
  for (const one of right) counts.set(one, (counts.get(one) ?? 0) + 1);
  return left.filter((one) => {
    const count = counts.get(textOf(one)) ?? 0;
    counts.set(textOf(one), count - 1);
    return count <= 0;
  });
}

/** Prints what differs from the frozen file; how many lines do comes back. */
function compare(name: string, path: string, lines: readonly Line[], explain: boolean): number {
  const frozen = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  const gone = lacking(
    frozen,
    lines.map(({ text }) => text),
    (one) => one,
  );
  const added = lacking(lines, frozen, ({ text }) => text);
  const place = (text: string): string => text.slice(0, text.indexOf(' '));
  const shown = [
    ...gone.map((text) => ({ text, sign: '-', json: undefined as unknown })),
    ...added.map((one) => ({ ...one, sign: '+' })),
  ].sort((a, b) => (place(a.text) < place(b.text) ? -1 : place(a.text) > place(b.text) ? 1 : 0));
  for (const { text, sign, json } of shown) {
    console.log(`${sign} ${text}`);
    if (explain && json !== undefined) console.log(JSON.stringify(json, null, 2));
  }
  const moved = shown.length === 0 && frozen.some((text, index) => text !== lines[index]?.text);
  if (moved) console.log(`${name}: the order differs`);
  console.log(`${name}: ${lines.length} lines, ${gone.length} gone, ${added.length} new`);
  return shown.length + Number(moved);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, explain: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !CORPORA.some((corpus) => corpus.name === name));
if (unknown.length > 0) throw new Error(`No such corpus: ${unknown.join(', ')}`);

let differing = 0;
for (const corpus of CORPORA) {
  if (positionals.length > 0 && !positionals.includes(corpus.name)) continue;
  const folder = join(PROJECT, corpus.folder);
  const path = join(FROZEN, `${corpus.name}.txt`);
  if (!existsSync(folder)) {
    console.log(`${corpus.name}: no ${corpus.folder} beside the project, not compared`);
    continue;
  }
  const lines = await freeze(corpus, folder);
  if (values.check === true) differing += compare(corpus.name, path, lines, values.explain === true);
  else {
    writeFileSync(path, lines.map(({ text }) => `${text}\n`).join(''));
    console.log(`${corpus.name}: ${lines.length} lines`);
  }
}
if (differing > 0) {
  console.log('What the check says has changed. Where that is meant: npm run freeze, and why in the commit.');
  process.exitCode = 1;
}
