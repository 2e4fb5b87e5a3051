/**
 * The measures of the house: `npm run house [-- PROJECT…]`. Size by folder, the longest files and functions, import
 * circles, and what could outlive a run. For several projects, such as a worktree of an older commit, side by side.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionsIn } from './house/functions.ts';
import { circles, readImports } from './house/imports.ts';
import { mutableIn } from './house/module-state.ts';

/** What is measured, with its figure, in the order in which it is shown. */
type Measures = ReadonlyMap<string, string>;

const here = fileURLToPath(new URL('../', import.meta.url));
const projects = process.argv.length > 2 ? process.argv.slice(2) : [here];
const all = projects.map(measured);
const names = [...new Set(all.flatMap((each) => [...each.keys()]))];
const rows = names.map((name) => [name, ...all.map((each) => each.get(name) ?? '–')]);
const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
process.stdout.write(`${[head, `|${'---|'.repeat(1 + all.length)}`, ...body].join('\n')}\n`);

/** Lines are those that are not empty; what `npm run data` writes is not counted. */
function measured(project: string): Measures {
  const root = join(project, 'src');
  const files = textsBelow(root).filter(({ path }) => !path.startsWith('data/generated/'));
  const code = files.filter(({ path }) => !path.startsWith('data/'));
  const functions = code.flatMap(({ path, text }) =>
    functionsIn(text).map((each) => ({ ...each, where: `${each.name}, ${path}` })),
  );
  const [longest] = [...functions].sort((a, b) => b.lines - a.lines);
  const [largest] = [...code].sort((a, b) => linesOf(b.text) - linesOf(a.text));
  const state = files.flatMap(({ text }) => mutableIn(text));
  return new Map([
    ['measure', project === here ? 'here' : project],
    ['longest file', largest === undefined ? '–' : `${linesOf(largest.text)} lines (${largest.path})`],
    ['files of more than 200 lines', String(code.filter(({ text }) => linesOf(text) > 200).length)],
    ['longest function', longest === undefined ? '–' : `${longest.lines} lines (${longest.where})`],
    [
      'functions of more than 30 lines',
      `${functions.filter(({ lines }) => lines > 30).length} of ${functions.length}`,
    ],
    ['import circles of values', circlesIn(root, 'values')],
    ['import circles, types included', circlesIn(root, 'all')],
    ['module state', String(state.length)],
    ...sizes('src', files),
    ...sizes(
      '',
      textsBelow(join(project, '__tests__')).map((each) => ({ ...each, path: `__tests__/${each.path}` })),
    ),
  ]);
}

function circlesIn(root: string, only: 'all' | 'values'): string {
  const found = circles(readImports(root, only));
  const files = found.reduce((sum, group) => sum + group.length, 0);
  return found.length === 0 ? '0' : `${found.length} (${files} files)`;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

function textsBelow(folder: string): readonly Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Files and lines of each folder, and of all. */
function sizes(root: string, files: readonly Text[]): readonly (readonly [string, string])[] {
  const folders = new Map<string, Text[]>();
  for (const file of files) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.indexOf('/')) : '';
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const size = (some: readonly Text[]): string =>
    `${some.reduce((sum, { text }) => sum + linesOf(text), 0)} lines, ${some.length} files`;
  const each = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, some]) => [root === '' ? folder : `${root}/${folder || '*.ts'}`, size(some)] as const);
  return root === '' ? each : [[root, size(files)], ...each];
}
