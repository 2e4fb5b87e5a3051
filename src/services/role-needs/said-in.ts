/** What the template of a request says: JSON in which a language of its own (VTL) may stand. */
import { concat, type SymbolicString } from '../../text/symbolic-string.ts';

/**
 * `"TableName": "Orders"` in the template of a request, or in a text within it (`\"TableName\": …`); undefined where it
 * says that otherwise, or several times.
 */
export function saidIn(text: SymbolicString, parameter: string): SymbolicString | undefined {
  const starts = new RegExp(`"${parameter}\\\\?"\\s*:\\s*\\\\?"`);
  let said: SymbolicString | undefined;
  let open: SymbolicString | undefined;
  for (const part of text) {
    if (typeof part !== 'string') {
      open = open && concat(open, part);
      continue;
    }
    let rest = part;
    for (;;) {
      if (open === undefined) {
        const start = starts.exec(rest);
        if (start === null) break;
        if (said !== undefined) return undefined;
        open = [];
        rest = rest.slice(start.index + start[0].length);
      }
      const end = rest.search(/["\\]/);
      open = concat(open, end === -1 ? rest : rest.slice(0, end));
      if (end === -1) break;
      said = open;
      open = undefined;
      rest = rest.slice(end + 1);
    }
  }
  return said === undefined || /[$#]/.test(written(said)) ? undefined : said;
}

const written = (text: SymbolicString): string =>
  text.map((part) => (typeof part === 'string' ? part : '')).join('');
