/** What reports call the source of an invocation: the queue or topic rather than the function a second time. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Invocation } from '../model/model.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

/**
 * The logical id of what invokes. A mapping, and what SAM makes of an event, is known by the resource that it reads or
 * listens to; where that is not in the template, by its own id.
 */
export function sourceNameOf({ resource, eventSource, function: invoked }: Invocation): string {
  const own = sourceLogicalId(resource);
  const isHidden = resource.type === 'AWS::Lambda::EventSourceMapping' || own === invoked?.resource.id;
  if (!isHidden) return own;
  const named = eventSource.sourceArn === undefined ? undefined : resourceIn(eventSource.sourceArn);
  return named !== undefined && named !== invoked?.resource.id && resource.template.resources.has(named)
    ? named
    : resource.id;
}

/** The logical id of the first resource that a text is made of. */
function resourceIn(text: SymbolicString): string | undefined {
  for (const part of text)
    if (typeof part !== 'string' && part.unknown?.code === 'attribute')
      return part.unknown.what.split('.')[0];
  return undefined;
}
