/** What a file of this folder says of its service: facts, and the readers of what the table alone can't read. */
import type { SourceFact } from './fact.ts';
import type { SourceReaders } from './reading/source.ts';

export interface Service {
  /** Facts that the table reads by itself: where the function stands, where the role, and the form of the source's ARN. */
  readonly table?: readonly SourceFact[];
  /** Facts that the service's own readers go by. */
  readonly facts?: readonly SourceFact[];
  /** Readers of resource types, beside the table. */
  readonly readers?: SourceReaders;
}
