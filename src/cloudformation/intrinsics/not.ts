/** `Fn::Not`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import type { Intrinsic } from './intrinsic.ts';

export const not: Intrinsic = {
  name: 'Fn::Not',
  tag: '!Not',
  gives: 'condition',

  formula(argument, name, read) {
    const [operand] = argument.kind === 'list' ? argument.items : [];
    return operand === undefined ? undefined : { op: 'not', part: read.formula(operand, `${name}/0`) };
  },
};
