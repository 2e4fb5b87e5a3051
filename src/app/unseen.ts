/**
 * What a template brings in that does not lie in the repository, so that the check does not see it: what macros of
 * somebody's own make, modules of the registry, and templates of stacks that lie elsewhere.
 */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { isModule, unknownMacros } from '../cloudformation/unknown-macros.ts';
import { groupBy } from '../groups.ts';
import type { TemplateOutcome, Unseen } from '../result.ts';
import { someOf } from './some-of.ts';

/** The resources that are stacks of a template of their own. */
const STACKS = ['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'];

/** @param isSeen is the template of a stack in the repository? */
export function unseenIn(template: Template, isSeen: (stack: Resource) => boolean): readonly Unseen[] {
  const stacks = STACKS.flatMap((type) => resourcesOfType(template, type)).filter((stack) => !isSeen(stack));
  const modules = [...template.resources.values()].filter(({ type }) => isModule(type));
  return [
    ...unknownMacros(template.root).map((what): Unseen => ({ kind: 'macro', what })),
    ...modules.map(({ type }): Unseen => ({ kind: 'module', what: type })),
    ...stacks.map(({ id }): Unseen => ({ kind: 'stack', what: id })),
  ];
}

const SENTENCES: Readonly<Record<Unseen['kind'], (names: string) => string>> = {
  macro: (names) => `Not run, so that what they make is not seen: the macros ${names}`,
  module: (names) => `Not in the repository, so that what they bring is not seen: the modules ${names}`,
  stack: (names) => `Not checked, since their templates are not in the repository: the stacks ${names}`,
};

/** One sentence for each kind, over all templates. */
export function unseenNotes(templates: readonly TemplateOutcome[]): readonly string[] {
  const all = templates.flatMap(({ path, unseen = [] }) =>
    unseen.map(({ kind, what }) => ({ kind, name: kind === 'stack' ? `${what} (${path})` : what })),
  );
  return groupBy(all, ({ kind }) => kind).map((group) =>
    SENTENCES[group[0].kind](someOf([...new Set(group.map(({ name }) => name))])),
  );
}
