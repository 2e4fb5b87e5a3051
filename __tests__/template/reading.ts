/** What the tests of reading share: a text in, plain values and findings with their places out. */
import { type Finding, placeOf, type Source } from '../../src/finding.ts';
import { type Node, toJson } from '../../src/template/node.ts';
import { readTree } from '../../src/template/read.ts';
import type { Tree } from '../../src/template/tree.ts';

const sourceOf = (text: string, path = 'template.yaml'): Source => ({ path, text });

export const read = (text: string, path = 'template.yaml'): Tree => readTree(sourceOf(text, path));

/** The plain value of a text that is read without a problem. */
export function plain(text: string, path?: string): unknown {
  const { root, problems } = read(text, path);
  if (root === undefined || problems.length > 0)
    throw new Error(`not read: ${problems.map(({ message }) => message).join('; ')}`);
  return toJson(root);
}

/** `line:column message` of each finding. */
export const seen = (problems: readonly Finding[]): string[] =>
  problems.map((problem) => {
    const { startLine, startColumn } = placeOf(problem.at);
    return `${startLine}:${startColumn} ${problem.message}`;
  });

/** The characters that a node spans. */
export const written = (node: Node | undefined): string =>
  node === undefined ? '' : node.at.source.text.slice(node.at.start, node.at.end);
