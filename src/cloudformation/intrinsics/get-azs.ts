/**
 * `Fn::GetAZs`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html
 * Which zones an account has is known only in AWS.
 */
import type { Intrinsic } from './intrinsic.ts';

export const getAzs: Intrinsic = { name: 'Fn::GetAZs', tag: '!GetAZs', gives: 'text' };
