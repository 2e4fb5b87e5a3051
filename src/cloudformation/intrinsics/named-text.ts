/** What a name stands for, wherever a function names it: `Ref`, `Fn::GetAtt` and the `${…}` of `Fn::Sub` agree. */
import type { SymbolicString } from '../../text/symbolic-string.ts';
import { parameterText, pseudoText } from '../parameters.ts';
import type { Scope } from '../scope.ts';

/** What `Ref` gives for a name: pseudo parameter, parameter or resource; undefined where there is nothing of that name. */
export function refText(name: string, { template }: Scope): SymbolicString | undefined {
  return (
    pseudoText(name, template.environment, template.id) ??
    parameterText(name, template) ??
    template.resources.get(name)?.ref()
  );
}

/** What `Fn::GetAtt` gives; undefined where there is no such resource or attribute. */
export function attributeText(
  id: string,
  attribute: string,
  { template }: Scope,
): SymbolicString | undefined {
  return template.resources.get(id)?.getAtt(attribute);
}
