/** The page of a rule for a terminal: its sections, paragraphs wrapped, code without fences, and how the example is mended as a diff. */
import { unifiedDiff } from '../report/unified-diff.ts';

const WIDTH = 100;

interface Section {
  readonly title: string;
  readonly body: string;
}

/** What the page says of the rule besides its title; empty where it says nothing more. */
export function pageForTerminal(page: string): string {
  const sections = page.split(/^## /m).slice(1).map(sectionOf);
  const flagged = exampleIn(sections.find(({ title }) => title === 'Flagged'));
  return sections
    .map((section) => {
      const example = section.title === 'Accepted' ? exampleIn(section) : undefined;
      const body =
        flagged === undefined || example === undefined
          ? bodyOf(section.body)
          : bodyOf(section.body.replace(FENCED, () => fence(mended(flagged, example))));
      return `${section.title.toUpperCase()}\n\n${body}\n`;
    })
    .join('\n');
}

function sectionOf(text: string): Section {
  const end = text.indexOf('\n');
  return { title: text.slice(0, end).trim(), body: text.slice(end).trim() };
}

const FENCED = /^```(\w*)\n([\s\S]*?)^```$/m;

const fence = (code: string): string => `\`\`\`\n${code}\`\`\``;

/** The example of a section that has just one. */
function exampleIn(section: Section | undefined): string | undefined {
  const all = section?.body.match(new RegExp(FENCED, 'gm')) ?? [];
  return all.length === 1 ? FENCED.exec(all[0] ?? '')?.[2] : undefined;
}

/** What changes from the flagged example to the accepted one, where that is shorter than the example itself. */
function mended(flagged: string, accepted: string): string {
  const diff = unifiedDiff('', flagged, accepted)
    .split('\n')
    .slice(2)
    .map((line) => (line.startsWith('@@') ? '…' : line));
  if (diff[0] === '…') diff.shift();
  const lines = accepted.split('\n');
  return diff.length < lines.length ? `${diff.join('\n').trimEnd()}\n` : accepted;
}

/** Code indented, paragraphs and items of lists wrapped. */
function bodyOf(body: string): string {
  const parts = body.split(/^```\w*\n([\s\S]*?)^```$/m);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part.trimEnd().replace(/^(?=.)/gm, '    ')
        : part.trim().split('\n\n').map(paragraph).join('\n\n'),
    )
    .filter((part) => part !== '')
    .join('\n\n');
}

function paragraph(text: string): string {
  // Tables and quotes stay as they are.
  if (/^[|>]/.test(text)) return text;
  return text
    .split(/\n(?=- |\d+\. )/)
    .map((item) =>
      wrapped(item.replace(/<(https?:[^<>\s]+)>/g, '$1'), /^(?:- |\d+\. )?/.exec(item)?.[0].length),
    )
    .join('\n');
}

/** Words in lines, those behind the first indented by so much. */
export function wrapped(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    // A mark of a list never stands alone.
    if (line.length > indent && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
