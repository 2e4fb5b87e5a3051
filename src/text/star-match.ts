/** The one matcher of patterns with stars: of characters, of symbolic texts, and of the segments of paths. */

/** A pattern and what it is held against, both as rows of parts. */
export interface StarMatch<Wanted, Given> {
  readonly pattern: ArrayLike<Wanted>;
  readonly given: ArrayLike<Given>;
  /** Does a part of the pattern stand for any number of parts? */
  isStar(wanted: Wanted): boolean;
  /** Does a part of the pattern that is no star match one part? */
  takes(wanted: Wanted, given: Given): boolean;
}

/**
 * Does the pattern match as a whole? In time proportional to the product of the lengths: where a part does not fit,
 * the last star takes one more, and no star before it is tried again.
 */
export function starMatches<Wanted, Given>(match: StarMatch<Wanted, Given>): boolean {
  const { pattern, given } = match;
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let g = 0; g < given.length; ) {
    const wanted = pattern[p];
    if (wanted !== undefined && match.isStar(wanted)) {
      star = p++;
      resume = g;
    } else if (wanted !== undefined && match.takes(wanted, given[g] as Given)) {
      p++;
      g++;
    } else if (star !== -1) {
      p = star + 1;
      g = ++resume;
    } else return false;
  }
  for (let rest = pattern[p]; rest !== undefined && match.isStar(rest); rest = pattern[p]) p++;
  return p === pattern.length;
}
