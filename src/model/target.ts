/** Any text that names a function, as the one canonical ARN that all others are compared with. */
import { functionArnOf } from '../cloudformation/resource.ts';
import type { Template } from '../cloudformation/template.ts';
import { arnAt } from '../text/arn-template.ts';
import {
  concat,
  concatAll,
  literal,
  type SymbolicString,
  show,
  split,
  type Token,
} from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';

export interface Target {
  /** With qualifier where one is named. */
  readonly arn: SymbolicString;
  /** The function's own ARN, without qualifier. */
  readonly function: SymbolicString;
  readonly qualifier?: SymbolicString;
  /** Why it can't be told what is named. */
  readonly unknown?: Unknown;
}

/**
 * Takes a function's name, partial ARN (`123456789012:function:f`) or ARN, with or without qualifier, or the URI by
 * which API Gateway invokes it. https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export function targetOf(named: SymbolicString, template: Template): Target {
  const text = insideInvocationUri(named);
  if (text.some((part) => typeof part === 'string' && part.includes('${stageVariables.'))) {
    return { arn: text, function: text, unknown: { code: 'stage-variable', what: show(text) } };
  }
  const own = ownTarget(text, template);
  if (own !== undefined) return own;
  if (isLoneOpenToken(text))
    return { arn: text, function: text, unknown: { code: 'function-outside', what: show(text) } };
  const [first] = text;
  if (typeof first === 'string' && first.startsWith('arn:')) return fromArn(text);
  const partial = split(text, ':', 3);
  if (partial !== undefined && literal(partial[1] ?? []) === 'function') {
    return fromArn(arnAt(template, 'arn:${Partition}:lambda:${Region}:${Partial}', () => text));
  }
  return withQualifier(
    arnAt(template, 'arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}', () => []),
    text,
  );
}

/** What `Ref` or `GetAtt` of a function gives, with or without a qualifier behind it, is that function whatever its name. */
function ownTarget(text: SymbolicString, template: Template): Target | undefined {
  const whole = functionArnOf(template, text);
  if (whole !== undefined) return { arn: whole, function: whole };
  const last = text[text.length - 1];
  const colon = typeof last === 'string' ? last.lastIndexOf(':') : -1;
  if (typeof last !== 'string' || colon === -1) {
    // `${Fn.Arn}:${Alias}`: the colon stands before the last piece.
    const before = text[text.length - 2];
    if (typeof last !== 'object' || typeof before !== 'string' || !before.endsWith(':')) return undefined;
    return qualified(functionArnOf(template, concat(text.slice(0, -2), before.slice(0, -1))), [last]);
  }
  const own = functionArnOf(template, concat(text.slice(0, -1), last.slice(0, colon)));
  return qualified(own, concat(last.slice(colon + 1)));
}

function qualified(own: SymbolicString | undefined, qualifier: SymbolicString): Target | undefined {
  if (own === undefined || qualifier.length === 0) return undefined;
  return { arn: concat(own, ':', qualifier), function: own, qualifier };
}

/** A parameter or the like, of which nothing says whether it is a name or an ARN. */
function isLoneOpenToken(text: SymbolicString): boolean {
  const [only] = text;
  return text.length === 1 && typeof only === 'object' && only.chars === undefined;
}

function fromArn(text: SymbolicString): Target {
  const fields = split(text, ':', 7);
  const name = fields?.[6];
  if (fields === undefined || name === undefined) {
    return { arn: text, function: text, unknown: { code: 'function-outside', what: show(text) } };
  }
  const prefix = concat(...fields.slice(0, 6).flatMap((field) => [field, ':']));
  return withQualifier(prefix, name);
}

function withQualifier(prefix: SymbolicString, name: SymbolicString): Target {
  const [own = [], qualifier] = split(name, ':', 2) ?? [name];
  const unqualified = concat(prefix, own);
  if (qualifier === undefined || qualifier.length === 0) return { arn: unqualified, function: unqualified };
  return { arn: concat(unqualified, ':', qualifier), function: unqualified, qualifier };
}

const BEFORE = /^.*:lambda:path\/[^/]+\/functions\//;
const AFTER = /\/(?:response-streaming-)?invocations\/?$/;

/** `arn:…:apigateway:…:lambda:path/2015-03-31/functions/<function ARN>/invocations` names what stands in it. */
function insideInvocationUri(text: SymbolicString): SymbolicString {
  const start = text.findIndex((part) => typeof part === 'string' && part.includes(':lambda:path/'));
  const head = text[start];
  if (typeof head !== 'string' || !BEFORE.test(head)) return text;
  const inside: (string | Token)[] = [head.replace(BEFORE, ''), ...text.slice(start + 1)];
  const last = inside[inside.length - 1];
  if (typeof last === 'string') inside[inside.length - 1] = last.replace(AFTER, '');
  return concatAll(inside);
}
