/**
 * What one `AWS::Serverless::*` type is to the transform. One module for each type exports a `SamResourceType`;
 * `types.ts` lists them in the order in which they are expanded.
 */
import type { SamContext } from './context.ts';
import type { GeneratedResource, SamResource } from './resource.ts';

export interface SamResourceType {
  /** `AWS::Serverless::Function`. */
  readonly type: string;
  /**
   * The resources that one of this type becomes; they take its place in the template. May register with the context
   * (routes of APIs, references such as `Function.Alias`, conditions, changes to other resources).
   * Throws `InvalidResourceError` for what the official transform refuses; what was yielded before stays.
   */
  expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource>;
}
