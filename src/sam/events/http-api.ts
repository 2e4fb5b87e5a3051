/** `HttpApi`: a route of an HTTP API. The route goes to the API's definition, the permission is made here. */

import { sub, toNode } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { idIn } from '../value.ts';
import { permittedPath, textOf } from './api.ts';
import type { FunctionEventType } from './event.ts';
import { integrationUri } from './integration.ts';
import { permission } from './permission.ts';

const DEFAULT_ROUTE = '$default';
/** Greedy parameters other than `{proxy+}` stay as they are, as the official transform leaves them. */
const HTTP_PARAMETER = /\{(?:[A-Za-z0-9._-]+|proxy\+)\}/g;
const ANY = new Set(['any', 'x-amazon-apigateway-any-method']);

export const httpApi: FunctionEventType = {
  type: 'HttpApi',
  properties: propertyTable(`
    Path text
    Method text
    ApiId text
    Stage text
    Auth map
    TimeoutInMillis int
    RouteSettings map
    PayloadFormatVersion text
  `),
  *expand(event, context) {
    const { properties, target } = event;
    const path = textOf(property(properties, 'Path'), event, 'Path');
    const method = textOf(property(properties, 'Method'), event, 'Method').toLowerCase();
    const apiId = property(properties, 'ApiId');
    const id = idIn(apiId);
    // The official transform does not see that the default route goes to the function when it goes to its alias.
    const hasAlias = target.id !== target.resource.id;
    const covered =
      path !== DEFAULT_ROUTE &&
      id !== undefined &&
      !hasAlias &&
      context.apis.servesDefault(id, target.resource.id);
    if (!covered) {
      const verb = ANY.has(method) ? '*' : method.toUpperCase();
      const resource = path === DEFAULT_ROUTE ? '' : permittedPath(path, HTTP_PARAMETER);
      yield permission(event, 'apigateway.amazonaws.com', {
        sourceArn: toNode(
          sub(
            `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${resource}`,
            { __ApiId__: apiId, __Stage__: '*' },
          ),
          apiId?.at ?? event.at,
        ),
      });
    }
    if (id === undefined) return;
    context.apis.addHttpRoute({
      api: id,
      path,
      method,
      integration: integrationUri(target, '${AWS::Partition}'),
      owner: target.resource,
      event,
      condition: target.condition,
    });
  },
};
