/** `Fn::Select`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html */
import { literal } from '../../text/symbolic-string.ts';
import type { Intrinsic } from './intrinsic.ts';

export const select: Intrinsic = {
  name: 'Fn::Select',
  tag: '!Select',
  gives: 'text',

  text(argument, scope, evaluate) {
    if (argument.kind !== 'list') return undefined;
    const [index, items] = argument.items;
    if (index === undefined || items === undefined) return undefined;
    const at = literal(evaluate.text(index, scope));
    return at === undefined || !/^\d+$/.test(at) ? undefined : evaluate.list(items, scope)?.[Number(at)];
  },
};
