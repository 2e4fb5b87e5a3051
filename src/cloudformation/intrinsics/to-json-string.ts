/** `Fn::ToJsonString`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ToJsonString.html */
import { toJson } from '../../template/node.ts';
import type { Intrinsic } from './intrinsic.ts';

export const toJsonString: Intrinsic = {
  name: 'Fn::ToJsonString',
  tag: '!ToJsonString',
  gives: 'text',

  /** Only of what holds no functions: their results would stand in the string. */
  text(argument) {
    const json = JSON.stringify(toJson(argument));
    return /"(?:Fn::[^"]+|Ref)":/.test(json) ? undefined : [json];
  },
};
