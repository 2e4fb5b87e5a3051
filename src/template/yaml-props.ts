/** What stands before a YAML value: indicators, tags, anchors, white space, comments. */

import type { Fault } from './yaml-errors.ts';
import type { CST } from './yaml-package.ts';

export interface Props {
  /** The indicator that was looked for (`-`, `?`, `:`, `---`), where it is there. */
  readonly found: CST.SourceToken | undefined;
  readonly anchor: CST.SourceToken | undefined;
  readonly tag: CST.SourceToken | undefined;
  readonly comma: CST.SourceToken | undefined;
  readonly hasNewline: boolean;
  /** A line break between a tag or an anchor and what it belongs to. */
  readonly newlineAfterProp: boolean;
}

export interface Expectation {
  readonly indicator: CST.SourceToken['type'];
  readonly next: CST.Token | null | undefined;
  readonly parentIndent: number;
  readonly startsOnNewline: boolean;
  readonly inFlow: boolean;
}

const NONE: Props = {
  found: undefined,
  anchor: undefined,
  tag: undefined,
  comma: undefined,
  hasNewline: false,
  newlineAfterProp: false,
};

/** Reads the tokens before a value; `fail` is called (and throws) at the first one that can't stand there. */
export function readProps(
  tokens: readonly CST.SourceToken[] | undefined,
  expected: Expectation,
  fail: (at: CST.Token, fault: Fault) => never,
): Props {
  if (tokens === undefined || tokens.length === 0) return NONE;
  const { indicator, inFlow, next } = expected;
  const props: { -readonly [Key in keyof Props]: Props[Key] } = { ...NONE };
  let atNewline = expected.startsOnNewline;
  let hasSpace = expected.startsOnNewline;
  let needsSpace = false;
  let tab: CST.SourceToken | undefined;
  for (const token of tokens) {
    const { type } = token;
    if (needsSpace && !SEPARATORS.has(type)) fail(token, 'NO_SPACE');
    if (tab !== undefined && atNewline && type !== 'comment' && type !== 'newline') fail(tab, 'TAB');
    needsSpace = false;
    tab = undefined;
    if (type === 'space') {
      if (!inFlow && isTab(token, expected)) tab = token;
      hasSpace = true;
    } else if (type === 'newline') {
      props.newlineAfterProp ||= props.anchor !== undefined || props.tag !== undefined;
      props.hasNewline = true;
      atNewline = true;
      hasSpace = true;
    } else if (type === 'comment') {
      if (!hasSpace) fail(token, 'NO_SPACE');
      atNewline = false;
    } else {
      if (type === 'anchor' || type === 'tag') {
        if (props[type] !== undefined) fail(token, type === 'tag' ? 'TWO_TAGS' : 'TWO_ANCHORS');
        props[type] = token;
        needsSpace = true;
      } else if (type === indicator) {
        if (props.anchor ?? props.tag ?? props.found) fail(token, 'UNEXPECTED');
        props.found = token;
      } else if (type === 'comma' && inFlow && props.comma === undefined) props.comma = token;
      else fail(token, 'UNEXPECTED');
      atNewline = type === 'seq-item-ind' || type === 'explicit-key-ind';
      hasSpace = false;
    }
  }
  const isNothing = next?.type === 'scalar' && next.source === '';
  if (needsSpace && next && !isNothing && !SEPARATORS.has(next.type)) fail(next, 'NO_SPACE');
  if (tab !== undefined && ((atNewline && tab.indent <= expected.parentIndent) || isBlock(next)))
    fail(tab, 'TAB');
  return props;
}

const SEPARATORS: ReadonlySet<string> = new Set(['space', 'newline', 'comma']);

/** At the start of a document, tabs before brackets are white space. */
const isTab = (token: CST.SourceToken, { indicator, next }: Expectation): boolean =>
  (indicator !== 'doc-start' || next?.type !== 'flow-collection') && token.source.includes('\t');

/** A collection by indentation, not by brackets. */
export const isBlock = (token: CST.Token | null | undefined): boolean =>
  token?.type === 'block-map' || token?.type === 'block-seq';
