/** The macros that AWS runs itself and that need nothing but the template: `AWS::Include` and `AWS::LanguageExtensions`. */
import type { Budget } from '../budget.ts';
import type { Finding, Source } from '../finding.ts';
import type { LocalFiles } from '../template/local.ts';
import {
  child,
  type Entry,
  intrinsicOf,
  type MapNode,
  type Node,
  sizeOf,
  stringOf,
} from '../template/node.ts';
import { MOST_DEPTH } from '../template/problems.ts';
import { expandLoops } from './for-each.ts';
import type { Environment } from './template.ts';

export interface Expanded {
  readonly root: MapNode;
  readonly problems: readonly Finding[];
  /** Is a part left out, because it is too much? Then what refers to it must not be called unresolved. */
  readonly isCut: boolean;
}

/**
 * Runs them over a template, includes first. What can't be expanded (an included object in S3) stays as it is, so that
 * it is known to be unknown. Never throws.
 */
export function applyMacros(
  root: MapNode,
  { text }: Source,
  environment: Environment,
  files: LocalFiles,
  budget: Budget,
): Expanded {
  const problems: Finding[] = [];
  let expanded: Node = root;
  if (text.includes('AWS::Include')) {
    expanded = new Includer(files, problems, budget).node(expanded, 0);
  }
  let isCut = false;
  if (text.includes('Fn::ForEach') && usesLanguageExtensions(root)) {
    const looped = expandLoops(expanded, environment, budget);
    for (const problem of looped.problems) problems.push(problem);
    isCut = looped.isCut;
    expanded = looped.root;
  }
  return { root: expanded.kind === 'map' ? expanded : root, problems, isCut };
}

function usesLanguageExtensions(root: MapNode): boolean {
  const transform = child(root, 'Transform');
  const names = transform?.kind === 'list' ? transform.items : [transform];
  return names.some((name) => stringOf(name) === 'AWS::LanguageExtensions');
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html */
class Includer {
  readonly #files: LocalFiles;
  readonly #problems: Finding[];
  readonly #budget: Budget;
  /** Files that were included already: what is wrong with them is told once. */
  readonly #told = new Set<readonly Finding[]>();

  constructor(files: LocalFiles, problems: Finding[], budget: Budget) {
    this.#files = files;
    this.#problems = problems;
    this.#budget = budget;
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
    // Files that include one another twice would otherwise double without end.
    if (!this.#budget.take('includes')) return undefined;
    const tree = this.#files.tree(location);
    if (tree === undefined) return undefined;
    if (!this.#told.has(tree.problems)) for (const problem of tree.problems) this.#problems.push(problem);
    this.#told.add(tree.problems);
    return tree.root !== undefined && this.#budget.take('values', sizeOf(tree.root)) ? tree.root : undefined;
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
