/** Resources of the template that an action can work on, as expressions to paste. */

import { waitsFor } from '../cloudformation/dependencies.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { ResourceType } from '../iam/actions.ts';
import type { Role } from '../model/model.ts';
import { type Intrinsic, write } from '../syntax/write.ts';
import type { Node } from '../template/node.ts';
import { fillArn } from '../text/arn-template.ts';
import { concat, matches, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import { type Expression, expressionOf, getAtt, isMadeOf, ref, sub } from './expression.ts';

/** So many resources are named in a snippet. */
const MOST = 5;

/**
 * What in the template the resource types are about: first of all what the functions of the role refer to, otherwise all
 * of the kind.
 *
 * @param holder the resource in which the expressions are to stand. What waits for it is named without a reference,
 *   since one would make a circular dependency; where that is not possible nothing is given at all.
 */
export function matchingResources(
  role: Role,
  holder: Resource,
  types: readonly ResourceType[],
): readonly Expression[] {
  const candidates = [...new Set(types)].flatMap((type) =>
    resourcesOf(role.template, type).map((resource) => ({ resource, type })),
  );
  const functions = role.functions.filter(({ template }) => template === role.template);
  const used = candidates.filter((candidate) =>
    functions.some(({ resource }) => wordsIn(resource).has(candidate.resource.id)),
  );
  const chosen = new Map<string, Expression>();
  for (const { resource, type } of used.length > 0 ? used : candidates) {
    const expression = expressionIn(holder, resource, type);
    if (expression === undefined) return [];
    chosen.set(write(expression, 'json'), expression);
  }
  return chosen.size > MOST ? [] : [...chosen.values()];
}

/** By the ARN format of their type. */
const byFormat = (_: Template): Map<string, readonly Resource[]> => new Map();

/** The resources of a template that are of a type, worked out once. */
function resourcesOf(template: Template, type: ResourceType): readonly Resource[] {
  const byType = template.derived.get(byFormat);
  let found = byType.get(type.arn);
  if (found === undefined) {
    found = [...template.resources.values()].filter((resource) => referenceFor(resource, type) !== undefined);
    byType.set(type.arn, found);
  }
  return found;
}

/** The resource as the holder can name it: by reference, or by its ARN where it waits for the holder. */
function expressionIn(holder: Resource, resource: Resource, type: ResourceType): Expression | undefined {
  const mustNotRefer = resource === holder || waitsFor(resource, holder);
  if (!mustNotRefer) return referenceFor(resource, type);
  const arn = resource.arn();
  if (arn === undefined || isMadeOf(arn, resource)) return undefined;
  const text = type.key === 'object' ? concat(arn, '/*') : arn;
  const isOther = [...resource.template.resources.values()].some((each) => isMadeOf(text, each));
  return isOther ? undefined : expressionOf(text, resource.template, resource);
}

function referenceFor(resource: Resource, type: ResourceType): Intrinsic | undefined {
  const arn = resource.arn();
  if (arn === undefined || isNested(type)) return undefined;
  const pattern = patternOf(type);
  if (type.key === 'object') {
    const isInside = resource.type === 'AWS::S3::Bucket' && isSure(pattern, concat(arn, '/x'));
    return isInside ? sub(`\${${resource.id}.Arn}/*`) : undefined;
  }
  return isSure(pattern, arn) ? referenceTo(resource, arn) : undefined;
}

const isSure = (pattern: string, arn: SymbolicString): boolean => matches([pattern], arn) === 'yes';

/** `table/${TableName}/index/${IndexName}` is something inside of a resource. */
const isNested = ({ arn }: ResourceType): boolean =>
  /\$\{[^}]*\}\/[a-z-]+\/\$\{|:(?:alias|version)/.test(arn);

const patternOf = ({ arn }: ResourceType): string => show(fillArn(arn, () => '*'));

/** How the template refers to the ARN of a resource; undefined where no `Ref` or attribute gives it. */
function referenceTo(resource: Resource, arn: SymbolicString): Intrinsic | undefined {
  const gives = (text: SymbolicString | undefined): boolean =>
    text !== undefined && same(text, arn) === 'yes';
  if (gives(resource.ref())) return ref(resource.id);
  return gives(resource.getAtt('Arn')) ? getAtt(resource.id, 'Arn') : undefined;
}

const wordsByResource = (_: Template): Map<Node, ReadonlySet<string>> => new Map();

/** All words of the scalars in a resource: the logical ids that it refers to are among them. */
function wordsIn({ node: root, template }: Resource): ReadonlySet<string> {
  const words = template.derived.get(wordsByResource);
  const before = words.get(root);
  if (before !== undefined) return before;
  const found = new Set<string>();
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') for (const [word] of node.text.matchAll(/[A-Za-z0-9]+/g)) found.add(word);
    else if (node.kind === 'list') for (const item of node.items) open.push(item);
    else for (const { value } of node.entries.values()) open.push(value);
  }
  words.set(root, found);
  return found;
}
