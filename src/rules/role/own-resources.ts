/** Resources of the template that an action can work on, as expressions to paste. */
import type { Resource } from '../../cloudformation/stack.ts';
import { concat, matches, same, type Text } from '../../cloudformation/text.ts';
import type { ResourceType } from '../../iam/actions.ts';
import type { Role } from '../../model/model.ts';
import type { Node } from '../../template/node.ts';
import { getAtt, type Raw, ref, sub } from './snippet.ts';

/** So many resources are named in a snippet. */
const MOST = 5;

/**
 * What in the template the resource types are about: first of all what the functions of the role refer to, otherwise all
 * of the kind.
 */
export function ownResources(role: Role, types: readonly ResourceType[]): readonly Raw[] {
  const candidates = [...role.stack.resources.values()].flatMap((resource) => {
    const expressions = expressionsFor(resource, types);
    return expressions.length === 0 ? [] : [{ resource, expressions }];
  });
  const words = wordsIn(
    role.functions.filter(({ stack }) => stack === role.stack).map(({ resource }) => resource.node),
  );
  const used = candidates.filter(({ resource }) => words.has(resource.id));
  const chosen = used.length > 0 ? used : candidates;
  return chosen.length > MOST ? [] : chosen.flatMap(({ expressions }) => expressions);
}

function expressionsFor(resource: Resource, types: readonly ResourceType[]): readonly Raw[] {
  const arn = resource.arn();
  if (arn === undefined) return [];
  const found = new Map<string, Raw>();
  for (const type of types) {
    const pattern = patternOf(type);
    const expression = isSure(pattern, arn) && !isNested(type) ? expressionOf(resource, arn) : undefined;
    if (expression !== undefined) found.set('itself', expression);
    else if (
      type.key === 'object' &&
      isSure(pattern, concat(arn, '/x')) &&
      resource.type === 'AWS::S3::Bucket'
    )
      found.set('inside', sub(resource.stack.source, `\${${resource.id}.Arn}/*`));
  }
  return [...found.values()];
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

/** All words of the scalars in trees: the logical ids that they refer to are among them. */
function wordsIn(nodes: readonly Node[]): ReadonlySet<string> {
  const words = new Set<string>();
  const open: Node[] = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') for (const [word] of node.text.matchAll(/[A-Za-z0-9]+/g)) words.add(word);
    else if (node.kind === 'list') open.push(...node.items);
    else for (const { value } of node.entries.values()) open.push(value);
  }
  return words;
}
