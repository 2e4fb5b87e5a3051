/** Globs: `**`, `*`, `?` and `{a,b}`. Matched segment by segment, so that no pattern can take exponential time. */
import { starMatches } from '../text/star-match.ts';

/** Beyond so many, braces are taken as they stand. */
const MOST_ALTERNATIVES = 256;

/** Has a pattern anything but literal characters? */
export const isGlob = (pattern: string): boolean => /[*?{]/.test(pattern);

/** The folder above the first segment that is no literal; empty where that is the first. */
export function literalFolder(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  return (
    segments.slice(0, first === -1 ? segments.length - 1 : first).join('/') ||
    (pattern.startsWith('/') ? '/' : '')
  );
}

/** A function that tells whether a path (with `/`) matches a pattern. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = alternativesOf(pattern).map((alternative) =>
    alternative.split('/').map(segmentMatcher),
  );
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((matchers) => matchSegments(matchers, segments));
  };
}

type Segment = '**' | ((name: string) => boolean);

function segmentMatcher(segment: string): Segment {
  if (segment === '**') return '**';
  if (!/[*?]/.test(segment)) return (name) => name === segment;
  const pieces = [...segment];
  return (name) => matchWildcards(pieces, [...name]);
}

/** `*` and `?` in one segment. */
const matchWildcards = (pattern: readonly string[], name: readonly string[]): boolean =>
  starMatches({
    pattern,
    given: name,
    isStar: (wanted) => wanted === '*',
    takes: (wanted, given) => wanted === '?' || wanted === given,
  });

/** Segments, where `**` is any number of them. */
const matchSegments = (pattern: readonly Segment[], path: readonly string[]): boolean =>
  starMatches({
    pattern,
    given: path,
    isStar: (wanted) => wanted === '**',
    takes: (wanted, given) => wanted !== '**' && wanted(given),
  });

/** `a{b,c}d` is `abd` and `acd`; braces may be nested. */
function alternativesOf(pattern: string): readonly string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
    const next: string[] = [];
    for (const text of open) {
      // The innermost braces first: none stand inside them.
      const braces = /\{([^{}]*)\}/.exec(text);
      if (braces === null) done.push(text);
      else
        for (const choice of (braces[1] ?? '').split(','))
          next.push(text.slice(0, braces.index) + choice + text.slice(braces.index + braces[0].length));
    }
    open = next;
  }
  return [...done, ...open];
}
