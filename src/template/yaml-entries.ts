/** The entries of one YAML map while it is read: duplicates reported, merge keys (`<<`) resolved. */
import type { Finding } from '../finding.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import { duplicateKey } from './problems.ts';

export class MapEntries {
  readonly #problems: Finding[];
  readonly #entries = new Map<string, Entry>();
  #merged: Map<string, Entry> | undefined;

  constructor(problems: Finding[]) {
    this.#problems = problems;
  }

  add(key: ScalarNode, value: Node): void {
    if (key.text === '<<' && value.kind !== 'scalar') {
      this.#merge(value);
      return;
    }
    const before = this.#entries.get(key.text);
    if (before !== undefined) {
      this.#problems.push(duplicateKey(key.text, before.keyAt, key.at));
      this.#entries.delete(key.text);
    }
    this.#entries.set(key.text, { key: key.text, keyAt: key.at, value });
  }

  /** What is merged fills in what the map itself does not say; of several maps the first counts. */
  #merge(from: Node): void {
    this.#merged ??= new Map();
    for (const map of from.kind === 'list' ? from.items : [from]) {
      if (map.kind !== 'map') continue;
      for (const [key, entry] of map.entries) if (!this.#merged.has(key)) this.#merged.set(key, entry);
    }
  }

  all(): ReadonlyMap<string, Entry> {
    for (const [key, entry] of this.#merged ?? []) if (!this.#entries.has(key)) this.#entries.set(key, entry);
    return this.#entries;
  }
}
