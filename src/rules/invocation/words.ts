/** How rules speak: names of things, and expressions to paste in the template's own notation. */
import { showGuard } from '../../cloudformation/guard.ts';
import type { Resource, Stack } from '../../cloudformation/stack.ts';
import type { Grant, Invocation, Verdict } from '../../model/model.ts';
import { literal, show, type Text } from '../../text/symbolic-string.ts';

/** The logical id that the user wrote; for what SAM generates, that of the resource it came from. */
export const nameOf = (resource: Resource): string => resource.origin ?? resource.id;

/** The function as people call it: `Fn`, or `Fn:live`. */
export function functionName({ function: invoked, qualifier, target }: Invocation): string {
  if (invoked === undefined) return show(target);
  return qualifier === undefined
    ? nameOf(invoked.resource)
    : `${nameOf(invoked.resource)}:${show(qualifier)}`;
}

/** Who invokes: "OrdersTopic (Amazon SNS)"; the service alone where source and function are one SAM resource. */
export function sourceName({ resource, service, function: invoked }: Invocation): string {
  const name = nameOf(resource);
  return name === invoked?.resource.id ? `An event of ${name} (${service})` : `${name} (${service})`;
}

/** The logical ids of an invocation: function and source. */
export function idsOf({ function: invoked, resource }: Invocation): readonly string[] {
  return invoked === undefined ? [nameOf(resource)] : [nameOf(invoked.resource), nameOf(resource)];
}

/** ", when `IsProd` is false" for a scenario; nothing where it is always. */
export function whenOf({ when }: Verdict): string {
  const words = when === undefined ? '' : showGuard(when);
  return words === '' ? '' : `, ${words}`;
}

/** "(and 3 more)" behind the first of several. */
export const andMore = (count: number): string => (count === 0 ? '' : ` (and ${count} more)`);

export const isJson = ({ source }: Stack): boolean => /^\uFEFF?\s*\{/.test(source.text);

/** Something that can be pasted as a value. */
interface Expression {
  readonly yaml: string;
  readonly json: unknown;
}

/** A text as the shortest expression of the template that gives it, without referring to `apart`. */
export function expressionOf(text: Text, stack: Stack, apart?: Resource): Expression {
  const plain = literal(text);
  if (plain !== undefined)
    return {
      yaml: /^[\w./:@-]+$/.test(plain) && !/^\d+$/.test(plain) ? plain : `'${plain.replaceAll("'", "''")}'`,
      json: plain,
    };
  for (const resource of stack.resources.values()) {
    if (resource === apart) continue;
    if (isExactly(resource.ref(), text)) {
      const id = referableId(resource);
      return { yaml: `!Ref ${id}`, json: { Ref: id } };
    }
    const arn = resource.arn();
    if (arn === undefined || !isExactly(arn, text)) continue;
    const attribute = ['Arn', ...ARN_ATTRIBUTES].find((name) => isExactly(resource.att(name), text));
    if (attribute !== undefined) {
      return {
        yaml: `!GetAtt ${resource.id}.${attribute}`,
        json: { 'Fn::GetAtt': [resource.id, attribute] },
      };
    }
  }
  const [only] = text;
  if (text.length === 1 && typeof only === 'object' && /^\$\{AWS::\w+\}$/.test(only.label)) {
    const name = only.label.slice(2, -1);
    return { yaml: `!Ref ${name}`, json: { Ref: name } };
  }
  return { yaml: `!Sub '${show(text).replaceAll("'", "''")}'`, json: { 'Fn::Sub': show(text) } };
}

/** `Fn.Alias` for the alias that SAM publishes, which users of SAM know by that name. */
function referableId({ id, origin, type }: Resource): string {
  const [, kind] = /^AWS::Lambda::(Alias|Version)$/.exec(type) ?? [];
  return origin === undefined || kind === undefined ? id : `${origin}.${kind}`;
}

/** Is a text made of what only a resource's creation tells, so that naming it means waiting for the resource? */
const isMadeOf = (text: Text, { id, stack }: Resource): boolean =>
  text.some(
    (part) =>
      typeof part === 'object' &&
      (part.id === `${stack.id}#${id}` || part.id.startsWith(`${stack.id}#${id}.`)),
  );

/** The resource that a permission must not refer to: a source that waits for the permission when it is created. */
export const waiting = ({ draft }: Invocation): Resource | undefined =>
  draft.checkedAtCreation === 'yes' ? draft.resource : undefined;

/** Where the permission has to come before the source, and only the source's creation tells its ARN. */
export function comesTooLate(sourceArn: Text | undefined, invocation: Invocation): boolean {
  const source = waiting(invocation);
  return source !== undefined && sourceArn !== undefined && isMadeOf(sourceArn, source);
}

const ARN_ATTRIBUTES = ['TopicArn', 'StreamArn', 'AgentArn', 'TargetGroupArn'];

/** Part by part, without a question of what tokens can be: this is asked of every resource. */
const isExactly = (a: Text | undefined, b: Text): boolean =>
  a !== undefined && a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));

