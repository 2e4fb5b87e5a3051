/**
 * `Fn::Transform`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-transform.html
 * What it is given belongs to the macro, and what it gives is known only to it.
 */
import type { Intrinsic } from './intrinsic.ts';

export const transform: Intrinsic = {
  name: 'Fn::Transform',
  tag: '!Transform',
  gives: 'part',
  values: () => [],
};
