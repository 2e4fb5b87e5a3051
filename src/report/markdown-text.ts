/**
 * Text from a template, made safe for GitHub's Markdown: no markup, no link, no image, no HTML, no mention.
 * Everything but letters, digits and a few harmless characters becomes a character reference, which Markdown never
 * takes for markup: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */

/** Text for a paragraph, a list item or a table cell; what stands between backticks is shown as code. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : unlinked(part)))
    .join('');
}

/** Text in a code span. */
export function code(text: string): string {
  return `<code>${references(text)}</code>`;
}

/** GitHub looks for mentions and issue numbers in what Markdown has become, so a reference alone does not stop them. */
function unlinked(text: string): string {
  return references(text).replace(/&#(?:35|64);/g, '$&&#8203;');
}

function references(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[^\p{L}\p{N} ,;/'"\ufffd]|[;'"]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** Lines in a fenced block that nothing in them can close. */
export function fenced(language: string, lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')}\n${fence}`;
}
