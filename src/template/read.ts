/** Text to tree: YAML or JSON, whichever it is. What can't be read becomes a finding at its place, never an exception. */
import type { Finding, Source } from '../finding.ts';
import { readJson } from './json.ts';
import type { Node } from './node.ts';
import { MOST_BYTES, tooLarge } from './problems.ts';
import { readYaml } from './yaml.ts';

export interface Tree {
  /** Undefined where the text can't be read at all, or is empty. */
  readonly root: Node | undefined;
  readonly problems: readonly Finding[];
}

/** Reads a source into a tree. Never throws. */
export function readTree(source: Source): Tree {
  if (source.text.length > MOST_BYTES) return { root: undefined, problems: [tooLarge(source)] };
  if (/^\uFEFF?\s*[{[]/.test(source.text)) {
    const json = readJson(source);
    // Not quite JSON can still be YAML: comments, single quotes, trailing commas.
    if (json.root !== undefined || source.path.endsWith('.json')) return json;
  }
  return readYaml(source);
}
