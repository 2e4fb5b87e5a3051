/** Local files that a template names (`DefinitionUri: ./asl.json`), read relative to it and each parsed once. */
import type { Budget } from '../budget.ts';
import type { Source } from '../finding.ts';
import type { Files } from './files.ts';
import { type Node, sizeOf } from './node.ts';
import { readTree } from './read.ts';
import type { Tree } from './tree.ts';

export class LocalFiles {
  readonly #folder: string;
  readonly #files: Files;
  readonly #budget: Budget;
  /** By what tells the file from others, however its path is spelled. */
  readonly #known = new Map<string, { readonly tree: Tree; readonly size: number } | undefined>();

  /** @param budget pays for what the files hold, each time that one is asked for. */
  constructor({ path }: Source, files: Files, budget: Budget) {
    this.#folder = path.slice(0, path.lastIndexOf('/') + 1);
    this.#files = files;
    this.#budget = budget;
  }

  /** A file's tree by its path as the template writes it; undefined for what is no readable local file. */
  tree(path: string): Tree | undefined {
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/')) return undefined;
    const full = this.#folder + path.replace(/^\.\//, '');
    const identity = this.#files.identity?.(full) ?? full;
    if (!this.#known.has(identity)) this.#known.set(identity, this.#read(full));
    const known = this.#known.get(identity);
    return known !== undefined && this.#budget.take('local', known.size) ? known.tree : undefined;
  }

  /** The same, where only what stands in the file counts. */
  readonly root = (path: string): Node | undefined => this.tree(path)?.root;

  #read(path: string): { readonly tree: Tree; readonly size: number } | undefined {
    const file = this.#files.read(path);
    if (file === undefined) return undefined;
    const tree = readTree(file);
    return { tree, size: tree.root === undefined ? 1 : sizeOf(tree.root) };
  }
}
