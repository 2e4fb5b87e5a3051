/** `Fn::ImportValue`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html */
import { show } from '../../text/symbolic-string.ts';
import { because } from '../../text/unknown.ts';
import { placeIn } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';

/** The same export is the same value, in whatever template of a region and account it is imported. */
export const importValue: Intrinsic = {
  name: 'Fn::ImportValue',
  tag: '!ImportValue',
  gives: 'text',

  text(argument, scope, evaluate) {
    const { region = '', account = '' } = scope.template.environment;
    const name = evaluate.text(argument, scope);
    const what = show(name);
    const id = name.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
    return [
      {
        id: `import:${region}:${account}:${id}`,
        label: `\${import ${what}}`,
        ...because({ code: 'import', what }),
        link: { kind: 'export', name, from: placeIn(scope.template) },
      },
    ];
  },
};
