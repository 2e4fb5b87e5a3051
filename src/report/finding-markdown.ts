/** One finding as GitHub's Markdown: what is wrong, what is and what must be as a diff, what to do, where, by which rule. */
import { type Finding, type Span, whereOf } from '../finding.ts';
import { DOCS, ruleUrl } from '../package-info.ts';
import { notationOf } from '../syntax/notation.ts';
import { differenceLines } from './difference.ts';
import { excerpt } from './excerpt.ts';
import { code, fenced } from './markdown-text.ts';
import { namesInCode } from './names-in-code.ts';

export const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

export interface FindingOptions {
  /** The address of a place, where there is one to lead to. */
  readonly linkTo?: ((at: Span) => string | undefined) | undefined;
  /** Names that the template of the finding has, besides those that the finding is about. */
  readonly namesIn?: ((path: string) => ReadonlySet<string>) | undefined;
  /** Where the pages of the rules are, if not where they usually are. */
  readonly docs?: string | undefined;
  /** Without the lines of code. */
  readonly brief?: boolean;
}

/** The finding as an item of a list of findings that are as grave. */
export function findingItem(finding: Finding, options: FindingOptions): string {
  const { rule, help, at, stack } = finding;
  const isName = nameTest(finding, options);
  const shown = options.brief === true ? undefined : codeOf(finding);
  const where = [
    placeLink(at, options.linkTo),
    `[${rule}](${ruleUrl(rule, options.docs)})`,
    ...(stack === undefined ? [] : [`in ${code(stack)}`]),
  ];
  const lines = [
    `- ${namesInCode(shortened(finding, shown), isName)}`,
    ...(shown === undefined ? [] : ['', ...shown.lines, '']),
    `${shown === undefined ? '<br/>' : ''}${namesInCode(help, isName)}`,
    `<br/><sub>${where.join(' · ')}</sub>`,
  ];
  return lines.map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n');
}

/** Where something is, in short, as a link where there is one to lead to. */
export function placeLink(at: Span, linkTo: FindingOptions['linkTo'], text = whereOf(at)): string {
  const link = linkTo?.(at);
  return link === undefined ? code(text) : `[${code(text)}](${link})`;
}

/** A word is a name if the finding is about it, the template has it, or its own lines have it for a key. */
function nameTest(finding: Finding, { namesIn }: FindingOptions): (word: string) => boolean {
  const { resources, at } = finding;
  const known = namesIn?.(at.source.path);
  const keys = new Set(
    [...(differenceLines(finding) ?? []), ...(finding.snippet ?? '').split('\n')].flatMap((line) =>
      [...line.matchAll(/^[-+ ]*"?(\w+)"?:(?: |$)/g)].map(([, key = '']) => key),
    ),
  );
  return (word) => resources.includes(word) || known?.has(word) === true || keys.has(word);
}

interface Shown {
  readonly isDifference: boolean;
  readonly lines: readonly string[];
}

function codeOf(finding: Finding): Shown | undefined {
  const difference = differenceLines(finding);
  if (difference !== undefined)
    return { isDifference: true, lines: fenced('diff', difference.join('\n')).split('\n') };
  const lines = snippetLines(finding) ?? atFault(finding);
  return lines === undefined ? undefined : { isDifference: false, lines };
}

/** The line at fault as it stands, where it says more than a name. */
function atFault({ at }: Finding): readonly string[] | undefined {
  const { text, from } = excerpt(at);
  const isName = from === 0 || /^\s*(?:- )?[^\s:]*:?\s*$/.test(text);
  return isName ? undefined : fenced(notationOf(at.source), text.trim()).split('\n');
}

function snippetLines({ snippet, at }: Finding): readonly string[] | undefined {
  return snippet === undefined
    ? undefined
    : fenced(notationOf(at.source), snippet.replace(/\n+$/, '')).split('\n');
}

/** What is and what must be are not said a second time where the diff shows both. */
function shortened({ message, difference }: Finding, shown: Shown | undefined): string {
  if (difference === undefined || shown?.isDifference !== true) return message;
  const { is, must } = difference;
  return message.replace(` is "${is}" and must be "${must}"`, () => ' differs');
}

/** Message, rule and help as Markdown, in two lines: for a place that shows the lines of code itself. */
export function told(finding: Finding, docs = DOCS): string {
  const { rule, message, help } = finding;
  const isName = nameTest(finding, {});
  return `${namesInCode(message, isName)} [${rule}](${ruleUrl(rule, docs)})\n  <br/>${namesInCode(help, isName)}`;
}

/** The lines to paste, in a block with an empty line around it; none where there are none. */
export function snippetOf(finding: Finding): readonly string[] {
  const lines = snippetLines(finding);
  return lines === undefined ? [] : ['', ...lines, ''];
}
