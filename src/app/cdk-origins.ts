/**
 * Where in the user's own source a resource of an AWS CDK app was made. The newest CDK writes the frames of the user's
 * code with each construct; older ones write traces with `--debug`. Where there are none, what is told stays at the template.
 */
import { posix } from 'node:path';
import { placeOf, type Source, type Span } from '../finding.ts';
import type { Files } from '../template/files.ts';
import type { Assembly } from './cdk-assembly.ts';
import { entriesOf, entry, textOf } from './json-file.ts';

/** A construct, as far as its stack's metadata tells. */
export interface Construct {
  /** From its stack on: `Orders/ServiceRole`. */
  readonly path: string;
  /** Is it one that CDK makes for itself, and the user can't change? */
  readonly isOwn: boolean;
  /** Where the user's source makes it. */
  readonly at: Span | undefined;
}

/** The constructs of an assembly's templates: path of the template → logical id → construct. */
export function constructsOf(
  assembly: Assembly,
  files: Files,
): ReadonlyMap<string, ReadonlyMap<string, Construct>> {
  const found = new Map<string, Map<string, Construct>>();
  const locate = locator(assembly.folder, files);
  for (const { template, metadata } of assembly.stacks) {
    const byPath = new Map(entriesOf(metadata()).map(([path, entries]) => [path, entriesIn(entries)]));
    const templates = new Map<string, string>();
    for (const [path, entries] of byPath) {
      const file = entries.find(({ type }) => type === 'aws:cdk:templateFile')?.data;
      if (typeof file === 'string') templates.set(path, posix.join(assembly.folder, file));
    }
    for (const [path, entries] of byPath) {
      const id = entries.find(({ type }) => type === 'aws:cdk:logicalId')?.data;
      if (typeof id !== 'string') continue;
      const stack = ancestors(path).find((each) => templates.has(each));
      const file = stack === undefined ? template : (templates.get(stack) ?? template);
      const ids = found.get(file) ?? new Map<string, Construct>();
      found.set(file, ids);
      const own = path.slice((stack ?? ancestors(path).at(-1) ?? '').length + 1);
      ids.set(id, {
        path: own.replace(/\/(?:Resource|Default)$/, ''),
        isOwn: OWN.test(own) || ancestors(path).some((each) => isHandler(byPath.get(each))),
        at: firstOf([path, ...ancestors(path)], (each) => locate(framesOf(each, byPath))),
      });
    }
  }
  return found;
}

interface Entry {
  readonly type: unknown;
  readonly data: unknown;
  readonly trace: unknown;
}

const entriesIn = (entries: unknown): readonly Entry[] =>
  Array.isArray(entries)
    ? entries.map((each: unknown) => ({
        type: entry(each, 'type'),
        data: entry(each, 'data'),
        trace: entry(each, 'trace'),
      }))
    : [];

/** A singleton function has a UUID in its id, and a provider of custom resources its kind. */
const OWN = /^(?:[^/]*[0-9a-f]{32}|Custom::[^/]*)(?:\/|$)/;

const isHandler = (entries: readonly Entry[] = []): boolean =>
  entries.some(
    ({ type }) => typeof type === 'string' && type.startsWith('aws:cdk:is-custom-resource-handler'),
  );

/** `/A/B/C` → `/A/B`, `/A`: the stack comes last, where it is not in a stage. */
function ancestors(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(2).map((_, index) => names.slice(0, names.length - 1 - index).join('/'));
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The frames of a construct, or of the resource that it is made for. */
function framesOf(path: string, byPath: ReadonlyMap<string, readonly Entry[]>): readonly string[] {
  for (const each of [path, `${path}/Resource`, `${path}/Default`]) {
    for (const { type, data, trace } of byPath.get(each) ?? []) {
      const frames =
        type === 'aws:cdk:creationStack' ? data : type === 'aws:cdk:logicalId' ? trace : undefined;
      if (Array.isArray(frames)) return frames.flatMap((frame: unknown) => textOf(frame) ?? []);
    }
  }
  return [];
}

/** `new Orders (file:///home/me/app/lib/orders.ts:26:5)`. */
const FRAME = /((?:[A-Za-z]:)?[\\/][^:()]+\.\w+):(\d+)(?::(\d+))?/g;

/** So many folders above a file are looked at. */
const MOST_FOLDERS = 20;

/** Finds the place in the workspace that frames name. Paths are those of the machine that synthesized the app. */
function locator(folder: string, files: Files): (frames: readonly string[]) => Span | undefined {
  const known = new Map<string, Source | undefined>();
  const roots = [
    '',
    ...folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/')),
  ].reverse();
  const fileOf = (path: string): Source | undefined => {
    if (!known.has(path)) known.set(path, inWorkspace(path, roots, files));
    return known.get(path);
  };
  return (frames) => {
    // What is made when the app is synthesized has no line of its own.
    if (frames[0]?.includes('App.synth')) return undefined;
    for (const frame of frames) {
      const [, path = '', line = '', column] = [...frame.matchAll(FRAME)].at(-1) ?? [];
      if (path === '' || /[\\/]node_modules[\\/]/.test(path)) continue;
      const source = fileOf(decoded(path));
      return source === undefined ? undefined : lineIn(source, Number(line), Number(column ?? 1));
    }
    return undefined;
  };
}

function decoded(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^\/+/, '/');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** The file with the longest end of its path in common; what was compiled from a source beside it is not the user's. */
function inWorkspace(path: string, roots: readonly string[], files: Files): Source | undefined {
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  for (let from = Math.max(0, names.length - MOST_FOLDERS); from < names.length; from++) {
    const end = names.slice(from).join('/');
    for (const root of roots) {
      const source = files.read(root === '' ? end : `${root}/${end}`);
      if (source === undefined) continue;
      const typed = source.path.replace(/\.([cm]?)js$/, '.$1ts');
      return typed !== source.path && files.read(typed) !== undefined ? undefined : source;
    }
  }
  return undefined;
}

/** The line from a column on, without what is blank at its end. */
function lineIn(source: Source, line: number, column: number): Span | undefined {
  const lines = source.text.split('\n');
  const text = lines[line - 1];
  if (text === undefined) return undefined;
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const indent = text.length - text.trimStart().length;
  const start = before + (column > 1 && column <= text.length ? column - 1 : indent);
  const end = before + text.trimEnd().length;
  const span = { source, start, end };
  return end > start && placeOf(span).startLine === line ? span : undefined;
}
