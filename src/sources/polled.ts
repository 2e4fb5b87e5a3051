/** Event source mappings: Lambda polls the source with the function's execution role. */
import type { Resource } from '../cloudformation/stack.ts';
import { matches, type Text } from '../cloudformation/text.ts';
import { POLLED_SOURCES, type PolledSource } from '../data/sources-polled.ts';
import { type DraftNeed, guardOf, type InvocationDraft, type SourceReaders } from './source.ts';

export const polled: SourceReaders = [['AWS::Lambda::EventSourceMapping', mappingDrafts]];

function* mappingDrafts(mapping: Resource): Iterable<InvocationDraft> {
  for (const scenario of mapping.properties.cases('FunctionName', 'EventSourceArn')) {
    const named = scenario.one('FunctionName');
    const guard = guardOf(mapping, scenario);
    if (named === undefined || guard === undefined) continue;
    const source = scenario.one('EventSourceArn')?.text();
    const fact = source && polledSource(source);
    yield {
      resource: mapping,
      service: fact?.service ?? 'Lambda event source mapping',
      at: named.at,
      guard,
      function: named.text(),
      by: 'execution-role',
      principal: 'lambda.amazonaws.com',
      needs: source && fact ? readNeeds(fact, source) : [],
      checkedAtCreation: 'yes',
      ...(source && { sourceArn: source }),
      ...(fact && { symptom: fact.symptom }),
      reference:
        fact?.reference ?? 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
      ...(!fact && {
        openReason: source ? 'the event source is not known' : 'the mapping has no event source ARN',
      }),
    };
  }
}

/** The kind of source that an ARN surely names. */
export function polledSource(source: Text): PolledSource | undefined {
  return POLLED_SOURCES.find(({ arn }) => matches([arn], source) === 'yes');
}

/** What whoever polls a source must be allowed. */
export function readNeeds(fact: PolledSource, source: Text): readonly DraftNeed[] {
  return fact.actions.map((action) => ({ action, resource: source }));
}
