/**
 * `Fn::Cidr`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html
 * No permission turns on how a network is cut into ranges, so they stay open.
 */
import type { Intrinsic } from './intrinsic.ts';

export const cidr: Intrinsic = { name: 'Fn::Cidr', tag: '!Cidr', gives: 'text' };
