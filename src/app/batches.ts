/**
 * A run that is too large to be held in memory as a whole. It is read part by part, and each group of templates that have
 * to do with each other is judged by itself; what turns out to belong together is judged again together, until nothing
 * does. What comes out is what one model of all would have told.
 *
 * Templates have to do with each other by what they give and take by names (`cloudformation/directory.ts`), which needs
 * only what is given, and not the template that gives it; and by what they meet under (`model/meetings.ts`), by files
 * that several read, and by nesting, for which they are judged together.
 */
import { Directory } from '../cloudformation/directory.ts';
import { type Source, sourceId } from '../finding.ts';
import { linksBetween } from '../report/shown.ts';
import { type Result, undecided } from '../result.ts';
import type { Group, GroupJudged, Member, Survey, Surveyed } from './batch.ts';
import { fragments } from './fragments.ts';
import { leftOutNotes } from './relocate.ts';
import { asTold } from './told.ts';
import { type Aside, asideNotes, FRAGMENTS } from './unfinished.ts';
import { unions } from './unions.ts';

/** Whoever does the work: this thread, or several. */
export interface Workers {
  /** Surveys parts of the run, in whatever order; gives what came of each, in the order of the parts. */
  survey(parts: readonly (readonly Member[])[]): Promise<readonly Survey[]>;
  /** Judges groups; gives what came of each, in their order. */
  judge(groups: readonly (readonly Member[])[], offers: readonly Offered[]): Promise<readonly Group[]>;
  /** Where there is something to be ended. */
  close?(): Promise<void>;
}

/** All that is given by names, in the order of the run. */
export type Offered = NonNullable<Group['offers']>[number];

export const directoryOf = (offers: readonly Offered[]): Directory =>
  new Directory(offers.map((each) => each.offers));

/** What a run came to, before it is told. */
export interface Settled {
  readonly surveyed: readonly Surveyed[];
  readonly groups: readonly (Group & { readonly result: GroupJudged })[];
}

/** So much text is read as one part. */
const MOST_PART = 512 * 1024;

/** In parts of a size that is worth the way to another thread, and small enough to be held in memory. */
export function partsOf(members: readonly Member[], most = MOST_PART): readonly (readonly Member[])[] {
  const parts: Member[][] = [];
  let left = 0;
  for (const member of members) {
    const size = member.file.source.text.length;
    if (left < size || parts.length === 0) {
      parts.push([]);
      left = most;
    }
    left -= size;
    parts.at(-1)?.push(member);
  }
  return parts;
}

/** After so many rounds what is not settled is judged together: each round joins something, but hardly ever more than a few. */
const MOST_ROUNDS = 30;

/**
 * Judges until nothing that belongs together is judged apart.
 *
 * @param known what came of parts of the run already: all of its members are in one of them.
 */
export async function settled(
  members: readonly Member[],
  known: readonly Survey[],
  workers: Workers,
): Promise<Settled> {
  const surveyed = known.flatMap((each) => each.surveyed).sort((a, b) => a.ordinal - b.ordinal);
  const aside = new Set(asideIn(surveyed).map(({ ordinal }) => ordinal));
  const byOrdinal = new Map(members.map((member) => [member.ordinal, member]));
  let groups: readonly Group[] = known
    .flatMap((each) => each.groups)
    .flatMap((group) => without(aside, group));
  for (let round = 0; ; round++) {
    groups = round === MOST_ROUNDS ? [together(groups)] : joined(groups);
    const offers = groups.flatMap((group) => group.offers ?? []).sort((a, b) => a.rank - b.rank);
    const unknown = groups.filter((group) => group.offers === undefined);
    // Who takes something by a name is judged once it is known what all give.
    const stale = unknown.length > 0 ? unknown : groups.filter(isStale(directoryOf(offers)));
    if (stale.length === 0) break;
    const again = await workers.judge(
      stale.map((group) => group.members.flatMap((ordinal) => byOrdinal.get(ordinal) ?? [])),
      offers,
    );
    const isReplaced = new Set(stale);
    groups = [...groups.filter((group) => !isReplaced.has(group)), ...again];
  }
  return {
    surveyed,
    groups: groups.flatMap((group) =>
      group.result === undefined ? [] : [{ ...group, result: group.result }],
    ),
  };
}

