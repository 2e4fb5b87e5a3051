/** `Fn::GetAtt`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html */
import { list, scalar, stringOf } from '../../template/node.ts';
import { concatAll, literal } from '../../text/symbolic-string.ts';
import type { Intrinsic } from './intrinsic.ts';
import { attributeText } from './named-text.ts';

/** Its argument is a list of resource and attribute, or both in one string, `Resource.Attribute`. */
export const getAtt: Intrinsic = {
  name: 'Fn::GetAtt',
  tag: '!GetAtt',
  gives: 'text',

  text(argument, scope, evaluate) {
    if (argument.kind === 'scalar') {
      const dot = argument.text.indexOf('.');
      if (dot === -1) return undefined;
      return attributeText(argument.text.slice(0, dot), argument.text.slice(dot + 1), scope);
    }
    if (argument.kind !== 'list') return undefined;
    const [id, ...rest] = argument.items;
    if (id?.kind !== 'scalar') return undefined;
    const pieces = rest.flatMap((piece, index) => [index === 0 ? '' : '.', evaluate.text(piece, scope)]);
    const attribute = literal(concatAll(pieces));
    return attribute === undefined ? undefined : attributeText(id.text, attribute, scope);
  },

  references(argument) {
    const { at } = argument;
    if (argument.kind === 'scalar') {
      const dot = argument.text.indexOf('.');
      if (dot < 1) return [];
      const name = argument.text.slice(0, dot);
      return [{ kind: 'attribute', name, nameAt: at, attribute: argument.text.slice(dot + 1), at }];
    }
    const [id, attribute] = argument.kind === 'list' ? argument.items : [];
    if (id?.kind !== 'scalar') return [];
    return [
      attribute?.kind === 'scalar'
        ? { kind: 'attribute', name: id.text, nameAt: id.at, attribute: attribute.text, at: attribute.at }
        : { kind: 'attribute', name: id.text, nameAt: id.at, attribute: undefined, at: id.at },
    ];
  },
  values: () => [],

  rename(argument, meaning) {
    if (argument.kind !== 'list' || argument.items.length < 2) return undefined;
    const parts: string[] = [];
    for (const item of argument.items) {
      const text = stringOf(item);
      if (text === undefined) return undefined;
      for (const part of text.split('.')) parts.push(part);
    }
    const meant = meaning(parts);
    if (meant === undefined) return undefined;
    const renamed = [meant.id, ...parts.slice(meant.used)];
    return list(
      renamed.map((part) => scalar(part, argument.at)),
      argument.at,
    );
  },
};
