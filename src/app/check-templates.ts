/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */

import { type Deployment, instancesOf, toldOnce } from '../cloudformation/instance.ts';
import type { Nested } from '../cloudformation/stacks.ts';
import type { Environment, Resource } from '../cloudformation/template.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { type Finding, type Source, type Span, sourceId, type Unverified } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { type Catalogues, cataloguesFor } from '../iam/catalogues.ts';
import { type Bug, bug } from '../internal-error.ts';
import { buildModel } from '../model/build.ts';
import type { Model } from '../model/model.ts';
import { partOf } from '../model/part.ts';
import { fixOf } from '../remedies/change.ts';
import { shownIn } from '../report/shown.ts';
import { type Result, type TemplateOutcome, undecided } from '../result.ts';
import { rules as allRules } from '../rules/index.ts';
import { rank } from '../rules/ranking.ts';
import type { RankedFinding, Rule, RuleFinding } from '../rules/rule.ts';
import type { Files } from '../template/files.ts';
import { type Failure, inParts, withoutFailing } from './isolation.ts';
import { linked } from './linked.ts';
import { makersIn } from './makers.ts';
import { withNested } from './nested.ts';
import { type Measure, unmeasured } from './phases.ts';
import { type Reading, readTemplate, type TemplateFile, TOO_MUCH_IN_ALL } from './read-template.ts';
import { relocated } from './relocate.ts';
import { type Finished, finished, type Read } from './unfinished.ts';
import { unseenIn } from './unseen.ts';

export interface CheckInput {
  readonly templates: readonly TemplateFile[];
  /** For the files that templates name. */
  readonly files: Files;
  readonly environment: Environment;
  /** Templates that are deployed by a name of their own, perhaps several times; the others are deployed once, with `environment`. */
  readonly stacks?: readonly Deployment[];
  /** Is a template to be left out, though one of `templates` nests it? */
  readonly isExcluded?: (path: string) => boolean;
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number) => void;
  /** Told how long each phase takes. */
  readonly measure?: Measure;
  /** Asks an account for what a model leaves open. Undefined where no account is to be asked. */
  readonly look?: Look;
}

/**
 * @param model what the templates alone tell.
 * @param rebuild the same with what the account told; what was rebuilt last is what is judged.
 * @returns what the account told; undefined where it was not asked.
 */
export type Look = (model: Model, rebuild: (deployed: Deployed) => Model) => Promise<Deployed | undefined>;

/**
 * Checks templates. Never throws for anything that a template holds.
 *
 * @param steps in place of the usual ones, so that what happens when one fails can be seen.
 */
export async function check(
  input: CheckInput,
  { build = buildModel, rules = allRules }: Partial<Steps> = {},
): Promise<Result> {
  const { measure = unmeasured } = input;
  const read: Read[] = [];
  for (const [index, template] of input.templates.entries()) {
    input.onTemplate?.(template.source.path, index);
    for (const instance of instancesOf([template], input.environment, input.stacks)) {
      const reading = await readTemplate(instance.file, { ...instance, files: input.files, measure });
      if (reading !== undefined) read.push({ template: instance.file, reading });
    }
  }
  const { read: left, notes, bugs: unsorted } = sorted(read, input.files);
  const { isExcluded = () => false, stacks = [] } = input;
  const { all: makers, assemblies } = makersIn(input.files);
  const deployed = new Set(stacks.map(({ template }) => template));
  const isDeployed = (path: string): boolean => deployed.has(path);
  const { read: all, nested } = await withNested(left, {
    files: input.files,
    assemblies,
    measure,
    isExcluded,
    isDeployed,
  });
  const readings = measure('model', () =>
    linked(
      all.map(({ reading }) => reading),
      nested,
    ),
  );
  const catalogues = await cataloguesOf(readings);
  const offline = measure('model', () => modelOf(readings, catalogues, build));
  const { model, bugs } = await live(offline, input, (deployed) =>
    measure('model', () => modelOf(readings, catalogues, build, deployed)),
  );
  const judged = measure('rules', () => rules.map((rule) => judge(rule, model)));
  const sources = readings.map(({ source }) => source);
  const ranked = rank([...model.problems, ...judged.flatMap((each) => each.findings)], rules);
  const findings = [...ranked, ...unsorted, ...bugs, ...judged.flatMap((each) => each.bugs)];
  const unverified = [
    ...model.unverified,
    ...judged.flatMap((each) => each.unverified),
    ...readings.flatMap(overBudget),
  ];
  const told = relocated(
    {
      findings: toldOnce(inOrder(findings), sources).map(withParent(sources)),
      unverified: toldOnce(inOrder(unverified), sources),
    },
    model,
    makers,
  );
  return {
    findings: inOrder([...told.findings]),
    suppressed: [],
    decisions: undecided,
    notes: [...notes, ...told.notes],
    unverified: inOrder([...told.unverified]),
    ...shownIn(model),
    templates: outcomesOf(readings, model, nested),
    sources: model.templates.map(({ source }) => source),
    model,
  };
}

