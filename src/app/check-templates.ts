/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */

import { Directory } from '../cloudformation/directory.ts';
import { type Deployment, instancesOf } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import { type Bug, bug } from '../internal-error.ts';
import { excludedBy } from '../io/discover.ts';
import { linksBetween } from '../report/shown.ts';
import { type Result, undecided } from '../result.ts';
import type { Files } from '../template/files.ts';
import { BatchWorker, type Member, type Survey } from './batch.ts';
import { partsOf, resultOf, settled, type Workers } from './batches.ts';
import { judgeTogether, type Look, STEPS, type Steps } from './judge.ts';
import { makersIn } from './makers.ts';
import { withNested } from './nested.ts';
import { type Measure, unmeasured } from './phases.ts';
import { readTemplate, type TemplateFile } from './read-template.ts';
import { leftOutNotes } from './relocate.ts';
import { asTold } from './told.ts';
import { type Finished, finished, type Read } from './unfinished.ts';

export type { Look, Steps } from './judge.ts';

export interface CheckInput {
  readonly templates: readonly TemplateFile[];
  /** For the files that templates name. */
  readonly files: Files;
  readonly environment: Environment;
  /** Templates that are deployed by a name of their own, perhaps several times; the others are deployed once, with `environment`. */
  readonly stacks?: readonly Deployment[];
  /** What the search was for: what it excludes is left out, though one of `templates` nests it. */
  readonly patterns?: readonly string[];
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number) => void;
  /** Told how long each phase takes. */
  readonly measure?: Measure;
  /** Asks an account for what a model leaves open. Undefined where no account is to be asked. */
  readonly look?: Look | undefined;
  /** Is the model asked for? Then all is judged at once, whatever memory that takes. */
  readonly withModel?: boolean;
  /** More text than this is judged in parts, each of about a quarter of it. */
  readonly mostAtOnce?: number;
}

/** So much text is judged at once: below, parts cost more than they save. */
const MOST_AT_ONCE = 2 * 1024 * 1024;

/**
 * Checks templates. Never throws for anything that a template holds.
 *
 * @param steps in place of the usual ones, so that what happens when one fails can be seen.
 */
export async function check(input: CheckInput, steps: Partial<Steps> = {}): Promise<Result> {
  const { templates, mostAtOnce = MOST_AT_ONCE, look, withModel = false } = input;
  const size = templates.reduce((sum, { source }) => sum + source.text.length, 0);
  const isWhole = look !== undefined || withModel || size <= mostAtOnce;
  return isWhole ? await checkAtOnce(input, steps) : await checkInParts(input, { ...STEPS, ...steps });
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

async function checkInParts(input: CheckInput, steps: Steps): Promise<Result> {
  const { templates, files, environment, measure = unmeasured, patterns = [], stacks = [] } = input;
  const members = instancesOf(templates, environment, stacks).map(
    (instance, ordinal): Member => ({ ...instance, ordinal }),
  );
  const deployed = stacks.map(({ template }) => template);
  const worker = new BatchWorker({ files, patterns, deployed }, measure, steps);
  const places = new Map(templates.map(({ source }, index) => [source.path, index]));
  const parts = partsOf(members, (input.mostAtOnce ?? MOST_AT_ONCE) / 4);
  const workers = ownThread(worker, ({ file }) => {
    const { path } = file.source;
    input.onTemplate?.(path, places.get(path) ?? 0);
  });
  return resultOf(await settled(members, await workers.survey(parts), workers));
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
    judge: (groups, offers) => worker.judge(groups, new Directory(offers.map((each) => each.offers))),
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
