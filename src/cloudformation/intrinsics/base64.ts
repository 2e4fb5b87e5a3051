/** `Fn::Base64`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-base64.html */
import { literal } from '../../text/symbolic-string.ts';
import type { Intrinsic } from './intrinsic.ts';

export const base64: Intrinsic = {
  name: 'Fn::Base64',
  tag: '!Base64',
  gives: 'text',

  text(argument, scope, evaluate) {
    const plain = literal(evaluate.text(argument, scope));
    return plain === undefined ? undefined : [Buffer.from(plain).toString('base64')];
  },
};
