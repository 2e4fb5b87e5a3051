/** What the YAML parser complains of, in words that say what to change. */
import type { YAMLParseError } from 'yaml';
import type { Finding, Source } from '../finding.ts';
import { tooDeep, unreadable } from './problems.ts';

/** Message and help by the parser's error code. */
const WORDS: Readonly<Record<string, readonly [message: string, help: string]>> = {
  BAD_INDENT: [
    'this line is indented differently from its neighbours',
    'Give all keys of one map, and all items of one list, the same indentation.',
  ],
  TAB_AS_INDENT: ['a tab indents this line', 'Indent with spaces.'],
  MISSING_CHAR: [
    'a character is missing here',
    'Look for a missing ":" after a key, a missing "," or "]", or an unclosed quote in this line or the one before.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second ":" in this line starts a map inside a map',
    'Put quotes around the value, or begin a new line after the first ":".',
  ],
  BLOCK_IN_FLOW: [
    'an indented map or list stands inside brackets',
    'Write the whole value in brackets, or none of it.',
  ],
  UNEXPECTED_TOKEN: [
    'this does not belong here',
    'Check the indentation and the brackets and quotes before it.',
  ],
  IMPOSSIBLE: ['this does not belong here', 'Check the indentation and the brackets and quotes before it.'],
  MULTIPLE_TAGS: [
    'two short functions stand side by side',
    'Write the outer one in its long form: `Fn::Base64: !Sub …`.',
  ],
  BAD_ALIAS: ['an alias (*) can not stand here', 'Put quotes around a value that begins with "*".'],
  MULTILINE_IMPLICIT_KEY: [
    'a key spans several lines',
    'Look for a missing ":" or an unclosed quote before it.',
  ],
};

/** A finding for the parser's first error. */
export function explain(error: YAMLParseError, source: Source): Finding {
  const [start, end] = error.pos;
  const lineStart = source.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const marker = /^(?:<{7}|={7}|>{7})/.exec(source.text.slice(lineStart, lineStart + 7));
  if (marker !== null) {
    const at = { source, start: lineStart, end: lineStart + 7 };
    return unreadable(
      at,
      'This is not YAML: a merge conflict is left here',
      'Resolve the conflict and remove its markers.',
    );
  }
  if (/call stack/i.test(error.message)) return tooDeep({ source, start, end });
  const [message, help] = WORDS[error.code] ?? [lowerFirst(error.message), 'Correct the YAML here.'];
  return unreadable({ source, start, end: Math.max(end, start) }, `This is not YAML: ${message}`, help);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
