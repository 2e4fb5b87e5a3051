/** One template's text, taken as far as the template that it is deployed as. */
import { buildTemplate } from '../cloudformation/build.ts';
import { filesOf } from '../cloudformation/instance.ts';
import { mendMissingSubs } from '../cloudformation/missing-sub.ts';
import { unresolvedReferences } from '../cloudformation/references.ts';
import type { Environment, Template } from '../cloudformation/template.ts';
import type { Finding, Source } from '../finding.ts';
import { bug } from '../internal-error.ts';
import { NAMING_PROPERTIES } from '../services/naming-properties.ts';
import type { Files } from '../template/files.ts';
import { notTemplate, notUtf8, tooLarge } from '../template/problems.ts';
import { readTree } from '../template/read.ts';
import { isTemplate } from '../template/sniff.ts';
import { expand } from './expand-template.ts';
import { type Measure, unmeasured } from './phases.ts';

/** A file to check. One that the user named is taken for a template, whatever it holds. */
export interface TemplateFile {
  readonly source: Source;
  readonly named: boolean;
  /** Why its text can't be had, or not in full. */
  readonly refused?: 'too large' | 'not UTF-8';
}

/** What came of one template. */
export interface Reading {
  readonly source: Source;
  /** Undefined where it could not be read. */
  readonly template?: Template;
  readonly problems: readonly Finding[];
  /** Why it could not be read; null where it could. */
  readonly error: string | null;
}

/** Reads a template; undefined for a file that was not named and turns out to be none. Never throws. */
export function readTemplate(
  { source, named, refused }: TemplateFile,
  {
    files,
    environment,
    measure = unmeasured,
  }: { readonly files: Files; readonly environment: Environment; readonly measure?: Measure },
): Reading | undefined {
  if (refused !== undefined) return unread(refused === 'too large' ? tooLarge(source) : notUtf8(source));
  try {
    const { root, problems } = measure('read', () => readTree(source));
    if (root?.kind !== 'map' || !isTemplate(root)) {
      const failed = problems.find(({ rule }) => rule === 'template-unreadable');
      if (failed !== undefined) return { source, problems, error: failed.message };
      return named ? unread(notTemplate(source)) : undefined;
    }
    const expanded = measure('expand', () => expand(root, source, environment, filesOf(source, files)));
    const mended = mendMissingSubs(expanded.root, NAMING_PROPERTIES);
    const { origins } = expanded;
    const template = measure('model', () =>
      buildTemplate({ source, root: mended.root, environment, files, origins }),
    );
    return {
      source,
      template,
      problems: [...problems, ...expanded.problems, ...mended.problems, ...unresolvedReferences(template)],
      error: null,
    };
  } catch (error) {
    const finding = bug(source, 'reading this template', error);
    return { source, problems: [finding], error: finding.message };
  }
}

const unread = (problem: Finding): Reading => ({
  source: problem.at.source,
  problems: [problem],
  error: problem.message,
});
