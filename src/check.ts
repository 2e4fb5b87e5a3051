/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */

import { type Bug, bug } from './bug.ts';
import type { Environment } from './cloudformation/stack.ts';
import type { Finding, Span, Unverified } from './finding.ts';
import { loadActions, needsActions } from './iam/actions.ts';
import { loadManagedPolicies, needsManagedPolicies } from './iam/managed.ts';
import { buildModel } from './model/build.ts';
import type { Model } from './model/model.ts';
import { type Reading, readTemplate, type Template } from './reading.ts';
import type { Result } from './result.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { Files } from './template/files.ts';
import { finished, type Read } from './unfinished.ts';

export interface CheckInput {
  readonly templates: readonly Template[];
  /** For the files that templates name. */
  readonly files: Files;
  readonly environment: Environment;
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number) => void;
}

/** Checks templates. Never throws for anything that a template holds. */
export async function check(input: CheckInput): Promise<Result> {
  const read: Read[] = [];
  for (const [index, template] of input.templates.entries()) {
    input.onTemplate?.(template.source.path, index);
    const reading = readTemplate(template, input);
    if (reading !== undefined) read.push({ template, reading });
  }
  const { readings, notes } = finished(read, input.files);
  await loadFacts(readings);
  const { model, bugs } = modelOf(readings);
  const judged = rules.map((rule) => judge(rule, model));
  const functions = new Map<string, number>();
  for (const { stack } of model.functions)
    functions.set(stack.source.path, (functions.get(stack.source.path) ?? 0) + 1);
  return {
    findings: inOrder([...model.problems, ...bugs, ...judged.flatMap(({ findings }) => findings)]),
    suppressed: [],
    notes,
    unverified: inOrder([...model.unverified, ...judged.flatMap(({ unverified }) => unverified)]),
    model,
    templates: readings.map(({ path, error }) => ({ path, functions: functions.get(path) ?? 0, error })),
  };
}

/** The facts that hardly any template needs are loaded only for one that does. */
async function loadFacts(readings: readonly Reading[]): Promise<void> {
  const resources = readings.flatMap(({ stack }) =>
    stack === undefined ? [] : [...stack.resources.values()],
  );
  if (needsManagedPolicies(resources)) await loadManagedPolicies();
  if (needsActions(resources)) await loadActions();
}

/**
 * The model of all templates. Should the program fail on one of them, that one is found, reported and left out, and
 * the others are checked all the same.
 */
function modelOf(readings: readonly Reading[]): { readonly model: Model; readonly bugs: readonly Bug[] } {
  const stacks = readings.flatMap(({ stack }) => (stack === undefined ? [] : [stack]));
  const problems = readings.flatMap((reading) => reading.problems);
  const build = (chosen: typeof stacks): Model => buildModel(chosen, problems);
  try {
    return { model: build(stacks), bugs: [] };
  } catch {
    const bugs: Bug[] = [];
    const sound = stacks.filter((stack) => {
      try {
        buildModel([stack]);
        return true;
      } catch (error) {
        bugs.push(bug(stack.source, 'working out who invokes what', error));
        return false;
      }
    });
    return { model: build(sound), bugs };
  }
}

/** What one rule says. A rule that fails is reported, and does not keep the others from theirs. */
function judge(
  rule: Rule,
  model: Model,
): { readonly findings: readonly Finding[]; readonly unverified: readonly Unverified[] } {
  const findings: Finding[] = [];
  const unverified: Unverified[] = [];
  try {
    for (const one of rule.check(model)) {
      if ('reason' in one) unverified.push({ ...one, rule: rule.id });
      else findings.push({ severity: rule.severity, related: [], fix: null, ...one, rule: rule.id });
    }
  } catch (error) {
    const [first] = model.stacks;
    if (first === undefined) throw error;
    findings.push(bug(first.source, `applying the rule ${rule.id}`, error));
  }
  return { findings, unverified };
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
