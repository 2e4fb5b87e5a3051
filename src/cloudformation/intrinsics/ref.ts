/** `Ref`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html */
import { scalar, stringOf } from '../../template/node.ts';
import { literal } from '../../text/symbolic-string.ts';
import { withDynamicReferences } from '../dynamic-references.ts';
import { isListParameter } from '../parameters.ts';
import type { Intrinsic } from './intrinsic.ts';
import { refText } from './named-text.ts';

export const ref: Intrinsic = {
  name: 'Ref',
  tag: '!Ref',
  gives: 'text',

  text: (argument, scope) => (argument.kind === 'scalar' ? refText(argument.text, scope) : undefined),

  /** A list parameter whose value is given. */
  list(argument, scope) {
    if (argument.kind !== 'scalar' || !isListParameter(scope.template.root, argument.text)) return undefined;
    const text = refText(argument.text, scope);
    const given = text === undefined ? undefined : literal(text);
    return given?.split(',').map((item) => {
      const trimmed = item.trim();
      return withDynamicReferences(trimmed === '' ? [] : [trimmed]);
    });
  },

  choose: (argument) =>
    argument.kind === 'scalar' && argument.text === 'AWS::NoValue' ? 'absent' : undefined,

  references: (argument) =>
    argument.kind === 'scalar' ? [{ kind: 'name', name: argument.text, at: argument.at }] : [],
  values: () => [],

  rename(argument, meaning) {
    const name = stringOf(argument);
    const meant = name === undefined ? undefined : meaning(name.split('.', 2));
    return meant === undefined || name?.split('.').length !== meant.used
      ? undefined
      : scalar(meant.id, argument.at);
  },

  withValues(_node, argument, values) {
    const name = stringOf(argument);
    return name === undefined ? undefined : values.get(name);
  },
};
