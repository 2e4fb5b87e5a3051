/** What happens to the whole template before its resources are expanded, in this order. */
import { addImplicitApis, giveDefinitions } from './api/implicit.ts';
import { splitEmbeddedConnectors } from './connectors/embedded.ts';
import type { SamContext } from './context.ts';
import { mergeGlobals } from './globals.ts';
import { checkStructure } from './structure.ts';

/** A step may replace and add resources; it reports what it refuses and never throws anything but `InvalidResourceError`. */
export const stepsBefore: readonly ((context: SamContext) => void)[] = [
  checkStructure,
  giveDefinitions,
  addImplicitApis,
  mergeGlobals,
  splitEmbeddedConnectors,
];
