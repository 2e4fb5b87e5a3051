/** The macros that AWS runs itself and that need nothing but the template: `AWS::Include` and `AWS::LanguageExtensions`. */
import type { Finding, Source } from '../finding.ts';
import type { Files } from '../template/files.ts';
import { child, type Entry, intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';
import { MOST_DEPTH } from '../template/problems.ts';
import { readTree } from '../template/read.ts';
import { expandLoops } from './for-each.ts';
import type { Environment } from './template.ts';

export interface Expanded {
  readonly root: MapNode;
  readonly problems: readonly Finding[];
}

/**
 * Runs them over a template, includes first. What can't be expanded (an included object in S3) stays as it is, so that
 * it is known to be unknown. Never throws.
 */
export function applyMacros(root: MapNode, source: Source, environment: Environment, files: Files): Expanded {
  const { text, path } = source;
  const problems: Finding[] = [];
  let expanded: Node = root;
  if (text.includes('AWS::Include')) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    expanded = new Includer(folder, files, problems).node(expanded, 0);
  }
  if (text.includes('Fn::ForEach') && usesLanguageExtensions(root))
    expanded = expandLoops(expanded, environment, problems);
  return { root: expanded.kind === 'map' ? expanded : root, problems };
}

function usesLanguageExtensions(root: MapNode): boolean {
  const transform = child(root, 'Transform');
  const names = transform?.kind === 'list' ? transform.items : [transform];
  return names.some((name) => stringOf(name) === 'AWS::LanguageExtensions');
}

/** No template includes so many files; files that include one another twice would otherwise double without end. */
const MOST_INCLUDES = 100;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html */
class Includer {
  #included = 0;
  readonly #folder: string;
  readonly #files: Files;
  readonly #problems: Finding[];

  constructor(folder: string, files: Files, problems: Finding[]) {
    this.#folder = folder;
    this.#files = files;
    this.#problems = problems;
  }

  node(node: Node, depth: number): Node {
    // Included files may include others: an endless chain ends here.
    if (node.kind === 'scalar' || depth > MOST_DEPTH) return node;
    if (node.kind === 'list') return { ...node, items: node.items.map((item) => this.node(item, depth + 1)) };
    const included = this.#contentOf(child(node, 'Fn::Transform') ?? topLevelInclude(node, depth));
    if (included !== undefined && node.entries.size === 1) return this.node(included, depth + 1);
    const entries = new Map<string, Entry>();
    for (const entry of node.entries.values()) {
      if (entry.key === 'Fn::Transform' && included !== undefined) continue;
      entries.set(entry.key, { ...entry, value: this.node(entry.value, depth + 1) });
    }
    // What stands beside the include wins over what is included.
    if (included?.kind === 'map') {
      for (const entry of included.entries.values()) {
        if (!entries.has(entry.key))
          entries.set(entry.key, { ...entry, value: this.node(entry.value, depth + 1) });
      }
    }
    return { ...node, entries };
  }

  /** The content of the file that an include names; undefined where there is no include, or its file isn't here. */
  #contentOf(transform: Node | undefined): Node | undefined {
    if (stringOf(child(transform, 'Name')) !== 'AWS::Include') return undefined;
    const location = stringOf(child(child(transform, 'Parameters'), 'Location'));
    if (location === undefined || /^[a-z0-9]+:/i.test(location) || location.startsWith('/')) return undefined;
    if (++this.#included > MOST_INCLUDES) return undefined;
    const file = this.#files.read(this.#folder + location.replace(/^\.\//, ''));
    if (file === undefined) return undefined;
    const { root, problems } = readTree(file);
    for (const problem of problems) this.#problems.push(problem);
    return root;
  }
}

/** At the top level the include stands in `Transform`. */
function topLevelInclude(node: MapNode, depth: number): Node | undefined {
  if (depth > 0) return undefined;
  const transform = child(node, 'Transform');
  const items = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
  return items.find(
    (item) => intrinsicOf(item) === undefined && stringOf(child(item, 'Name')) === 'AWS::Include',
  );
}
