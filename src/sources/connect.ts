/** Amazon Connect: the blocks of a contact flow that call functions; the flow is a JSON string. */
import type { Resource } from '../cloudformation/stack.ts';
import { CONNECT_FLOW } from '../data/sources-contact.ts';
import { literal } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import { documentIn } from './json-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';
import { sourceArnOf } from './table.ts';

export const connect: SourceReaders = CONNECT_FLOW.paths.map(({ type }) => [type, flowDrafts]);

function* flowDrafts(flow: Resource): Iterable<InvocationDraft> {
  const sourceArn = sourceArnOf({ ...CONNECT_FLOW, sourceBy: 'form' }, flow);
  for (const content of flow.properties.all('Content')) {
    const document = documentIn(content);
    for (const block of document?.root.all('Actions[]') ?? []) {
      const type = block.one('Type');
      const named = block.one('Parameters.LambdaFunctionARN');
      if (document === undefined || type === undefined || named === undefined) continue;
      if (literal(document.read(type)) !== 'InvokeLambdaFunction') continue;
      yield* draftOf(CONNECT_FLOW, flow, named, {
        within: [content],
        function: document.read(named),
        ...(sourceArn && { sourceArn }),
      });
    }
  }
}
