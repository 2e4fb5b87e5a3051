/** API Gateway: REST, HTTP and WebSocket APIs. */
import type { Service } from '../service.ts';
import { HTTP_ROUTE, REST_AUTHORIZER, REST_METHOD, V2_AUTHORIZER, WEBSOCKET_ROUTE } from './facts.ts';
import { openApi } from './openapi.ts';
import { rest } from './rest.ts';
import { v2 } from './v2.ts';

export const apigateway: Service = {
  facts: [REST_METHOD, REST_AUTHORIZER, HTTP_ROUTE, WEBSOCKET_ROUTE, V2_AUTHORIZER],
  readers: [...rest, ...v2, ...openApi],
};
