/**
 * Templates that a merge tool joins (`rain merge`): what one lacks stands in the others. Told from a template with a
 * wrong name by how much it lacks: several names, and every one of them stands in another template of its folder.
 */

import { namesIn } from '../cloudformation/dependencies.ts';
import { callOf } from '../cloudformation/intrinsics/index.ts';
import { pseudoText } from '../cloudformation/parameters.ts';
import type { Template } from '../cloudformation/template.ts';
import { groupsOf } from '../groups.ts';
import { child, type Node } from '../template/node.ts';
import type { Reading } from './read-template.ts';

/** A fault of a typing hand is one name; a fragment lacks more. */
const FEWEST_NAMES = 2;

/** What tells whether a template is a fragment: the names that it has, and those that it lacks. */
export interface Names {
  readonly folder: string;
  readonly given: readonly string[];
  /** Empty for what can't be a fragment, since it lacks too little. */
  readonly lacking: readonly string[];
}

/** The names of a reading. */
export function namesOf({ source: { path }, template, problems }: Reading): Names {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (template === undefined) return { folder, given: [], lacking: [] };
  const mayLack = problems.some(({ rule }) => rule === 'reference-unresolved');
  const lacking = mayLack ? [...lackingIn(template)] : [];
  return { folder, given: namesGivenIn(template), lacking: lacking.length < FEWEST_NAMES ? [] : lacking };
}

/** Those of several that are fragments. */
export function fragments<One extends Names>(all: readonly One[]): readonly One[] {
  return [...groupsOf(all, ({ folder }) => folder).values()].flatMap((inFolder) => {
    const lacking = inFolder.filter((each) => each.lacking.length > 0);
    if (lacking.length === 0 || inFolder.length < 2) return [];
    const given = new Set(inFolder.flatMap((each) => each.given));
    return lacking.filter((each) => each.lacking.every((name) => given.has(name)));
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
