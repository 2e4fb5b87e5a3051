/** `Fn::Split`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-split.html */
import { split as splitText } from '../../text/symbolic-string.ts';
import type { Intrinsic } from './intrinsic.ts';

export const split: Intrinsic = {
  name: 'Fn::Split',
  tag: '!Split',
  gives: 'text',

  list(argument, scope, evaluate) {
    if (argument.kind !== 'list') return undefined;
    const [separator, subject] = argument.items;
    if (separator?.kind !== 'scalar' || separator.text === '' || subject === undefined) return undefined;
    return splitText(evaluate.text(subject, scope), separator.text);
  },
};
