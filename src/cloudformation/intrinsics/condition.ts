/** `Condition`, by which a condition names another one: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import type { Intrinsic } from './intrinsic.ts';

export const condition: Intrinsic = {
  name: 'Condition',
  tag: '!Condition',
  gives: 'condition',
  section: 'Conditions',

  formula: (argument, _name, read) =>
    argument.kind === 'scalar' ? read.condition(argument.text) : undefined,

  references: (argument) => [{ kind: 'condition', node: argument }],
  values: () => [],
};
