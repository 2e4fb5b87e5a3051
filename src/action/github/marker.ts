/**
 * Hidden marks in the Markdown that the action writes, by which a later run finds it again. A mark names the check, so that
 * several of them on one pull request stay apart.
 */
import { name } from '../../package-info.ts';

/** A mark, as the first line of a body. What it holds can't end the HTML comment that hides it. */
export function marker(checkName: string, ...parts: readonly string[]): string {
  return `<!-- ${[name, checkName, ...parts].map(encodeURIComponent).join(' ')} -->`;
}

/** What the mark of a body holds besides the check's name; undefined where the body has no mark of that check. */
export function markerOf(body: string, checkName: string): readonly string[] | undefined {
  const [, words] = /^<!-- ([^\s<>]+(?: [^\s<>]+)*) -->/.exec(body) ?? [];
  const [tool, check, ...parts] = words?.split(' ') ?? [];
  return tool === name && check === encodeURIComponent(checkName) ? parts.map(decoded) : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
