/** A condition that holds where any of several does. `Fn::Or` takes at most ten, so that more need conditions between. */
import type { Span } from '../../finding.ts';
import type { SamContext } from '../context.ts';

/** Limit of `Fn::Or`: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html#intrinsic-function-reference-conditions-or */
const MOST = 10;

/** Adds the condition `name`, with numbered ones between where there are more than ten. */
export function addCombinedCondition(
  context: SamContext,
  names: readonly string[],
  name: string,
  at: Span,
): void {
  let left = [...names];
  let number = Math.floor((names.length - 2) / (MOST - 1));
  while (left.length > 1) {
    const made = number > 0 ? `${name}${number}` : name;
    number -= 1;
    const joined = left.slice(0, MOST).map((condition) => ({ Condition: condition }));
    context.addCondition(made, { 'Fn::Or': joined }, at);
    left = [...left.slice(MOST), made];
  }
}
