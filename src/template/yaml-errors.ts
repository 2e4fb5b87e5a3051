/** What is wrong with YAML, in words that say what to change. */
import type { Finding, Span } from '../finding.ts';
import { unreadable } from './problems.ts';

const CHECK_BEFORE = 'Check the indentation, and the brackets and quotes before it.';

/** Message and help of each fault. */
const WORDS = {
  INDENT: [
    'this line is indented differently from its neighbours',
    'Give all keys of one map, and all items of one list, the same indentation.',
  ],
  TAB: ['a tab indents this line', 'Indent with spaces.'],
  NO_SPACE: ['a space is missing here', 'Put a space before it.'],
  NO_COLON: ['a ":" is missing in this line', 'Write `Key: value`, with a space behind the ":".'],
  NO_COMMA: ['a "," is missing before this', 'Separate what stands in brackets by ",".'],
  NO_DASH: [
    'this is no item of the list above',
    'Begin it with "- ", or indent it as the key that it belongs to.',
  ],
  QUOTE: [
    'this quote is not closed, or closed too late',
    `Close it behind the text. Within double quotes a quote is written \\", within single quotes ''.`,
  ],
  BRACKET: [
    'this bracket is not closed',
    'Close it, and indent every line within further than the key before it.',
  ],
  ESCAPE: ['this is no escape sequence', 'Write a backslash in double quotes twice, or use single quotes.'],
  SCALAR_START: ['a value can not begin with this character', 'Put quotes around the value.'],
  BLOCK_TEXT: [
    'the lines of this text are not indented, or differently',
    'Indent all lines behind "|" or ">" by the same number of spaces.',
  ],
  BLOCK_AS_KEY: ['a list or map stands where a key is needed', CHECK_BEFORE],
  KEY: [
    'a list or map stands where a key is needed',
    'Put quotes around a key that begins with "{", "[" or "!".',
  ],
  KEY_LINES: ['a key spans several lines', 'Look for a missing ":" or an unclosed quote here.'],
  MAP_IN_LINE: [
    'a second ":" in one line starts a map inside a map',
    'Put quotes around the value, or begin a new line behind the first ":".',
  ],
  TOO_DEEP: [
    'this line is indented further than the one before, which already has a value',
    'Indent it as the key that it stands beside.',
  ],
  AFTER_QUOTE: ['text follows the closing quote', 'Put quotes around the whole value.'],
  PLACEHOLDER: [
    'a placeholder of a template engine stands here',
    'Check what the engine makes of it, or put quotes around the value.',
  ],
  BLOCK_IN_FLOW: [
    'an indented map or list stands inside brackets',
    'Write the whole value in brackets, or none of it.',
  ],
  TWO_TAGS: [
    'two short functions stand side by side',
    'Write the outer one in its long form: `Fn::Base64: !Sub …`.',
  ],
  TWO_ANCHORS: ['two anchors (&) stand side by side', 'Remove one of them.'],
  ALIAS: ['an alias (*) or anchor (&) has no name', 'Put quotes around a value that begins with "*" or "&".'],
  ALIAS_PROPS: [
    'a function or anchor stands before an alias (*)',
    'Put quotes around a value that begins with "*".',
  ],
  NO_ANCHOR: [
    'this alias (*) stands for nothing that is complete above it',
    'Define the anchor (&) before it, and outside of what the alias is in; put quotes around a value that begins with "*".',
  ],
  AFTER_MARKER: ['a map or list begins in the line of "---"', 'Begin it in the next line.'],
  CHARACTER: [
    'this control character can not stand in a template',
    'Remove it, or write it as an escape sequence in double quotes.',
  ],
  CONFLICT: ['a merge conflict is left here', 'Resolve the conflict and remove its markers.'],
  UNEXPECTED: ['this does not belong here', CHECK_BEFORE],
} as const satisfies Readonly<Record<string, readonly [message: string, help: string]>>;

export type Fault = keyof typeof WORDS;

/** The fault that a code or message of the `yaml` package stands for. */
export function faultOf(code: string): Fault {
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return 'ESCAPE';
    case 'BAD_SCALAR_START':
      return 'SCALAR_START';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'BLOCK_TEXT';
    default:
      return 'UNEXPECTED';
  }
}

/** A finding for a fault, unless it comes of what is no YAML at all: merge conflicts, placeholders. */
export function yamlFault(at: Span, fault: Fault): Finding {
  const conflict = CONFLICT_MARKER.exec(at.source.text);
  if (conflict !== null)
    return finding({ ...at, start: conflict.index, end: conflict.index + 7 }, 'CONFLICT');
  return finding(at, isPlaceholder(at) ? 'PLACEHOLDER' : fault);
}

function finding(at: Span, fault: Fault): Finding {
  const [message, help] = WORDS[fault];
  return unreadable(at, `This is not YAML: ${message}`, help);
}

const CONFLICT_MARKER = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m;

/** `{{ name }}`, `{% if … %}` */
const isPlaceholder = ({ source, start }: Span): boolean =>
  /\{[{%]/.test(source.text.slice(Math.max(0, start - 1), start + 2));
