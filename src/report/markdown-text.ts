/**
 * Text from a template, made safe for GitHub's Markdown: no markup, no link, no image, no HTML, no mention.
 * What could be markup becomes a character reference, which Markdown never takes for markup:
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */

/** Text for a paragraph, a list item or a table cell; what stands between backticks is shown as code. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : unmarked(part)))
    .join('');
}

/** Text in a code span, in a table as well. */
export function code(text: string): string {
  const line = oneLine(text);
  const plain = line !== '' && line === line.trim() && !/[`|\\<>[\]!&]|:\/\//.test(line);
  return plain ? `\`${line}\`` : `<code>${line.replace(/[^\p{L}\p{N} ]/gu, reference)}</code>`;
}

/** Characters that begin or end markup, or a formula. */
const MARKUP = /[&<>`*_~|![\]\\$^]/g;

/**
 * GitHub looks for mentions and issue numbers in what the Markdown has become, so a reference alone does not stop them;
 * and it makes links of bare addresses: https://github.github.com/gfm/#autolinks-extension-
 */
function unmarked(text: string): string {
  return oneLine(text)
    .replace(MARKUP, reference)
    .replace(/[@#](?=[^\s;])/g, (char, at: number, whole: string) =>
      char === '#' && whole[at - 1] === '&' ? char : `${reference(char)}&#8203;`,
    )
    .replace(/(?<=\bwww)\.|:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, reference);
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function reference(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** Control characters, but for tabs and line breaks, and the marks that reverse the direction of text. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Lines in a fenced block that nothing in them can close. */
export function fenced(language: string, lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.replace(UNSEEN, '\ufffd')}\n${fence}`;
}
