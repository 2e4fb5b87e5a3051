/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */

import { instancesOf } from '../cloudformation/instance.ts';
import { type Bug, bug } from '../internal-error.ts';
import { excludedBy } from '../io/discover.ts';
import { linksBetween } from '../report/shown.ts';
import { type Result, undecided } from '../result.ts';
import type { Files } from '../template/files.ts';
import { type CheckInput, MOST_AT_ONCE } from './check-input.ts';
import { judgeTogether, STEPS, type Steps } from './judge.ts';
import { makersIn } from './makers.ts';
import { withNested } from './nested.ts';
import { unmeasured } from './phases.ts';
import { readTemplate } from './read-template.ts';
import { leftOutNotes } from './relocate.ts';
import { asTold } from './told.ts';
import { type Finished, finished, type Read } from './unfinished.ts';

export type { CheckInput } from './check-input.ts';
export type { Look, Steps } from './judge.ts';

/**
 * Checks templates. Never throws for anything that a template holds.
 *
 * @param steps in place of the usual ones, so that what happens when one fails can be seen.
 */
export async function check(input: CheckInput, steps: Partial<Steps> = {}): Promise<Result> {
  const { templates, mostAtOnce = MOST_AT_ONCE, look, withModel = false } = input;
  const size = templates.reduce((sum, { source }) => sum + source.text.length, 0);
  const isWhole = look !== undefined || withModel || size <= mostAtOnce;
  if (isWhole) return await checkAtOnce(input, steps);
  const { checkInParts } = await import('./check-in-parts.ts');
  return await checkInParts({ ...input, mostAtOnce }, { ...STEPS, ...steps });
}

async function checkAtOnce(input: CheckInput, steps: Partial<Steps>): Promise<Result> {
  const { files, measure = unmeasured, patterns = [], stacks = [] } = input;
  const read: Read[] = [];
  for (const [index, template] of input.templates.entries()) {
    input.onTemplate?.(template.source.path, index);
    for (const instance of instancesOf([template], input.environment, stacks)) {
      const reading = await readTemplate(instance.file, { ...instance, files, measure });
      if (reading !== undefined) read.push({ template: instance.file, reading });
    }
  }
  const isExcluded = excludedBy(patterns);
  const { read: left, notes, bugs } = sorted(read, files);
  const { all: makers, assemblies } = makersIn(files);
  const deployed = new Set(stacks.map(({ template }) => template));
  const isDeployed = (path: string): boolean => deployed.has(path);
  const all = await withNested(left, { files, assemblies, measure, isExcluded, isDeployed });
  const judged = await judgeTogether(all, { makers, measure, look: input.look }, { ...STEPS, ...steps });
  const told = bugs.map((one) => ({ one, from: one.at }));
  return {
    findings: asTold([...judged.findings, ...told]),
    suppressed: [],
    decisions: undecided,
    notes: [...notes, ...leftOutNotes(judged.leftOut)],
    unverified: asTold(judged.unverified),
    ...judged.shown,
    links: linksBetween(judged.taken, judged.sources),
    templates: judged.outcomes.map(({ template: _, ...outcome }) => outcome),
    sources: judged.sources,
    model: judged.model,
  };
}

/** Puts aside what is no finished template. Should that fail, all are taken for templates. */
function sorted(read: readonly Read[], files: Files): Finished & { readonly bugs: readonly Bug[] } {
  try {
    return { ...finished(read, files), bugs: [] };
  } catch (error) {
    const bugs = read.slice(0, 1).map(({ reading }) => bug(reading.source, 'telling templates apart', error));
    return { read, notes: [], bugs };
  }
}
