/**
 * Files that a search finds and that are no finished template: sources of template engines, parts that another tool
 * joins or fills in. They are told once, and judged only where the user names them.
 */

import type { Span } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Files } from '../template/files.ts';
import { serverlessParts } from '../template/serverless-parts.ts';
import { fragments } from './fragments.ts';
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
  const aside = new Map<Reading, string>();
  const isPart = serverlessParts(files);
  for (const { template, reading } of found) {
    const kind = kindOf(template, reading, isPart, files);
    if (kind !== undefined) aside.set(reading, kind);
  }
  const left = read.filter(({ reading }) => !aside.has(reading));
  for (const part of fragments(left.filter(({ template }) => !template.named).map(({ reading }) => reading)))
    aside.set(part, 'fragments of which each lacks what stands in another');
  return {
    read: read.filter(({ reading }) => !aside.has(reading)),
    notes: notesOf(aside),
  };
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

function notesOf(aside: ReadonlyMap<Reading, string>): readonly string[] {
  return groupBy(aside, ([, kind]) => kind).map((group) => {
    const [[, kind]] = group;
    const paths = group.map(([{ source }]) => source.path);
    return `Not judged, unless named: ${kind}: ${someOf(paths)}`;
  });
}
