/** How long functions are, read by their indentation, which the formatter keeps. */

export interface Length {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  readonly lines: number;
}

const FUNCTION = /^\s*(?:export )?(?:default )?(?:async )?function\b\*? ?([\w$]*)/;
const ARROW =
  /^\s*(?:export )?(?:const|readonly|static readonly) ([\w$#]+)\b.* = (?:async )?(?:<.*>)?(?:\(|[\w$]+ =>)/;
const METHOD =
  /^\s+(?:(?:static|async|get|set|override|private|protected|public) |\*)*([\w$#]+)(?:<[^()]*>)?\(/;
const NO_METHOD = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'super', 'function']);

/** The functions of a source text with their lengths, those within others too. */
export function functionsIn(text: string): readonly Length[] {
  const lines = text.split('\n');
  return lines.flatMap((_, index) => {
    const end = endOf(lines, index);
    const name = nameOf(lines, index, end);
    return name === undefined ? [] : [{ name, line: index + 1, lines: end - index + 1 }];
  });
}

/** The index of the last line of what begins at a line: the one that closes it, or the last that is further in. */
function endOf(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  let end = start;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const own = indentOf(line);
    if (own < indent || (own === indent && !/^\s*[)\]}]/.test(line))) return end;
    end = index;
    if (own === indent && /^\s*\}/.test(line)) return end;
  }
  return end;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The name of the function that begins at a line; undefined where none does. */
function nameOf(lines: readonly string[], start: number, end: number): string | undefined {
  const line = lines[start] ?? '';
  const named = FUNCTION.exec(line) ?? arrowIn(lines, start, end);
  if (named !== null) return named[1] || '(anonymous)';
  const method = METHOD.exec(line);
  const [, name = ''] = method ?? [];
  if (method === null || NO_METHOD.has(name) || /=>/.test(line)) return undefined;
  // A call looks the same, but has no body behind its brackets.
  const head = isBalanced(line)
    ? line
    : lines.slice(start + 1, end + 1).find((each) => /^\s*[)\]}>]/.test(each));
  return head?.endsWith(' {') ? name : undefined;
}

/** Is every bracket closed, but for the one at the end? */
function isBalanced(line: string): boolean {
  const head = line.replace(/ \{$/, '');
  return head.replace(/[^([{]/g, '').length === head.replace(/[^)\]}]/g, '').length;
}

/** `const f = (…) => …`; `const x = (1 + 2)` is none. */
function arrowIn(lines: readonly string[], start: number, end: number): RegExpExecArray | null {
  const found = ARROW.exec(lines[start] ?? '');
  return found !== null && lines.slice(start, end + 1).some((line) => line.includes('=>')) ? found : null;
}
