/** Who invokes functions: the readers of all resource types that make a service invoke. */
import type { Resource } from '../cloudformation/stack.ts';
import { s3 } from './s3.ts';
import { sns } from './sns.ts';
import type { InvocationDraft, SourceReader } from './source.ts';

const readers: ReadonlyMap<string, SourceReader> = new Map([s3, sns].flatMap((file) => Object.entries(file)));

/** The invocations that a resource makes; none for types that invoke no function. */
export function* invocationsOf(resource: Resource): Iterable<InvocationDraft> {
  const reader = readers.get(resource.type);
  if (reader !== undefined) yield* reader(resource);
}
