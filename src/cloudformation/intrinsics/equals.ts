/** `Fn::Equals`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import type { Intrinsic } from './intrinsic.ts';

export const equals: Intrinsic = {
  name: 'Fn::Equals',
  tag: '!Equals',
  gives: 'condition',

  formula(argument, _name, read) {
    const [left, right] = argument.kind === 'list' ? argument.items.map((operand) => read.text(operand)) : [];
    return left === undefined || right === undefined ? undefined : { op: 'equals', left, right };
  },
};
