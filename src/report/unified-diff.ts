/** The difference of two texts as `patch` and `git apply` take it. */
import { createTwoFilesPatch } from 'diff';
import { plain } from './sanitize.ts';

/** Beyond so many changed lines the patch takes the whole file: finding the fewest costs the square of them. */
const MOST_EDITS = 1_000;

export function unifiedDiff(path: string, before: string, after: string): string {
  const [from, to] = [`a/${plain(path)}`, `b/${plain(path)}`];
  const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, {
    context: 3,
    maxEditLength: MOST_EDITS,
  });
  return (patch ?? whole(from, to, before, after)).replace(/^=+\n/, '');
}

function whole(from: string, to: string, before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    string[],
    string[],
  ];
  const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
  return `--- ${from}\n+++ ${to}\n@@ -1,${old.length} +1,${now.length} @@\n${lines.join('\n')}\n`;
}
