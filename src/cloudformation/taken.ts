/** What the stacks of a repository take from each other, all of it: for a picture of the whole. */
import { child, intrinsicOf, type Node, stringOf } from '../template/node.ts';
import { textOf } from './evaluate.ts';
import type { Links, Taken } from './links.ts';
import { parameterText } from './parameters.ts';
import { always } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { Template } from './template.ts';

export type { Taken } from './links.ts';

/** What each template surely takes from which other, once each. What a check does not ask for is looked for now. */
export function takenBetween(templates: readonly Template[]): readonly Taken[] {
  return templates.flatMap((template) =>
    template.links === undefined ? [] : takenBy(template, template.links),
  );
}

function takenBy(template: Template, links: Links): readonly Taken[] {
  const parameters = child(template.root, 'Parameters');
  for (const name of parameters?.kind === 'map' ? parameters.entries.keys() : []) {
    const stored = parameterText(name, template) ?? [];
    for (const part of stored) if (typeof part !== 'string') links.valueOf(part);
  }
  const open: Node[] = [template.root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (mayTake(node)) evaluated(node, template);
    if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'map') for (const { value } of node.entries.values()) open.push(value);
  }
  return links.takenBy(template.id);
}

const mayTake = (node: Node): boolean =>
  intrinsicOf(node)?.name === 'Fn::ImportValue' || stringOf(node)?.includes('{{resolve:ssm:') === true;

/** Evaluating is asking: the links keep what was asked for. */
function evaluated(node: Node, template: Template): void {
  try {
    textOf(node, { template, scenario: always });
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
  }
}
