/**
 * Dynamic references (`{{resolve:ssm:name}}`): what they stand for is not in the template, wherever they are written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
import { concat, concatAll, show, type Text, type Token } from '../text/symbolic-string.ts';
import { because } from '../text/unknown.ts';

const START = '{{resolve:';
const END = '}}';

/** The text with its dynamic references as tokens, each as a whole, whatever it is made of. */
export function withDynamicReferences(text: Text): Text {
  if (!text.some((part) => typeof part === 'string' && part.includes(START))) return text;
  const done: (string | Token)[] = [];
  let reference: Text = [];
  for (const part of text.flatMap(markers)) {
    if (part === START) {
      done.push(...reference);
      reference = [part];
    } else if (reference.length === 0) done.push(part);
    else {
      reference = concat(reference, part);
      if (part !== END) continue;
      done.push(tokenOf(reference));
      reference = [];
    }
  }
  return concatAll([...done, ...reference]);
}

const markers = (part: string | Token): readonly (string | Token)[] =>
  typeof part === 'string' ? part.split(/(\{\{resolve:|\}\})/) : [part];

function tokenOf(reference: Text): Token {
  const id = reference.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
  return { id, label: show(reference), ...because({ code: 'dynamic-reference', what: show(reference) }) };
}
