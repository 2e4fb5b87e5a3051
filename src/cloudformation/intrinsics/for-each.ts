/**
 * `Fn::ForEach`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 * Loops are expanded before anything is evaluated (`../for-each.ts`); one that is left stands for what is not known.
 */
import type { Intrinsic } from './intrinsic.ts';

export const forEach: Intrinsic = { name: 'Fn::ForEach::', prefix: true, gives: 'part' };