/** The model with what the account told, where it was asked. */
async function live(
  offline: Built,
  { look }: CheckInput,
  rebuild: (deployed: Deployed) => Built,
): Promise<Built> {
  let last: Built | undefined;
  const deployed = await look?.(offline.model, (told) => {
    last = rebuild(told);
    return last.model;
  });
  return deployed === undefined ? offline : (last ?? rebuild(deployed));
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

/** What of a template was too much to look at. */
function overBudget({ source, budget, error }: Reading): readonly Unverified[] {
  const reasons = [...(budget?.exceeded ?? []), ...(error === TOO_MUCH_IN_ALL ? [error] : [])];
  return reasons.map((reason) => ({
    rule: 'template-unreadable',
    message: `Not all of this template is checked: ${reason}`,
    reason,
    unknowns: [{ code: 'budget', what: source.path, why: reason }],
    resources: [],
    at: { source, start: 0, end: 0 },
  }));
}

function outcomesOf(readings: readonly Reading[], model: Model, nested: Nested): readonly TemplateOutcome[] {
  const functions = new Map<string, number>();
  for (const { template } of model.functions)
    functions.set(template.id, (functions.get(template.id) ?? 0) + 1);
  return readings.map(({ source, template, error }) => {
    const isSeen = ({ template: { id }, id: stack }: Resource): boolean =>
      nested.get(id)?.has(stack) ?? false;
    const unseen = template === undefined ? [] : unseenIn(template, isSeen);
    return {
      path: source.path,
      ...(source.stack === undefined ? {} : { stack: source.stack.name }),
      functions: functions.get(sourceId(source)) ?? 0,
      error,
      ...(unseen.length > 0 && { unseen }),
    };
  });
}

/** A finding of a nested stack says which stack that is; what several have alike is of the template itself. */
function withParent(sources: readonly Source[]): (finding: Finding) => Finding {
  const byTemplate = groupsOf(sources, ({ stack }) => stack?.template);
  return (finding) => {
    const { stack } = finding.at.source;
    const alike = finding.stack === undefined && (byTemplate.get(stack?.template) ?? []).length > 1;
    if (stack?.parent === undefined || alike) return finding;
    const related = { message: `Deployed as ${stack.name}`, at: stack.parent };
    return { ...finding, related: [...finding.related, related] };
  };
}

/** What AWS publishes, loaded only for templates that need it. */
function cataloguesOf(readings: readonly Reading[]): Promise<Catalogues> {
  return cataloguesFor(
    readings.flatMap(({ template }) => (template === undefined ? [] : [...template.resources.values()])),
  );
}

/** The steps of a check, each of which may fail. */
export interface Steps {
  readonly build: typeof buildModel;
  readonly rules: readonly Rule[];
}

interface Built {
  readonly model: Model;
  readonly bugs: readonly Bug[];
}

/**
 * The model of all templates. Should the program fail on one of them, that one is found, reported and left out, and
 * the others are checked all the same.
 */
function modelOf(
  readings: readonly Reading[],
  catalogues: Catalogues,
  build: Steps['build'],
  deployed?: Deployed,
): Built {
  const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
  const problems = readings.flatMap((reading) => reading.problems);
  const { result, failures } = withoutFailing(templates, (chosen) =>
    build(chosen, problems, catalogues, deployed),
  );
  return { model: result, bugs: failures.map((failure) => bugOf(failure, 'working out who invokes what')) };
}

interface Said {
  readonly findings: readonly RankedFinding[];
  readonly unverified: readonly Unverified[];
}

interface Judged extends Said {
  readonly bugs: readonly Bug[];
}

/** What one rule says. Where it fails, it is reported for the templates that it fails with, and heard on the others. */
function judge(rule: Rule, model: Model): Judged {
  const { parts, failures } = inParts(model.templates, (templates) =>
    apply(rule, templates.length === model.templates.length ? model : partOf(model, templates)),
  );
  return {
    findings: parts.flatMap(({ findings }) => findings),
    bugs: failures.map((failure) => bugOf(failure, `applying the rule ${rule.id}`)),
    unverified: parts.flatMap(({ unverified }) => unverified),
  };
}

/** Throws what the rule throws. */
function apply(rule: Rule, model: Model): Said {
  const findings: RankedFinding[] = [];
  const unverified: Unverified[] = [];
  for (const one of rule.check(model)) {
    if ('reason' in one) unverified.push({ ...one, rule: rule.id });
    else findings.push(findingOf(rule, one));
  }
  return { findings, unverified };
}

function findingOf({ id, severity }: Rule, { remedy, ...one }: RuleFinding): RankedFinding {
  const fix = remedy === undefined ? null : fixOf(remedy.description, remedy.changes);
  return { severity, related: [], fix, ...one, rule: id };
}

function bugOf({ templates: [first, ...others], error }: Failure, doing: string): Bug {
  const together = others.map(({ source }) => source.path).join(', ');
  return bug(first.source, together === '' ? doing : `${doing}, with ${together}`, error);
}

function inOrder<One extends { readonly at: Span; readonly rule: string }>(list: One[]): readonly One[] {
  return list.sort(
    (a, b) =>
      compare(a.at.source.path, b.at.source.path) ||
      a.at.start - b.at.start ||
      compare(a.rule, b.rule) ||
      a.at.end - b.at.end,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
