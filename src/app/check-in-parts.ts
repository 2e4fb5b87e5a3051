/** A large run from its templates to what is told: in parts, in this thread or in several. */
import { instancesOf } from '../cloudformation/instance.ts';
import type { Source } from '../finding.ts';
import { realPath } from '../io/disk.ts';
import type { Result } from '../result.ts';
import { BatchWorker, type Member, type Survey } from './batch.ts';
import { directoryOf, partsOf, resultOf, settled, type Workers } from './batches.ts';
import type { CheckInput } from './check-input.ts';
import type { Steps } from './judge.ts';
import { unmeasured } from './phases.ts';

/** @param input `mostAtOnce` as it counts. */
export async function checkInParts(
  input: CheckInput & { readonly mostAtOnce: number },
  steps: Steps,
): Promise<Result> {
  const members = membersOf(input);
  const parts = partsOf(members, input.mostAtOnce / 4);
  const workers = await workersFor(input, parts.length, steps);
  try {
    return resultOf(await settled(members, await workers.survey(parts), workers));
  } finally {
    await workers.close?.();
  }
}

/** Each template as often as it is deployed, in the order of the run. */
export const membersOf = ({ templates, environment, stacks = [] }: CheckInput): readonly Member[] =>
  instancesOf(templates, environment, stacks).map((instance, ordinal) => ({ ...instance, ordinal }));

/** Whoever is to do so many parts. */
export async function workersFor(input: CheckInput, parts: number, steps: Steps): Promise<Workers> {
  const { files, templates, measure = unmeasured, patterns = [], stacks = [], threads } = input;
  const circumstances = { patterns, deployed: stacks.map(({ template }) => template) };
  const own = new BatchWorker({ ...circumstances, files }, measure, steps);
  const places = new Map(templates.map(({ source }, index) => [source.path, index]));
  const onMember = ({ file: { source } }: Member): void =>
    input.onTemplate?.(source.path, places.get(source.path) ?? 0);
  const count = Math.min(threads?.count ?? 1, parts);
  if (threads === undefined || count < 2) return ownThread(own, onMember);
  const { Threads } = await import('./threads.ts');
  const { disk } = threads;
  // npm's link to the program has no ending, which a thread would need.
  const entry = realPath(threads.entry) ?? threads.entry;
  return new Threads({
    entry,
    count,
    data: { ...circumstances, disk, isJudge: true },
    own,
    textOf: textsOf(input),
    onMember,
  });
}

/** The texts of templates, as they were read, and of the files that they name. */
export function textsOf({ templates, files }: CheckInput): (path: string) => string {
  const known = new Map<string, Source>(templates.map(({ source }) => [source.path, source]));
  return (path) => (known.get(path) ?? files.read(path))?.text ?? '';
}

/** Everything done in this thread, one part after the other. */
function ownThread(worker: BatchWorker, onMember: (member: Member) => void): Workers {
  return {
    async survey(parts) {
      const done: Survey[] = [];
      for (const part of parts) {
        for (const member of part) onMember(member);
        done.push(await worker.survey(part));
      }
      return done;
    },
    judge: (groups, offers) => worker.judge(groups, directoryOf(offers)),
  };
}
