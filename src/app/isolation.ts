/** Where a step of the check fails, the templates are found that it fails with, so that all the others are checked. */
import type { Template } from '../cloudformation/template.ts';

/** Templates that a step fails with, all of them together and no fewer. */
export interface Failure {
  readonly templates: readonly [Template, ...Template[]];
  readonly error: unknown;
}

/**
 * What a step gives for all templates at once; where it fails, for as large parts of them as it does not fail with.
 * Each template that it gives nothing for is named in a failure; so are those that it fails with only together, each of
 * which then is in a part of its own.
 */
export function inParts<T>(
  templates: readonly Template[],
  step: (templates: readonly Template[]) => T,
): { readonly parts: readonly T[]; readonly failures: readonly Failure[] } {
  const error = errorOf(templates, step);
  if (!('error' in error)) return { parts: [error.result], failures: [] };
  const [first, ...others] = templates;
  if (first === undefined) return { parts: [], failures: [] };
  if (others.length === 0) return { parts: [], failures: [{ templates: [first], error: error.error }] };
  const middle = templates.length >> 1;
  const halves = [inParts(templates.slice(0, middle), step), inParts(templates.slice(middle), step)];
  const failures = halves.flatMap((half) => half.failures);
  return {
    parts: halves.flatMap((half) => half.parts),
    failures: failures.length > 0 ? failures : [smallestFailure([first, ...others], step, error.error)],
  };
}

/** The templates that a step does not fail with, what it gives for them, and why the others are left out. */
export function withoutFailing<T>(
  templates: readonly Template[],
  step: (templates: readonly Template[]) => T,
): { readonly result: T; readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  for (let left = templates; ; ) {
    const [first, ...others] = left;
    // With no template left nothing can be blamed on one.
    if (first === undefined) return { result: step([]), failures };
    const outcome = errorOf(left, step);
    if (!('error' in outcome)) return { result: outcome.result, failures };
    const failure = smallestFailure([first, ...others], step, outcome.error);
    failures.push(failure);
    const [culprit] = failure.templates;
    left = left.filter((template) => template !== culprit);
  }
}

function errorOf<T>(
  templates: readonly Template[],
  step: (templates: readonly Template[]) => T,
): { readonly result: T } | { readonly error: unknown } {
  try {
    return { result: step(templates) };
  } catch (error) {
    return { error };
  }
}

/** Leaves out ever smaller runs of templates as long as the step goes on to fail. */
function smallestFailure(
  templates: Failure['templates'],
  step: (templates: readonly Template[]) => unknown,
  error: unknown,
): Failure {
  let found: Failure = { templates, error };
  for (let size = templates.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < found.templates.length; ) {
      const [first, ...others] = [...found.templates.slice(0, at), ...found.templates.slice(at + size)];
      const outcome = first === undefined ? undefined : errorOf([first, ...others], step);
      if (first !== undefined && outcome !== undefined && 'error' in outcome)
        found = { templates: [first, ...others], error: outcome.error };
      else at += size;
    }
  }
  return found;
}
