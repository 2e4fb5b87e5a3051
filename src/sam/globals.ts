/** `Globals`: properties merged into every resource of a type. */
import type { SamContext } from './context.ts';

export function mergeGlobals(_context: SamContext): void {}
