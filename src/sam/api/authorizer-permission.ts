/** How API Gateway invokes a Lambda authorizer: the permission for it, and the URI that definitions name it by. */
import type { Span } from '../../finding.ts';
import type { Node } from '../../template/node.ts';
import { type Draft, type DraftMap, ref, sub } from '../draft.ts';
import { type GeneratedResource, passedThrough, type SamResource } from '../resource.ts';

/** Any authorizer of the API may invoke the function. */
export function authorizerPermission(
  api: SamResource,
  {
    id,
    functionArn,
    partition,
    at,
  }: { readonly id: string; readonly functionArn: Draft; readonly partition: string; readonly at: Span },
): GeneratedResource {
  return {
    id,
    type: 'AWS::Lambda::Permission',
    at,
    attributes: passedThrough(api),
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: sub(
        `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`,
        { __ApiId__: ref(api.id) },
      ),
    },
  };
}

/** The URI of an authorizer's function. */
export function authorizerUri(functionArn: Node | undefined, partition: string): DraftMap {
  return sub(
    `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`,
    { __FunctionArn__: functionArn },
  );
}
