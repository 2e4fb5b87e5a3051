/**
 * From what was found to what is told: severities and acceptances of the repository, the baseline, and what a pull request
 * has to do with.
 */
import type { Config } from '../config/config.ts';
import { whereOf } from '../finding.ts';
import { readNamed, writeNamed } from '../io/named.ts';
import type { Values } from '../options/values.ts';
import type { Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckInput } from './check-templates.ts';
import type { Origin } from './origin.ts';
import { type Note, type Plan, ruleIds, type Settings } from './plan.ts';

/** What marks, in a template's text, that it accepts findings by itself. */
const MARK = 'lambda-permission-check';

/** How templates are deployed, for checking an earlier state in the same way. */
export type DeployedAs = Pick<CheckInput, 'environment' | 'stacks' | 'patterns' | 'look'>;

interface Told {
  readonly result: Result;
  readonly notes: readonly Note[];
}

export interface Decided extends Told {
  /** What the user got wrong, and what did not keep the templates from being checked. */
  readonly mistake?: UsageError;
}

/** What is told of a result. Throws a UsageError for a revision to compare with that the user named and that is not there. */
export async function decide(
  found: Result,
  plan: Plan,
  settings: Settings,
  deployed: DeployedAs,
): Promise<Decided> {
  const { result: judged, notes } = await judge(found, plan);
  const { result: left, mistake } = await withoutBaseline(judged, plan);
  const told = found.model?.deployed;
  const { result, notes: compared } = await sinceBase(left, plan, settings, {
    ...deployed,
    // What was there before is judged by the same facts.
    ...(told && { look: async () => told }),
  });
  return { result, notes: [...notes, ...compared], ...(mistake && { mistake }) };
}

/** Everything that was decided beforehand: by the configuration, and by the templates themselves. */
async function judge(result: Result, { config, origin }: Plan): Promise<Told> {
  const configured = withConfiguration(result, config, origin);
  const sources = new Set([...result.sources, ...result.findings.map(({ at }) => at.source)]);
  const marked = [...sources].filter(({ text }) => text.includes(MARK));
  if (config.rules.size === 0 && config.accept.length === 0 && marked.length === 0)
    return { result: configured, notes: [] };
  const { judged } = await import('../config/suppressions.ts');
  const { inlineOf } = await import('../config/inline.ts');
  const ids = ruleIds();
  const heard = config.acceptInline ?? origin.label === undefined;
  const own = new Map(marked.map((source) => [source, inlineOf(source, ids)]));
  const { result: left, unused } = judged(configured, {
    ...config,
    usual: new Map(rules.map(({ id, severity }) => [id, severity])),
    inline: heard ? own : new Map(),
  });
  const all = [...own.values()];
  const notes: Note[] = [
    ...all
      .flatMap(({ faults }) => faults)
      .map(({ message, at }): Note => ({ severity: 'warning', text: `${whereOf(at)}: ${message}` })),
    ...unused.map((text): Note => ({ severity: 'notice', text })),
  ];
  const unheard = heard ? 0 : all.reduce((sum, { acceptances }) => sum + acceptances.length, 0);
  if (unheard > 0)
    notes.push({
      severity: 'warning',
      text: `What the templates accept by themselves (${unheard} times) does not count, since the configuration is taken from ${origin.label}; "accept-inline: true" there lets it`,
    });
  return { result: left, notes };
}

function withConfiguration(result: Result, { path }: Config, { label }: Origin): Result {
  if (path === undefined && label === undefined) return result;
  const from = label === undefined || label === path ? '' : ` of ${label}`;
  const configuration = path === undefined ? `none${from.replace(' of ', ' in ')}` : `${path}${from}`;
  return { ...result, decisions: { ...result.decisions, configuration } };
}

/** A baseline, or a report in its place, may be long. */
const MOST_BASELINE_BYTES = 64 * 1024 * 1024;

/** What is in the baseline is put aside. One that can't be read keeps nothing from being told. */
async function withoutBaseline(result: Result, plan: Plan): Promise<Omit<Decided, 'notes'>> {
  try {
    return { result: await withoutKnownFindings(result, plan) };
  } catch (error) {
    if (error instanceof UsageError) return { result, mistake: error };
    throw error;
  }
}

async function withoutKnownFindings(
  result: Result,
  { values, placeOf, origin, inFolder }: Plan,
): Promise<Result> {
  const { 'update-baseline': update } = values;
  if (values.baseline === undefined) return result;
  const path = inFolder(values.baseline);
  const place = placeOf('baseline', values.baseline);
  const { fingerprints } = await import('../report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('../config/baseline.ts');
  const marks = fingerprints(result.findings);
  if (update && origin.label !== undefined)
    throw new UsageError(`--update-baseline can't write to ${origin.label}`);
  if (update) writeNamed(path, baselineText(result.findings, marks), place);
  const known = origin.label === undefined ? readNamed(path, place, MOST_BASELINE_BYTES) : origin.read(path);
  const left = withoutKnown(result, readBaseline(path, known.text), marks);
  return { ...left, decisions: { ...left.decisions, baseline: path } };
}

/** What is to be told of what changed, and since when. */
export function comparison(values: Values, settings: Pick<Settings, 'base' | 'judge'>) {
  const onlyChanged = values['changed-only'] || values['changed-since'] !== undefined;
  const base = values['changed-since'] ?? settings.base;
  // What came of shards tells who invokes what, but not each right of each role.
  const isAuto = values['access-diff'] === 'auto' && base !== undefined && settings.judge === undefined;
  const access = values['access-diff'] === 'on' || isAuto;
  return { onlyChanged, access, base };
}

/**
 * With what a pull request changes: who may do what, and which findings are its own. Where the base can't be read,
 * everything is reported, and the user is told.
 */
async function sinceBase(
  result: Result,
  { values, patterns }: Plan,
  settings: Settings,
  deployed: DeployedAs,
): Promise<Told> {
  const { onlyChanged, access, base } = comparison(values, settings);
  if (!onlyChanged && !access) return { result, notes: [] };
  const { accessSince, baseCommit, changedFindings, earlier } = await import('./compare.ts');
  const { Git } = await import('../io/git.ts');
  const git = new Git(settings.workspace, settings.remote);
  const commit = base === undefined ? undefined : baseCommit(git, base, settings.head);
  if (commit === undefined) {
    if (values['changed-since'] !== undefined)
      throw new UsageError(`--changed-since: git knows no revision "${values['changed-since']}" here`);
    const why =
      base === undefined
        ? 'this run is for no pull request'
        : `the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`;
    const asked = [
      ...(onlyChanged ? ['changed-only'] : []),
      ...(values['access-diff'] === 'on' ? ['access-diff'] : []),
    ];
    if (asked.length === 0) return { result, notes: [] };
    return {
      result,
      notes: [{ severity: 'warning', text: `${asked.join(' and ')} had no effect: ${why}` }],
    };
  }
  const before = await earlier(git, commit, patterns, deployed);
  const changes = access ? { since: before.name, changes: accessSince(before, result) } : undefined;
  const findings = onlyChanged ? changedFindings(result, before) : result.findings;
  return {
    result: {
      ...result,
      findings,
      ...(changes === undefined ? {} : { access: changes }),
      decisions: {
        ...result.decisions,
        ...(onlyChanged
          ? { unchanged: { since: before.name, findings: result.findings.length - findings.length } }
          : {}),
      },
    },
    notes: [],
  };
}
