/** Amazon Data Firehose: functions that transform records, by the role of the destination. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { FIREHOSE, FIREHOSE_DESTINATIONS } from '../data/sources-workflow.ts';
import { literal } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const firehose: SourceReaders = [['AWS::KinesisFirehose::DeliveryStream', streamDrafts]];

function* streamDrafts(stream: Resource): Iterable<InvocationDraft> {
  for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
    for (const scenario of destination.cases('RoleARN', 'ProcessingConfiguration.Enabled')) {
      if (literal(scenario.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false') continue;
      for (const processor of scenario.all('ProcessingConfiguration.Processors[]')) {
        const named = parameter(processor, 'LambdaArn');
        const role = parameter(processor, 'RoleArn') ?? scenario.one('RoleARN');
        if (literal(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined) continue;
        yield* draftOf(FIREHOSE, stream, named, {
          within: [scenario, processor],
          ...(role ? { role } : { openReason: 'the role is not in the template' }),
        });
      }
    }
}

/** The value of a processor's parameter. */
function parameter(processor: View, name: string): View | undefined {
  const found = processor
    .all('Parameters[]')
    .find((each) => literal(each.one('ParameterName')?.text() ?? []) === name);
  return found?.one('ParameterValue');
}
