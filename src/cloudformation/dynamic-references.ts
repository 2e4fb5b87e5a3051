/**
 * Dynamic references (`{{resolve:ssm:name}}`): what they stand for is not in the template, wherever they are written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 * Nor is what a build step puts in before the deploy, by the marks that such steps commonly look for.
 */
import { concat, concatAll, type SymbolicString, show, type Token } from '../text/symbolic-string.ts';
import { because } from '../text/unknown.ts';
import { placeIn } from './scope.ts';
import type { Template } from './template.ts';

const START = '{{resolve:';
const END = '}}';

/**
 * The text with its dynamic references as tokens, each as a whole, whatever it is made of.
 *
 * @param template in which it stands, so that a parameter can be looked for in the other stacks of the repository.
 */
export function withDynamicReferences(text: SymbolicString, template?: Template): SymbolicString {
  if (text.some((part) => typeof part === 'string' && MARKS.test(part)))
    return withReferences(withOpenMarks(text), template);
  return text;
}

/** What any of the marks begins with; most texts have none of them. */
const MARKS = /\{\{|%%|<<|<%=|__/;

/** `%%NAME%%`, `<<NAME>>`, `<%= name %>`, `{{NAME}}`, `__NAME__`. */
const PLACEHOLDER =
  /(%%[A-Za-z][\w.-]{0,100}%%|<<[A-Za-z][\w.-]{0,100}>>|<%=[^%<>]{1,100}%>|\{\{ ?[A-Za-z][\w.-]{0,100} ?\}\}|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,20}__)/;

function withOpenMarks(text: SymbolicString): SymbolicString {
  return concatAll(
    text.flatMap((part): readonly (string | Token)[] =>
      typeof part === 'string' ? part.split(PLACEHOLDER).map(openMark) : [part],
    ),
  );
}

const openMark = (part: string): string | Token =>
  PLACEHOLDER.test(part)
    ? { id: `placeholder ${part}`, label: part, reason: 'a placeholder that a build step fills in' }
    : part;

function withReferences(text: SymbolicString, template: Template | undefined): SymbolicString {
  if (!text.some((part) => typeof part === 'string' && part.includes(START))) return text;
  const done: (string | Token)[] = [];
  let reference: SymbolicString = [];
  for (const part of text.flatMap(markers)) {
    if (part === START) {
      for (const piece of reference) done.push(piece);
      reference = [part];
    } else if (reference.length === 0) done.push(part);
    else {
      reference = concat(reference, part);
      if (part !== END) continue;
      done.push(tokenOf(reference, template));
      reference = [];
    }
  }
  return concatAll([...done, ...reference]);
}

const markers = (part: string | Token): readonly (string | Token)[] =>
  typeof part === 'string' ? part.split(/(\{\{resolve:|\}\})/) : [part];

function tokenOf(reference: SymbolicString, template: Template | undefined): Token {
  const id = reference.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
  const name = template === undefined ? undefined : storedName(reference);
  return {
    id,
    label: show(reference),
    ...because({ code: 'dynamic-reference', what: show(reference) }),
    ...(name !== undefined &&
      template !== undefined && { link: { kind: 'parameter-store', name, from: placeIn(template) } }),
  };
}

/**
 * The name in `{{resolve:ssm:name}}`; undefined for other references, and where a version is asked for, which may be an
 * older value than the one that the repository writes.
 */
function storedName(reference: SymbolicString): SymbolicString | undefined {
  const inner = reference.map((part, index) => {
    if (typeof part !== 'string') return part;
    const from = index === 0 ? part.slice(START.length) : part;
    return index === reference.length - 1 ? from.slice(0, -END.length) : from;
  });
  const [first] = inner;
  if (typeof first !== 'string' || !first.startsWith('ssm:')) return undefined;
  const name = concatAll([first.slice('ssm:'.length), ...inner.slice(1)]);
  return name.some((part) => typeof part === 'string' && part.includes(':')) ? undefined : name;
}
