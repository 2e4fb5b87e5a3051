/** What happens to the whole template before its resources are expanded, in this order. */
import type { SamContext } from './context.ts';
import { mergeGlobals } from './globals.ts';
import { checkStructure } from './structure.ts';

/** A step may replace and add resources; it reports what it refuses and never throws anything but `Rejection`. */
export const stepsBefore: readonly ((context: SamContext) => void)[] = [
  checkStructure,
  // giveDefinitionBodies,   api/…: APIs without a definition get an empty one
  // addImplicitApis,        api/…: `Api` and `HttpApi` events without an API get `ServerlessRestApi`/`ServerlessHttpApi`
  mergeGlobals,
  // splitEmbeddedConnectors connectors/…: `Connectors` of a resource become resources
];
