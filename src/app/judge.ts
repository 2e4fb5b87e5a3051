/**
 * Templates that were read, judged together: from what they give each other to what is told of them. A whole run is judged
 * so, or each part of it that has nothing to do with the others.
 */
import type { Directory } from '../cloudformation/directory.ts';
import { toldOnce } from '../cloudformation/instance.ts';
import type { Nested } from '../cloudformation/stacks.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { type Finding, type Source, sourceId, type Unverified } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { type Catalogues, cataloguesFor, type Shelf } from '../iam/catalogues.ts';
import { type Bug, bug } from '../internal-error.ts';
import { buildModel } from '../model/build.ts';
import type { Meetings } from '../model/meetings.ts';
import type { Model } from '../model/model.ts';
import { partOf } from '../model/part.ts';
import { fixOf } from '../remedies/change.ts';
import { shownIn, type TakenByName, takenIn } from '../report/shown.ts';
import type { ShownModel, TemplateOutcome } from '../result.ts';
import { rules as allRules } from '../rules/index.ts';
import { rank } from '../rules/ranking.ts';
import type { RankedFinding, Rule, RuleFinding } from '../rules/rule.ts';
import { type Failure, inParts, withoutFailing } from './isolation.ts';
import { linked } from './linked.ts';
import type { Maker } from './maker.ts';
import type { WithNested } from './nested.ts';
import type { Measure } from './phases.ts';
import { type Reading, TOO_MUCH_IN_ALL } from './read-template.ts';
import { type LeftOut, relocated } from './relocate.ts';
import { inOrder, type Told } from './told.ts';
import { unseenIn } from './unseen.ts';

/**
 * @param model what the templates alone tell.
 * @param rebuild the same with what the account told; what was rebuilt last is what is judged.
 * @returns what the account told; undefined where it was not asked.
 */
export type Look = (model: Model, rebuild: (deployed: Deployed) => Model) => Promise<Deployed | undefined>;

export interface Means {
  readonly makers: readonly Maker[];
  readonly measure: Measure;
  /** Asks an account for what a model leaves open. */
  readonly look?: Look | undefined;
  /** What all templates of the run give each other by names; without it these are all. */
  readonly directory?: Pick<Directory, 'find' | 'functionArn'>;
  /** Told under which names these templates may meet others. */
  readonly meetings?: Meetings;
  /** Where catalogues are kept for what is judged next. */
  readonly shelf?: Shelf;
}

/** What came of templates that were judged together: plain data, but for the model. */
export interface Judged {
  /** In order. */
  readonly findings: readonly Told<Finding>[];
  /** In order. */
  readonly unverified: readonly Told<Unverified>[];
  readonly shown: Omit<ShownModel, 'links'>;
  /** What they take by names from any template of the run. */
  readonly taken: readonly TakenByName[];
  readonly outcomes: readonly (TemplateOutcome & { readonly template: Source })[];
  /** The templates that are in the model. */
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
}

/** The steps of a check, each of which may fail. */
export interface Steps {
  readonly build: typeof buildModel;
  readonly rules: readonly Rule[];
}

export const STEPS: Steps = { build: buildModel, rules: allRules };

/** Judges templates. Never throws for anything that they hold. */
export async function judgeTogether(
  { read, nested }: Pick<WithNested, 'read' | 'nested'>,
  means: Means,
  { build, rules }: Steps = STEPS,
): Promise<Judged & { readonly model: Model }> {
  const { measure, makers, directory } = means;
  const readings = measure('model', () =>
    linked(
      read.map(({ reading }) => reading),
      nested,
      directory,
    ),
  );
  const catalogues = await cataloguesOf(readings, means.shelf);
  const modelWith = (deployed?: Deployed): Built =>
    measure('model', () => modelOf(readings, { catalogues, build, deployed, meetings: means.meetings }));
  const { model, bugs } = await live(modelWith(), means, modelWith);
  const judged = measure('rules', () => rules.map((rule) => judge(rule, model)));
  const sources = readings.map(({ source }) => source);
  const ranked = rank([...model.problems, ...judged.flatMap((each) => each.findings)], rules);
  const findings = [...ranked, ...bugs, ...judged.flatMap((each) => each.bugs)];
  const unverified = [
    ...model.unverified,
    ...judged.flatMap((each) => each.unverified),
    ...readings.flatMap(overBudget),
  ];
  const told = relocated(
    {
      findings: toldOnce(sorted(findings), sources).map(withParent(sources)).map(whereItIs),
      unverified: toldOnce(sorted(unverified), sources).map(whereItIs),
    },
    model,
    makers,
  );
  return {
    ...told,
    shown: shownIn(model),
    taken: takenIn(model),
    outcomes: outcomesOf(readings, model, nested),
    sources: model.templates.map(({ source }) => source),
    model,
  };
}

const whereItIs = <One extends Pick<Finding, 'at'>>(one: One): Told<One> => ({ one, from: one.at });

const sorted = <One extends Pick<Finding, 'at' | 'rule'>>(all: readonly One[]): readonly One[] =>
  inOrder(all.map(whereItIs)).map(({ one }) => one);

/** The model with what the account told, where it was asked. */
async function live(offline: Built, { look }: Means, rebuild: (deployed: Deployed) => Built): Promise<Built> {
  let last: Built | undefined;
  const deployed = await look?.(offline.model, (told) => {
    last = rebuild(told);
    return last.model;
  });
  return deployed === undefined ? offline : (last ?? rebuild(deployed));
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

function outcomesOf(readings: readonly Reading[], model: Model, nested: Nested): Judged['outcomes'] {
  const functions = new Map<string, number>();
  for (const { template } of model.functions)
    functions.set(template.id, (functions.get(template.id) ?? 0) + 1);
  return readings.map(({ source, template, error }) => {
    const isSeen = ({ template: { id }, id: stack }: Resource): boolean =>
      nested.get(id)?.has(stack) ?? false;
    const unseen = template === undefined ? [] : unseenIn(template, isSeen);
    return {
      template: source,
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
function cataloguesOf(readings: readonly Reading[], kept: Shelf | undefined): Promise<Catalogues> {
  return cataloguesFor(
    readings.flatMap(({ template }) => (template === undefined ? [] : [...template.resources.values()])),
    kept,
  );
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
  {
    catalogues,
    build,
    deployed,
    meetings,
  }: Pick<Steps, 'build'> & {
    readonly catalogues: Catalogues;
    readonly deployed: Deployed | undefined;
    readonly meetings: Meetings | undefined;
  },
): Built {
  const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
  const problems = readings.flatMap((reading) => reading.problems);
  const { result, failures } = withoutFailing(templates, (chosen) =>
    build(chosen, problems, catalogues, deployed, meetings),
  );
  return { model: result, bugs: failures.map((failure) => bugOf(failure, 'working out who invokes what')) };
}

interface Said {
  readonly findings: readonly RankedFinding[];
  readonly unverified: readonly Unverified[];
}

interface OfRule extends Said {
  readonly bugs: readonly Bug[];
}

/** What one rule says. Where it fails, it is reported for the templates that it fails with, and heard on the others. */
function judge(rule: Rule, model: Model): OfRule {
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
