/** Text to tree: YAML or JSON, whichever it is. What can't be read becomes a finding at its place, never an exception. */
import type { Source } from '../finding.ts';
import { readJson } from './json.ts';
import { MOST_BYTES, tooLarge } from './problems.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a source into a tree. Never throws.
 *
 * CloudFormation takes a template that begins with `{` for JSON. Tools that read it before (`sam`, `aws cloudformation
 * package`) take it for YAML, which allows more: comments, commas behind the last item. So does this, but for `.json`.
 */
export function readTree(source: Source): Tree {
  if (source.text.length > MOST_BYTES) return { root: undefined, problems: [tooLarge(source)] };
  if (!BRACKET_FIRST.test(source.text)) return readYaml(source);
  const json = readJson(source);
  if (json.root !== undefined || source.path.endsWith('.json')) return json;
  const yaml = readYaml(source);
  return yaml.root === undefined && JSON_FIRST.test(source.text) ? json : yaml;
}

const BRACKET_FIRST = /^\uFEFF?\s*[{[]/;
const JSON_FIRST = /^\uFEFF?\s*\{\s*"/;
