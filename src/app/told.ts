/** What is told of templates, in the order in which it is told. */
import type { Finding, Span, Unverified } from '../finding.ts';

/** Something told, and where it stands in its template: it may be told at another place, and is sorted by this one. */
export interface Told<One> {
  readonly one: One;
  readonly from: Span;
}

/** By path, then by place in the template, then by rule; what is equal in these stays in its order. */
export const inOrder = <One extends Rule>(told: readonly Told<One>[]): readonly Told<One>[] =>
  sorted(told, ({ from }) => from);

/** The same by where it is told; what is told at one place in the order of the templates. */
export const asTold = <One extends Rule & { readonly at: Span }>(
  told: readonly Told<One>[],
): readonly One[] => sorted(inOrder(told), ({ one }) => one.at).map(({ one }) => one);

type Rule = Pick<Finding | Unverified, 'rule'>;

function sorted<One extends Rule>(
  told: readonly Told<One>[],
  placeOf: (told: Told<One>) => Span,
): readonly Told<One>[] {
  return [...told].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    return (
      compare(x.source.path, y.source.path) ||
      x.start - y.start ||
      compare(a.one.rule, b.one.rule) ||
      x.end - y.end
    );
  });
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