/** Is it not judged yet, or by what is not given any more? */
function isStale(directory: Directory): (group: Group) => boolean {
  return ({ result }) =>
    result === undefined ||
    result.links.some(({ link, answer }) => JSON.stringify(directory.find(link)) !== answer);
}

/** What is no finished template, in the order in which it is told. */
function asideIn(surveyed: readonly Surveyed[]): readonly (Aside & { readonly ordinal: number })[] {
  const found = surveyed.filter(({ isFound }) => isFound);
  const parts = fragments(found.filter(({ kind }) => kind === undefined));
  return [
    ...found.flatMap(({ ordinal, path, kind }) => (kind === undefined ? [] : [{ ordinal, path, kind }])),
    ...parts.map(({ ordinal, path }) => ({ ordinal, path, kind: FRAGMENTS })),
  ];
}

/** A group without what is put aside: what is left of it has to be judged anew. */
function without(aside: ReadonlySet<number>, group: Group): readonly Group[] {
  const members = group.members.filter((ordinal) => !aside.has(ordinal));
  if (members.length === group.members.length) return [group];
  return members.length === 0 ? [] : [{ members, shared: group.shared }];
}

/** Groups that have to do with each other as one, of which nothing is known yet. */
function joined(groups: readonly Group[]): readonly Group[] {
  const asked = new Set(groups.flatMap(({ result }) => result?.asked ?? []));
  const met = new Set(groups.flatMap(({ result }) => result?.given.filter((name) => asked.has(name)) ?? []));
  return unions(groups, ({ shared, result }) => [
    ...shared,
    ...[...(result?.given ?? []), ...(result?.asked ?? [])].filter((name) => met.has(name)),
  ]).map((those) => (those.length === 1 ? those[0] : together(those)));
}

const together = (groups: readonly Group[]): Group => ({
  members: groups.flatMap(({ members }) => members).sort((a, b) => a - b),
  shared: [...new Set(groups.flatMap(({ shared }) => shared))],
});

/** What is told of a run that was judged in groups, in the order in which one model of all would have told it. */
export function resultOf({ surveyed, groups }: Settled): Result {
  const all = groups.map(({ result }) => result.judged);
  const ranks = new Map(groups.flatMap(({ result }) => result.ranks));
  const rankOf = (template: Source): number => ranks.get(sourceId(template)) ?? 0;
  const ranked = <T extends { readonly template: Source }>(things: readonly T[]): readonly T[] =>
    things
      .map((thing) => ({ thing, rank: rankOf(thing.template) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ thing }) => thing);
  const sources = ranked(all.flatMap((each) => each.sources.map((template) => ({ template })))).map(
    ({ template }) => template,
  );
  const taken = all
    .flatMap((each) => each.taken)
    .sort((a, b) => (ranks.get(a.to) ?? 0) - (ranks.get(b.to) ?? 0));
  return {
    findings: asTold(all.flatMap(({ findings }) => findings)),
    suppressed: [],
    decisions: undecided,
    notes: [...asideNotes(asideIn(surveyed)), ...leftOutNotes(all.flatMap(({ leftOut }) => leftOut))],
    unverified: asTold(all.flatMap(({ unverified }) => unverified)),
    invocations: ranked(all.flatMap(({ shown }) => shown.invocations)),
    deliveries: ranked(all.flatMap(({ shown }) => shown.deliveries)),
    functions: ranked(all.flatMap(({ shown }) => shown.functions)),
    links: linksBetween(taken, sources),
    grants: all.reduce((sum, { shown }) => sum + shown.grants, 0),
    templates: ranked(all.flatMap(({ outcomes }) => outcomes)).map(({ template: _, ...outcome }) => outcome),
    sources,
  };
}
