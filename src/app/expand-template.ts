/** What AWS does to a template before it deploys it: macros first, then the SAM transform. */
import { Budget } from '../budget.ts';
import { applyMacros } from '../cloudformation/macros.ts';
import type { Environment } from '../cloudformation/template.ts';
import type { Finding, Source, Span } from '../finding.ts';
import { asksForSam, SAM_MACRO } from '../sam/macro.ts';
import type { Files } from '../template/files.ts';
import { LocalFiles } from '../template/local.ts';
import { child, list, type MapNode, type ScalarNode, scalar } from '../template/node.ts';
import { unreadable } from '../template/problems.ts';

export interface Expanded {
  readonly root: MapNode;
  /** Generated logical id → the user's logical id, and the place it came from. */
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly at: Span }>;
  readonly problems: readonly Finding[];
  /** Is a part left out, because it is too much? Then what refers to it must not be called unresolved. */
  readonly isCut: boolean;
}

/** What an expansion draws from, besides the template. */
export interface Means {
  readonly files: LocalFiles;
  readonly budget: Budget;
}

/** The files beside a template, within a budget. */
export function meansOf(source: Source, files: Files, budget: Budget = new Budget()): Means {
  return { files: new LocalFiles(source, files, budget), budget };
}

/**
 * Expands a template; one without transforms comes back as it is. The SAM transform is loaded with the first that asks for it.
 *
 * @param exact to the letter as the official transform writes it when it is run by hand, defaults of parameters included.
 */
export async function expand(
  root: MapNode,
  source: Source,
  environment: Environment,
  { files, budget }: Means,
  exact = false,
): Promise<Expanded> {
  const macros = applyMacros(root, source, environment, files, budget);
  const unasked = asksForSam(macros.root) ? undefined : samTypeIn(macros.root);
  if (!asksForSam(macros.root) && unasked === undefined) return { ...macros, origins: new Map() };
  const asking = unasked === undefined ? macros.root : withSam(macros.root, unasked.at);
  const { transformSam } = await import('../sam/transform.ts');
  const sam = transformSam(asking, { environment, readLocal: files.root, budget, exact });
  const missing = unasked === undefined || exact ? [] : [transformMissing(unasked)];
  return {
    ...sam,
    problems: [...macros.problems, ...missing, ...sam.problems],
    isCut: macros.isCut || sam.isCut,
  };
}

/** The type of the first resource that only the SAM transform knows. */
function samTypeIn(root: MapNode): ScalarNode | undefined {
  const resources = child(root, 'Resources');
  for (const { value } of resources?.kind === 'map' ? resources.entries.values() : []) {
    const type = child(value, 'Type');
    if (type?.kind === 'scalar' && type.text.startsWith('AWS::Serverless::')) return type;
  }
  return undefined;
}

/** CloudFormation: "Template format error: Unrecognized resource types". */
function transformMissing({ text, at }: ScalarNode): Finding {
  return unreadable(
    at,
    `${text} is a SAM type, but the template does not ask for the SAM transform, so CloudFormation refuses it`,
    'Add `Transform: AWS::Serverless-2016-10-31` at the top level of the template.',
  );
}

/** The template as it was meant, so that the rest of it is checked all the same. */
function withSam(root: MapNode, at: Span): MapNode {
  const transform = child(root, 'Transform');
  const asked = scalar(SAM_MACRO, at);
  const others = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
  const entry = { key: 'Transform', keyAt: at, value: list([...others, asked], at) };
  return { ...root, entries: new Map([...root.entries, ['Transform', entry]]) };
}
