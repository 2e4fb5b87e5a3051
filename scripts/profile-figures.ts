/** What a CPU profile of Node's says: how long which functions, files and modules took. */
import type { Profiler } from 'node:inspector';

export interface Spent {
  /** A function with its place, a file, a package … */
  readonly what: string;
  readonly milliseconds: number;
}

/** Names the place of a call: a file of the project, `package yaml`, `node`, `garbage collection` … */
export type Placing = (frame: Frame) => Place;

export type Frame = Profiler.ProfileNode['callFrame'];

export interface Place {
  readonly file: string;
  /** Is it the project's own code? */
  readonly own: boolean;
  /** Counted from 1; undefined where there are none. */
  readonly line?: number;
}

/** The time that each node of the profile was on top of the stack, in milliseconds. */
function selfTimes({ samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  // A delta is the time since the sample before, so it is the time of that one.
  for (const [index, id] of samples.entries())
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  return times;
}

/** The project's own functions by the time spent in themselves, the longest first. */
export function byFunction(profile: Profiler.Profile, placing: Placing): readonly Spent[] {
  return summed(profile, ({ callFrame }) => {
    const { file, own, line } = placing(callFrame);
    if (!own) return undefined;
    return `${callFrame.functionName || '(anonymous)'}  ${file}${line === undefined ? '' : `:${line}`}`;
  });
}

/** Files, packages and the rest by the time spent in their functions themselves, the longest first. */
export function byFile(profile: Profiler.Profile, placing: Placing): readonly Spent[] {
  return summed(profile, ({ callFrame }) => placing(callFrame).file);
}

function summed(
  profile: Profiler.Profile,
  nameOf: (node: Profiler.ProfileNode) => string | undefined,
): readonly Spent[] {
  const self = selfTimes(profile);
  const sums = new Map<string, number>();
  for (const node of profile.nodes) {
    const name = nameOf(node);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + (self.get(node.id) ?? 0));
  }
  return longestFirst([...sums].map(([what, milliseconds]) => ({ what, milliseconds })));
}

/** The time that each module took to be evaluated, without those that were evaluated meanwhile, by its address. */
export function byModule(profile: Profiler.Profile): ReadonlyMap<string, number> {
  const self = selfTimes(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const sums = new Map<string, number>();
  for (const module of profile.nodes.filter(isModule)) {
    let total = 0;
    const open = [module];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      total += self.get(node.id) ?? 0;
      for (const id of node.children ?? []) {
        const child = nodes.get(id);
        if (child !== undefined && !isModule(child)) open.push(child);
      }
    }
    sums.set(module.callFrame.url, (sums.get(module.callFrame.url) ?? 0) + total);
  }
  return sums;
}

/** Is it what stands on the outermost level of a file? */
function isModule({
  callFrame: { url, functionName, lineNumber, columnNumber },
}: Profiler.ProfileNode): boolean {
  return url !== '' && functionName === '' && lineNumber === 0 && columnNumber === 0;
}

export function longestFirst(spent: readonly Spent[]): readonly Spent[] {
  return [...spent].sort((a, b) => b.milliseconds - a.milliseconds || (a.what < b.what ? -1 : 1));
}

/** A table of those that took longest, each with its share of the whole. */
export function table(title: string, spent: readonly Spent[], rows: number, whole: number): string {
  const lines = spent.slice(0, rows).map(({ what, milliseconds }) => {
    const share = whole === 0 ? 0 : (100 * milliseconds) / whole;
    return `${milliseconds.toFixed(1).padStart(9)}  ${share.toFixed(1).padStart(5)} %  ${what}`;
  });
  return [`${'ms'.padStart(9)}  ${'share'.padStart(7)}  ${title}`, ...lines].join('\n');
}
