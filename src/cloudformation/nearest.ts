/** The name that was probably meant: for "did you mean" in messages. */

/** The candidate with the fewest changed characters, where there are few enough of them; case counts half. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  return new NearestNames(Number.POSITIVE_INFINITY).to(name, candidates);
}

/** So many comparisons of two characters are worth it for one template; a thousand typing errors take fewer. */
const MOST_COMPARISONS = 10_000_000;

/** Finds nearest names up to some work in all: past that, none is named any more. */
export class NearestNames {
  #left: number;

  constructor(mostComparisons = MOST_COMPARISONS) {
    this.#left = mostComparisons;
  }

  /** As `nearest`; undefined also where the work is used up. */
  to(name: string, candidates: readonly string[]): string | undefined {
    let best: string | undefined;
    let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
    const wanted = name.toLowerCase();
    for (const candidate of candidates) {
      if (this.#left-- <= 0) return undefined;
      if (candidate === name || Math.abs(candidate.length - name.length) >= least || candidate.length > 128)
        continue;
      this.#left -= name.length * candidate.length;
      const distance = editDistance(wanted, candidate.toLowerCase());
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }
}

/** Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
