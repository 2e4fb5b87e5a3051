/** One template's text, taken as far as the template that it is deployed as. */
import { Budget } from '../budget.ts';
import { buildTemplate } from '../cloudformation/build.ts';
import { circles } from '../cloudformation/circular-dependencies.ts';
import { filesOf } from '../cloudformation/instance.ts';
import { mendMissingSubs } from '../cloudformation/missing-sub.ts';
import { unresolvedReferences } from '../cloudformation/references.ts';
import type { Environment, Template } from '../cloudformation/template.ts';
import type { Finding, Source } from '../finding.ts';
import { type Bug, bug } from '../internal-error.ts';
import { NAMING_PROPERTIES } from '../services/naming-properties.ts';
import type { Files } from '../template/files.ts';
import type { MapNode } from '../template/node.ts';
import { notTemplate, notUtf8, tooLarge } from '../template/problems.ts';
import { readTree } from '../template/read.ts';
import { isTemplate } from '../template/sniff.ts';
import { expand, meansOf } from './expand-template.ts';
import { type Measure, unmeasured } from './phases.ts';

/** A file to check. One that the user named is taken for a template, whatever it holds. */
export interface TemplateFile {
  readonly source: Source;
  readonly named: boolean;
  /** Why its text can't be had, or not in full. */
  readonly refused?: 'too large' | 'too much in all' | 'not UTF-8';
}

/** What came of one template. */
export interface Reading {
  readonly source: Source;
  /** Undefined where it could not be read. */
  readonly template?: Template;
  readonly problems: readonly Finding[];
  /** Why it could not be read; null where it could. */
  readonly error: string | null;
  /** What the check of it draws on: it tells in the end what was too much. */
  readonly budget?: Budget;
}

interface Surroundings {
  readonly files: Files;
  readonly environment: Environment;
  readonly measure?: Measure;
}

/**
 * Reads a template; undefined for a file that was not named and turns out to be none. Never throws: a step that fails
 * is reported, and costs only what it would have found.
 */
export async function readTemplate(
  { source, named, refused }: TemplateFile,
  surroundings: Surroundings,
): Promise<Reading | undefined> {
  if (refused === 'too much in all') return { source, problems: [], error: TOO_MUCH_IN_ALL };
  if (refused !== undefined) return unread(refused === 'too large' ? tooLarge(source) : notUtf8(source));
  const bugs: Bug[] = [];
  const attempt: Attempt = async (doing, step) => {
    try {
      return await step();
    } catch (error) {
      bugs.push(bug(source, doing, error));
      return undefined;
    }
  };
  const { measure = unmeasured } = surroundings;
  const tree = await attempt('reading this template', () => measure('read', () => readTree(source)));
  const { root, problems = [] } = tree ?? {};
  if (tree === undefined) return unread(...bugs);
  if (root?.kind !== 'map' || !isTemplate(root)) {
    const failed = problems.find(({ rule }) => rule === 'template-unreadable');
    if (failed !== undefined) return { source, problems, error: failed.message };
    return named ? unread(notTemplate(source)) : undefined;
  }
  const stack = await stackOf(root, source, surroundings, attempt);
  return {
    source,
    budget: stack.budget,
    ...(stack.template && { template: stack.template }),
    problems: [...problems, ...stack.problems, ...bugs],
    error: stack.template === undefined ? (bugs[0]?.message ?? null) : null,
  };
}

/** Why a template is not read that the files before it leave no room for. */
export const TOO_MUCH_IN_ALL = 'the files of this run hold more than is looked at';

type Attempt = <T>(doing: string, step: () => T | Promise<T>) => Promise<T | undefined>;

/** Takes the tree of a template as far as a stack. */
async function stackOf(
  root: MapNode,
  source: Source,
  { files, environment, measure = unmeasured }: Surroundings,
  attempt: Attempt,
): Promise<Pick<Reading, 'template' | 'problems'> & { readonly budget: Budget }> {
  const budget = new Budget();
  const means = meansOf(source, filesOf(source, files), budget);
  const expanded = await attempt('expanding this template', () =>
    measure('expand', () => expand(root, source, environment, means)),
  );
  if (expanded === undefined) return { problems: [], budget };
  const mended = (await attempt('looking for what no Fn::Sub reads', () =>
    mendMissingSubs(expanded.root, NAMING_PROPERTIES),
  )) ?? {
    root: expanded.root,
    problems: [],
  };
  const { origins } = expanded;
  const template = await attempt('building the stack of this template', () =>
    measure('model', () =>
      buildTemplate({ source, root: mended.root, environment, files, local: means.files, origins, budget }),
    ),
  );
  const found = [...expanded.problems, ...mended.problems];
  if (template === undefined) return { problems: found, budget };
  // What is left out may be what others refer to.
  const checks = expanded.isCut ? [] : [unresolvedReferences, circles];
  const unresolved: (readonly Finding[])[] = [];
  for (const check of checks)
    unresolved.push((await attempt('following references', () => check(template))) ?? []);
  return { template, problems: [...found, ...unresolved.flat()], budget };
}

const unread = (...problems: readonly Finding[]): Reading => {
  const [first] = problems;
  if (first === undefined) throw new RangeError('a template that is not read has a reason');
  return { source: first.at.source, problems, error: first.message };
};
