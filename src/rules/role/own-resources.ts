/** Resources of the template that an action can work on, as expressions to paste. */
import type { Resource, Stack } from '../../cloudformation/stack.ts';
import type { ResourceType } from '../../iam/actions.ts';
import type { Role } from '../../model/model.ts';
import type { Node } from '../../template/node.ts';
import { concat, matches, same, type Text } from '../../text/symbolic-string.ts';
import { getAtt, type Raw, ref, sub } from './snippet.ts';

/** So many resources are named in a snippet. */
const MOST = 5;

/**
 * What in the template the resource types are about: first of all what the functions of the role refer to, otherwise all
 * of the kind.
 */
export function ownResources(role: Role, types: readonly ResourceType[]): readonly Raw[] {
  const candidates = [...new Set(types)].flatMap((type) => resourcesOf(role.stack, type));
  const functions = role.functions.filter(({ stack }) => stack === role.stack);
  const used = candidates.filter(({ id }) => functions.some(({ resource }) => wordsIn(resource).has(id)));
  const chosen = new Map(
    (used.length > 0 ? used : candidates).map((each) => [each.expression.text, each.expression]),
  );
  return chosen.size > MOST ? [] : [...chosen.values()];
}

interface OwnResource {
  readonly id: string;
  readonly expression: Raw;
}

/** By the ARN format of their type. */
const byFormat = (_: Stack): Map<string, readonly OwnResource[]> => new Map();

/** The resources of a template that are of a type, worked out once. */
function resourcesOf(stack: Stack, type: ResourceType): readonly OwnResource[] {
  const byType = stack.derived.get(byFormat);
  let found = byType.get(type.arn);
  if (found === undefined) {
    found = [...stack.resources.values()].flatMap((resource) => {
      const expression = expressionFor(resource, type);
      return expression === undefined ? [] : [{ id: resource.id, expression }];
    });
    byType.set(type.arn, found);
  }
  return found;
}

function expressionFor(resource: Resource, type: ResourceType): Raw | undefined {
  const arn = resource.arn();
  if (arn === undefined || isNested(type)) return undefined;
  const pattern = patternOf(type);
  if (type.key === 'object') {
    const isInside = resource.type === 'AWS::S3::Bucket' && isSure(pattern, concat(arn, '/x'));
    return isInside ? sub(resource.stack.source, `\${${resource.id}.Arn}/*`) : undefined;
  }
  return isSure(pattern, arn) ? expressionOf(resource, arn) : undefined;
}

const isSure = (pattern: string, arn: Text): boolean => matches([pattern], arn) === 'yes';

/** `table/${TableName}/index/${IndexName}` is something inside of a resource. */
const isNested = ({ arn }: ResourceType): boolean =>
  /\$\{[^}]*\}\/[a-z-]+\/\$\{|:(?:alias|version)/.test(arn);

const patternOf = ({ arn }: ResourceType): string => `arn:*:${arn.replace(/\$\{[^}]*\}/g, '*')}`;

/** How the template says the ARN of a resource; undefined where no `Ref` or attribute gives it. */
function expressionOf(resource: Resource, arn: Text): Raw | undefined {
  const { source } = resource.stack;
  const gives = (text: Text | undefined): boolean => text !== undefined && same(text, arn) === 'yes';
  if (gives(resource.ref())) return ref(source, resource.id);
  return gives(resource.att('Arn')) ? getAtt(source, resource.id, 'Arn') : undefined;
}

const wordsByResource = (_: Stack): Map<Node, ReadonlySet<string>> => new Map();

/** All words of the scalars in a resource: the logical ids that it refers to are among them. */
function wordsIn({ node: root, stack }: Resource): ReadonlySet<string> {
  const words = stack.derived.get(wordsByResource);
  const before = words.get(root);
  if (before !== undefined) return before;
  const found = new Set<string>();
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') for (const [word] of node.text.matchAll(/[A-Za-z0-9]+/g)) found.add(word);
    else if (node.kind === 'list') open.push(...node.items);
    else for (const { value } of node.entries.values()) open.push(value);
  }
  words.set(root, found);
  return found;
}
