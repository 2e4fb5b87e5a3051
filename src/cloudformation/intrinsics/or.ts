/** `Fn::Or`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import type { Intrinsic } from './intrinsic.ts';

export const or: Intrinsic = {
  name: 'Fn::Or',
  tag: '!Or',
  gives: 'condition',

  formula(argument, name, read) {
    const operands = argument.kind === 'list' ? argument.items : [];
    return { op: 'or', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
  },
};
