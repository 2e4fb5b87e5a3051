/** `Fn::Join`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html */
import { joined } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';

export const join: Intrinsic = {
  name: 'Fn::Join',
  tag: '!Join',
  gives: 'text',

  text(argument, scope, evaluate) {
    if (argument.kind !== 'list' || argument.items.length !== 2) return undefined;
    const [separator, items] = argument.items;
    if (separator?.kind !== 'scalar' || items === undefined) return undefined;
    const texts = evaluate.list(items, scope);
    return texts === undefined
      ? undefined
      : joined(
          texts.flatMap((text, index) => (index === 0 ? [text] : [separator.text, text])),
          argument,
        );
  },
};
