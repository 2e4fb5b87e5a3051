/**
 * Templates that a merge tool joins (`rain merge`): what one lacks stands in the others. Told from a template with a
 * wrong name by how much it lacks: several names, and every one of them stands in another template of its folder.
 */

import { namesIn } from '../cloudformation/dependencies.ts';
import { callOf } from '../cloudformation/intrinsics/index.ts';
import { pseudoText } from '../cloudformation/parameters.ts';
import type { Template } from '../cloudformation/template.ts';
import { groupBy } from '../groups.ts';
import { child, type Node } from '../template/node.ts';
import type { Reading } from './read-template.ts';

/** A fault of a typing hand is one name; a fragment lacks more. */
const FEWEST_NAMES = 2;

/** Those of the readings that are fragments. */
export function fragments(readings: readonly Reading[]): readonly Reading[] {
  return groupBy(readings, folderOf).flatMap((inFolder) =>
    inFolder.length < 2 ? [] : fragmentsIn(inFolder),
  );
}

const folderOf = ({ source: { path } }: Reading): string => path.slice(0, path.lastIndexOf('/') + 1);

function fragmentsIn(readings: readonly Reading[]): readonly Reading[] {
  const lacking = readings.flatMap((reading) => {
    const { template, problems } = reading;
    if (template === undefined || !problems.some(({ rule }) => rule === 'reference-unresolved')) return [];
    return [{ reading, names: lackingIn(template) }];
  });
  if (lacking.length === 0) return [];
  const given = new Set(
    readings.flatMap(({ template }) => (template === undefined ? [] : namesGivenIn(template))),
  );
  return lacking.flatMap(({ reading, names }) => {
    return names.size >= FEWEST_NAMES && [...names].every((name) => given.has(name)) ? [reading] : [];
  });
}

function namesGivenIn({ root }: Template): readonly string[] {
  return ['Parameters', 'Resources'].flatMap((section) => {
    const found = child(root, section);
    return found?.kind === 'map' ? [...found.entries.keys()] : [];
  });
}

/** The names of parameters and resources that a template refers to and has not. */
function lackingIn(template: Template): ReadonlySet<string> {
  const given = new Set(namesGivenIn(template));
  const lacking = new Set<string>();
  const open: Node[] = ['Conditions', 'Resources', 'Outputs'].flatMap((section) => {
    const found = child(template.root, section);
    return found === undefined ? [] : [found];
  });
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    const call = callOf(node);
    for (const name of call === undefined ? [] : namesIn(call)) {
      if (
        !given.has(name) &&
        pseudoText(name, template.environment) === undefined &&
        !name.startsWith('AWS::')
      )
        lacking.add(name);
    }
    for (const inner of node.kind === 'list'
      ? node.items
      : [...node.entries.values()].map(({ value }) => value))
      open.push(inner);
  }
  return lacking;
}