function isSamePart(a: Text[number], b: Text[number] | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}

/** A value as messages quote it: as short as the template would have it. */
export function quoted(text: Text, stack: Stack, apart?: Resource): string {
  const { yaml } = expressionOf(text, stack, apart);
  return `"${literal(text) ?? yaml.replace(/^!Sub '(.*)'$/, '$1')}"`;
}

/** `Key: value` in the template's notation. */
export function assignment(key: string, value: Text, stack: Stack, apart?: Resource): string {
  const expression = expressionOf(value, stack, apart);
  return isJson(stack)
    ? `${JSON.stringify(key)}: ${JSON.stringify(expression.json)}`
    : `${key}: ${expression.yaml}`;
}

/** The logical id that `permissionSnippet` gives. */
export const permissionId = ({ draft, function: invoked }: Invocation): string =>
  `${draft.resource.id}${invoked?.resource.id ?? 'Function'}Permission`.replace(/[^A-Za-z0-9]/g, '');

/** A whole `AWS::Lambda::Permission` for an invocation, to paste under `Resources`. */
export function permissionSnippet(invocation: Invocation): string {
  const { stack, draft, function: invoked, qualifier, target } = invocation;
  const id = permissionId(invocation);
  const sourceArn = comesTooLate(draft.sourceArn, invocation) ? undefined : draft.sourceArn;
  const sourceAccount =
    draft.sourceAccount ?? (sourceArn === draft.sourceArn ? undefined : invocation.stack.account);
  const apart = waiting(invocation);
  const name = qualifier === undefined && invoked?.stack === stack ? invoked.resource.ref() : target;
  const properties: [string, Text][] = [
    ['Action', ['lambda:InvokeFunction']],
    ['FunctionName', name],
    ['Principal', [draft.principal]],
    ...(sourceArn === undefined ? [] : [['SourceArn', sourceArn] as [string, Text]]),
    ...(sourceAccount === undefined ? [] : [['SourceAccount', sourceAccount] as [string, Text]]),
  ];
  if (isJson(stack)) {
    const json = Object.fromEntries(
      properties.map(([key, value]) => [key, expressionOf(value, stack, apart).json]),
    );
    return `${JSON.stringify(id)}: ${JSON.stringify({ Type: 'AWS::Lambda::Permission', Properties: json }, null, 2)}`;
  }
  return [
    `${id}:`,
    '  Type: AWS::Lambda::Permission',
    '  Properties:',
    ...properties.map(([key, value]) => `    ${key}: ${expressionOf(value, stack, apart).yaml}`),
  ].join('\n');
}

/** Grants that a resource of the template makes, each resource once. */
export function oncePerResource(grants: readonly Grant[]): readonly Grant[] {
  const seen = new Set<Resource>();
  return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}

/** Groups by a key, in order of first appearance. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => unknown,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
