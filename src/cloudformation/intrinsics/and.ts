/** `Fn::And`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import type { Intrinsic } from './intrinsic.ts';

export const and: Intrinsic = {
  name: 'Fn::And',
  tag: '!And',
  gives: 'condition',

  formula(argument, name, read) {
    const operands = argument.kind === 'list' ? argument.items : [];
    return { op: 'and', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
  },
};
