/** What AWS does to a template before it deploys it: macros first, then the SAM transform. */
import { applyMacros } from './cloudformation/macros.ts';
import type { Environment } from './cloudformation/stack.ts';
import type { Finding, Source, Span } from './finding.ts';
import { asksForSam, transformSam } from './sam/transform.ts';
import type { Files } from './template/files.ts';
import { localReader } from './template/local.ts';
import type { MapNode } from './template/node.ts';

export interface Expanded {
  readonly root: MapNode;
  /** Generated logical id → the user's logical id, and the place it came from. */
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly at: Span }>;
  readonly problems: readonly Finding[];
}

/** Expands a template; one without transforms comes back as it is. */
export function expand(root: MapNode, source: Source, environment: Environment, files: Files): Expanded {
  const macros = applyMacros(root, source, environment, files);
  if (!asksForSam(macros.root)) return { ...macros, origins: new Map() };
  const sam = transformSam(macros.root, { environment, readLocal: localReader(source, files) });
  return { ...sam, problems: [...macros.problems, ...sam.problems] };
}
