/** What a permission is on: is it surely no function, alias or version? */
import { factsOf } from '../cloudformation/types.ts';
import type { Span } from '../finding.ts';
import type { Grant } from '../model/model.ts';
import { intrinsicOf, type Node } from '../template/node.ts';

export interface BadTarget {
  readonly at: Span;
  readonly message: string;
  readonly help: string;
}

const FUNCTION_TYPES =
  /^(?:AWS::Lambda::(?:Function|Alias|Version|Url)|AWS::Serverless::Function|Custom::.*|AWS::CloudFormation::.*)$/;

/** Why the target is no function, alias or version; undefined where it is or may be one. */
export function badTarget(grant: Grant): BadTarget | undefined {
  if (grant.resource.type !== 'AWS::Lambda::Permission') return undefined;
  for (const value of grant.resource.properties.all('FunctionName')) {
    if (value.at !== grant.targetAt) continue;
    const id = referredTo(value.node);
    const type = id === undefined ? undefined : grant.template.resources.get(id)?.type;
    if (type !== undefined && factsOf(type) !== undefined && !FUNCTION_TYPES.test(type)) {
      return {
        at: value.at,
        message: `FunctionName refers to ${id}, which is an ${type}, not a function`,
        help: 'Refer to the function, alias or version that is to be invoked.',
      };
    }
    const written = value.text().at(-1);
    if (typeof written === 'string' && written.endsWith(':$LATEST')) {
      return {
        at: value.at,
        message: 'The permission is on $LATEST, which takes none',
        help: 'Leave the qualifier out, or publish an alias. AWS says: "We currently do not support adding policies for $LATEST."',
      };
    }
  }
  return undefined;
}

/** The resource that a lone `Ref` or `Fn::GetAtt` names. */
function referredTo(node: Node): string | undefined {
  const call = intrinsicOf(node);
  if (call?.name === 'Ref') return call.argument.kind === 'scalar' ? call.argument.text : undefined;
  if (call?.name !== 'Fn::GetAtt') return undefined;
  const [id] = call.argument.kind === 'list' ? call.argument.items : [];
  return id?.kind === 'scalar' ? id.text : undefined;
}
