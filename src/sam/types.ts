/**
 * The resource types of SAM, one module each, in the order in which they are expanded: what serves APIs before the
 * APIs, connectors last because they join resources that are expanded already.
 */

import { httpApiType } from './api/http-api.ts';
import { apiType } from './api/rest-api.ts';
import { webSocketApiType } from './api/websocket-api.ts';
import { applicationType } from './application.ts';
import { capacityProviderType } from './capacity-provider.ts';
import { connectorType } from './connectors/connector.ts';
import { functionType } from './function.ts';
import { graphQLApiType } from './graphql-api.ts';
import { layerVersionType } from './layer-version.ts';
import type { SamResourceType } from './resource-type.ts';
import { simpleTableType } from './simple-table.ts';
import { stateMachineType } from './state-machine.ts';

/** Each phase goes through the template once, in its own order. */
export const phases: readonly (readonly SamResourceType[])[] = [
  [functionType],
  [stateMachineType],
  [apiType, httpApiType, webSocketApiType],
  [simpleTableType, layerVersionType, applicationType, graphQLApiType, capacityProviderType],
  [connectorType],
];
