/**
 * A service of the Serverless Framework as the user wrote it: its functions and resources with their places, also those
 * that stand in files of their own (`${file(./functions.yml):orders}`). Nothing is evaluated: what a variable stands for
 * stays unknown, and a configuration in a programming language has one place, its beginning.
 * https://www.serverless.com/framework/docs/guides/variables
 */
import { posix } from 'node:path';
import type { Source, Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import type { Files } from '../template/files.ts';
import { child, descend, type Entry, type Node, stringOf } from '../template/node.ts';
import { readTree } from '../template/read.ts';

export interface ServerlessSource {
  /** The file's name: `serverless.yml`. */
  readonly file: string;
  /** The place of what has none of its own. */
  readonly start: Span;
  readonly provider: Entry | undefined;
  readonly functions: ReadonlyMap<string, Entry>;
  /** What is written for a logical id: the resource itself, or what extends one that the framework makes. */
  readonly resources: ReadonlyMap<string, readonly Entry[]>;
  /** What stands in a file that a value names; any other value itself. */
  readonly follow: (node: Node) => Node;
}

export function serverlessSource(source: Source, files: Files): ServerlessSource {
  const root = /\.(?:ya?ml|json)$/.test(source.path) ? readTree(source).root : undefined;
  const follow = follower(source, files);
  const parts = (key: string): readonly Node[] => partsOf(child(root, key), follow);
  const resources = new Map<string, Entry[]>();
  for (const part of parts('resources'))
    for (const section of ['Resources', 'extensions'])
      for (const each of partsOf(child(part, section), follow))
        for (const entry of entriesIn(each)) addTo(resources, entry.key, entry);
  return {
    file: posix.basename(source.path),
    start: startOf(source, root),
    provider: entriesIn(root).find(({ key }) => key === 'provider'),
    functions: new Map(
      parts('functions')
        .flatMap(entriesIn)
        .map((entry) => [entry.key, entry]),
    ),
    resources,
    follow,
  };
}

/** A section may be given in one piece, or as a list of pieces. */
function partsOf(node: Node | undefined, follow: (node: Node) => Node): readonly Node[] {
  if (node === undefined) return [];
  const section = follow(node);
  return section.kind === 'list' ? section.items.map(follow) : [section];
}

export const entriesIn = (node: Node | undefined): readonly Entry[] =>
  node?.kind === 'map' ? [...node.entries.values()] : [];

/** The line that names the service, or the first. */
function startOf(source: Source, root: Node | undefined): Span {
  const service = entriesIn(root).find(({ key }) => key === 'service');
  if (service !== undefined) return service.keyAt;
  const [line = ''] = source.text.split('\n', 1);
  return { source, start: 0, end: line.trimEnd().length };
}

/** A whole value, in whose path there is no variable. */
const INCLUDE = /^\$\{file\(\s*([^()${}\n]{1,300}?)\s*\)(?::([\w.-]{1,200}))?\}$/;

/** A file may name a file, and so on; so many are read in all. */
const MOST_DEPTH = 10;
const MOST_FILES = 200;

function follower({ path }: Source, files: Files): (node: Node) => Node {
  const folder = posix.dirname(path);
  const known = new Map<string, Node | undefined>();
  const rootOf = (file: string): Node | undefined => {
    if (!known.has(file) && known.size < MOST_FILES) {
      const source = files.read(file);
      known.set(file, source === undefined ? undefined : readTree(source).root);
    }
    return known.get(file);
  };
  const follow = (node: Node, depth: number): Node => {
    const [, file, within] = INCLUDE.exec(stringOf(node) ?? '') ?? [];
    if (file === undefined || depth >= MOST_DEPTH || !/\.(?:ya?ml|json)$/.test(file)) return node;
    const root = rootOf(posix.join(folder, file));
    const named = within === undefined ? root : descend(root, ...within.split('.'));
    return named === undefined ? node : follow(named, depth + 1);
  };
  return (node) => follow(node, 0);
}
