/** Expressions to paste: how a template says a value, in its own notation. */
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { notationOf } from '../syntax/notation.ts';
import { Intrinsic, Verbatim, writeEntries } from '../syntax/write.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';

/** A value of a property: a text, or a function that gives it. */
export type Expression = string | Intrinsic;

export const ref = (id: string): Intrinsic => new Intrinsic('Ref', id);
export const getAtt = (id: string, attribute: string): Intrinsic =>
  new Intrinsic('Fn::GetAtt', `${id}.${attribute}`);
export const sub = (text: string): Intrinsic => new Intrinsic('Fn::Sub', text);

/** A text as the shortest expression of the template that gives it, without referring to `apart`. */
export function expressionOf(text: SymbolicString, template: Template, apart?: Resource): Expression {
  const plain = literal(text);
  // A template that is deployed to several accounts names none of them.
  if (plain !== undefined && plain === template.environment.account) return ref('AWS::AccountId');
  if (plain !== undefined) return plain;
  for (const resource of template.resources.values()) {
    const found = resource === apart ? undefined : referenceGiving(resource, text);
    if (found !== undefined) return found;
  }
  const [only] = text;
  if (text.length === 1 && typeof only === 'object' && /^\$\{AWS::\w+\}$/.test(only.label))
    return ref(only.label.slice(2, -1));
  return takenFrom(text, template) ?? sub(show(sayingWhose(text, template)));
}

/** How the template takes a text that another stack gives; undefined where it does not take just that. */
function takenFrom(text: SymbolicString, template: Template): Expression | undefined {
  for (const [name, given] of template.environment.bound ?? []) if (isExactly(given, text)) return ref(name);
  const link = template.links?.linkTo(text, template.id);
  if (link === undefined) return undefined;
  if (link.kind === 'output') return getAtt(link.stack, `Outputs.${link.output}`);
  const name = literal(link.name);
  if (name === undefined) return undefined;
  return link.kind === 'export' ? new Intrinsic('Fn::ImportValue', name) : `{{resolve:ssm:${name}}}`;
}

/** What stands for a value of another stack in what is shown to people; no template can say it so. */
const ELSEWHERE = ' of another stack';

function sayingWhose(text: SymbolicString, { id }: Template): SymbolicString {
  return text.map((part) =>
    typeof part === 'string' || !part.id.includes('#') || part.id.startsWith(`${id}#`)
      ? part
      : { ...part, label: part.label.replace(/ of .*\}$|\}$/, `${ELSEWHERE}}`) },
  );
}

/** Does an expression name what only another stack has, so that it is for reading and not for pasting? */
export const isOfElsewhere = (value: Intrinsic): boolean => value.argument.includes(`${ELSEWHERE}}`);

/** How a resource is referred to for a text; undefined where neither its `Ref` nor its ARN is exactly that. */
function referenceGiving(resource: Resource, text: SymbolicString): Intrinsic | undefined {
  if (isExactly(resource.ref(), text)) return ref(referableId(resource));
  const arn = resource.arn();
  if (arn === undefined || !isExactly(arn, text)) return undefined;
  const attribute = ['Arn', ...ARN_ATTRIBUTES].find((name) => isExactly(resource.getAtt(name), text));
  return attribute === undefined ? undefined : getAtt(resource.id, attribute);
}

const ARN_ATTRIBUTES = ['TopicArn', 'StreamArn', 'AgentArn', 'TargetGroupArn'];

/** `Fn.Alias` for the alias that SAM publishes, which users of SAM know by that name. */
function referableId({ id, sourceLogicalId, type }: Resource): string {
  const [, kind] = /^AWS::Lambda::(Alias|Version)$/.exec(type) ?? [];
  return sourceLogicalId === undefined || kind === undefined ? id : `${sourceLogicalId}.${kind}`;
}

/** Is a text made of what only a resource's creation tells, so that naming it means waiting for the resource? */
export const isMadeOf = (text: SymbolicString, { id, template }: Resource): boolean =>
  text.some(
    (part) =>
      typeof part === 'object' &&
      (part.id === `${template.id}#${id}` || part.id.startsWith(`${template.id}#${id}.`)),
  );

/** Part by part, without a question of what tokens can be: this is asked of every resource. */
const isExactly = (a: SymbolicString | undefined, b: SymbolicString): boolean =>
  a !== undefined && a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));

function isSamePart(a: SymbolicString[number], b: SymbolicString[number] | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}

/** `Key: value` in the template's notation. */
export const assignment = (
  key: string,
  value: SymbolicString,
  template: Template,
  apart?: Resource,
): string => writeEntries({ [key]: expressionOf(value, template, apart) }, notationOf(template.source));

/** What stands at a place, where it can be repeated elsewhere: one line. */
export function written({ source, start, end }: Span): Verbatim | undefined {
  const text = source.text.slice(start, end);
  return text === '' || /[\r\n]/.test(text) ? undefined : new Verbatim(text);
}
