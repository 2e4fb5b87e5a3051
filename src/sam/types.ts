/**
 * The resource types of SAM, one module each, in the order in which they are expanded: what serves APIs before the
 * APIs, connectors last because they join resources that are expanded already.
 */
import { functionType } from './function.ts';
import type { SamResourceType } from './resource.ts';

/** Each phase goes through the template once, in its own order. */
export const phases: readonly (readonly SamResourceType[])[] = [
  [functionType],
  // [stateMachineType],
  // [apiType, httpApiType, webSocketApiType],
  // [simpleTableType, layerVersionType, applicationType, graphQLApiType, capacityProviderType],
  // [connectorType],
];
