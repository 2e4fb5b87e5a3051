/** `Fn::Length`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-length.html */
import type { Intrinsic } from './intrinsic.ts';

export const length: Intrinsic = {
  name: 'Fn::Length',
  tag: '!Length',
  gives: 'text',

  text(argument, scope, evaluate) {
    const items = evaluate.list(argument, scope);
    return items === undefined ? undefined : [String(items.length)];
  },
};
