/** Places as short as they are still known by. */
import { placeOf, type Span } from '../finding.ts';

const LONGEST = 28;

/** `orders/template.yaml:12`: as many folders as there is room for, the file and the line. */
export function shortPlace(at: Span): string {
  const { path, startLine } = placeOf(at);
  const parts = path.split('/');
  let short = parts.pop() ?? path;
  for (let next = parts.pop(); next !== undefined && short.length + next.length < LONGEST; next = parts.pop())
    short = `${next}/${short}`;
  return `${short}:${startLine}`;
}
