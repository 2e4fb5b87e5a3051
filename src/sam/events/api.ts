/** `Api`: a path and method of a REST API. The route goes to the API's definition, the permission is made here. */

import { type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { sub, toNode } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { idIn } from '../value.ts';
import type { FunctionEvent, FunctionEventType } from './event.ts';
import { integrationUri } from './integration.ts';
import { permission } from './permission.ts';

export const api: FunctionEventType = {
  type: 'Api',
  properties: propertyTable(`
    Path! text
    Method! text
    RestApiId! text
    Stage text
    Auth map
    RequestModel map
    RequestParameters list
    TimeoutInMillis int
    ResponseTransferMode text
  `),
  *expand(event, context) {
    const { properties, target } = event;
    const path = textOf(property(properties, 'Path'), event, 'Path');
    const method = textOf(property(properties, 'Method'), event, 'Method').toLowerCase();
    const restApi = property(properties, 'RestApiId');
    yield apiPermission(event, context, path, method, restApi);
    const apiId = idIn(restApi);
    if (apiId === undefined || !context.resources.has(apiId)) return;
    context.apis.addRestRoute({
      api: apiId,
      path,
      method,
      integration: integrationUri(
        target,
        context.partition,
        stringOf(property(properties, 'ResponseTransferMode')),
      ),
      owner: target.resource,
      event,
      condition: target.condition,
    });
  },
};

/** Any stage of the API may invoke for this path and method; the logical id ends with the stage where it is known. */
function apiPermission(
  event: FunctionEvent,
  context: SamContext,
  path: string,
  method: string,
  restApi: Node | undefined,
) {
  const verb = method === 'any' ? '*' : method.toUpperCase();
  return permission(
    event,
    'apigateway.amazonaws.com',
    {
      sourceArn: toNode(
        sub(
          `arn:${context.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${permittedPath(path)}`,
          { __ApiId__: restApi, __Stage__: '*' },
        ),
        restApi?.at ?? event.at,
      ),
    },
    { suffix: stageSuffix(restApi, context) },
  );
}

const REST_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;

/** A path as a permission has it: without a slash at its end, and with `*` for its parameters. */
export function permittedPath(path: string, parameter = REST_PARAMETER): string {
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.replace(parameter, '*');
}

/** The stage that names the permission. An API that is not in the template, or has no literal stage, gets a general one. */
function stageSuffix(restApi: Node | undefined, context: SamContext): string {
  const id = idIn(restApi);
  if (id === undefined) return 'AllStages';
  const resource = context.resources.get(id);
  if (resource === undefined) return 'AllStages';
  const stage = property(resource.properties, 'StageName');
  return stringOf(stage) ?? 'Stage';
}

/** The text of a property that must be a string. */
export function textOf(node: Node | undefined, event: FunctionEvent, key: string): string {
  const text = stringOf(node);
  if (text !== undefined) return text;
  throw new InvalidResourceError(
    node?.at ?? event.at,
    `\`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`,
    `Give \`${key}\` as a string.`,
  );
}
