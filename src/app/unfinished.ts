/**
 * Files that a search finds and that are no finished template: sources of template engines, parts that another tool
 * joins or fills in. They are told once, and judged only where the user names them.
 */

import type { Span } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import type { Files } from '../template/files.ts';
import { serverlessParts } from '../template/serverless-parts.ts';
import { fragments, namesOf } from './fragments.ts';
import type { Reading, TemplateFile } from './read-template.ts';
import { someOf } from './some-of.ts';

/** A reading with the file that it came of. */
export interface Read {
  readonly template: TemplateFile;
  readonly reading: Reading;
}

export interface Finished {
  /** What is left. */
  readonly read: readonly Read[];
  /** One sentence for each kind of file that was put aside. */
  readonly notes: readonly string[];
}

/** Puts aside what is no finished template. */
export function finished(read: readonly Read[], files: Files): Finished {
  const found = read.filter(({ template }) => !template.named);
  if (found.length === 0) return { read, notes: [] };
  const aside = new Map<Reading, Aside>();
  const kindOf = kinds(files);
  for (const each of found) {
    const kind = kindOf(each);
    if (kind !== undefined) aside.set(each.reading, { path: each.reading.source.path, kind });
  }
  const left = found.filter(({ reading }) => !aside.has(reading));
  for (const { reading } of fragments(left.map(({ reading }) => ({ reading, ...namesOf(reading) }))))
    aside.set(reading, { path: reading.source.path, kind: FRAGMENTS });
  return {
    read: read.filter(({ reading }) => !aside.has(reading)),
    notes: asideNotes([...aside.values()]),
  };
}

/** A file that is put aside, and what kind of file it is, in words. */
export interface Aside {
  readonly path: string;
  readonly kind: string;
}

export const FRAGMENTS = 'fragments of which each lacks what stands in another';

/** What tells the kind of a file that is no finished template by itself; undefined for one that may be. */
export function kinds(files: Files): (read: Read) => string | undefined {
  const isPart = serverlessParts(files);
  return ({ template, reading }) => (template.named ? undefined : kindOf(template, reading, isPart, files));
}

function kindOf(
  { source }: TemplateFile,
  reading: Reading,
  isPart: (path: string, text: string) => boolean,
  files: Files,
): string | undefined {
  const { path, text } = source;
  if (path.includes('{{') || path.includes('{%')) return ENGINE;
  if (/!Rain::|["']Rain::[A-Z]/.test(withoutComments(text))) return 'sources for Rain';
  if (text.includes('BlueprintBaseName') || isDotnetTemplate(path, files))
    return 'blueprints for .NET projects';
  if (reading.template === undefined && isOfEngine(text, reading.problems[0]?.at)) return ENGINE;
  return isPart(path, text) ? 'parts that serverless.yml includes' : undefined;
}

const ENGINE = 'sources of a template engine (cookiecutter, Jinja, …)';

const withoutComments = (text: string): string => text.replace(/^[ \t]*#.*$/gm, '');

/** `dotnet new` takes what lies beside `.template.config` for a source of its own. */
function isDotnetTemplate(path: string, files: Files): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some(
    (_, index) =>
      files.read([...folders.slice(0, index + 1), '.template.config', 'template.json'].join('/')) !==
      undefined,
  );
}

/** Is it a mark of an engine that keeps the text from being read? */
function isOfEngine(text: string, at: Span | undefined): boolean {
  if (at === undefined) return false;
  if (/\{[{%#]/.test(text.slice(Math.max(0, at.start - 1), at.start + 2))) return true;
  return MARK.test(text);
}

/** `{% if … %}` in a line of its own, or a value that begins with `{{ name }}`. */
const MARK = /^[ \t]*\{%[-+]?[ \t]*\w+|^[^#'"\n]{0,200}[:-][ \t]+\{\{[-\w .|()]{1,200}\}\}/m;

/** One sentence for each kind. */
export const asideNotes = (aside: readonly Aside[]): readonly string[] =>
  [...groupsOf(aside, ({ kind }) => kind)].map(
    ([kind, all]) => `Not judged, unless named: ${kind}: ${someOf(all.map(({ path }) => path))}`,
  );
