/** EventBridge Pipes: enrichments and targets; the pipe's role reads the source, too. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { PIPE } from '../data/sources-workflow.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import { polledSource, readNeeds } from './polled.ts';
import type { DraftNeed, InvocationDraft, SourceReaders } from './source.ts';

export const pipes: SourceReaders = [['AWS::Pipes::Pipe', pipeDrafts]];

function* pipeDrafts(pipe: Resource): Iterable<InvocationDraft> {
  for (const scenario of pipe.properties.cases('Source', 'Enrichment', 'Target', 'RoleArn')) {
    const role = scenario.one('RoleArn');
    const called = [scenario.one('Enrichment'), scenario.one('Target')].filter(
      (view) => view !== undefined && mayBeFunction(view.text()),
    );
    for (const [index, named] of called.entries()) {
      if (named === undefined) continue;
      yield* draftOf(PIPE, pipe, named, {
        within: [scenario],
        needs: [
          { action: 'lambda:InvokeFunction' },
          ...(index === 0 ? sourceNeeds(scenario.one('Source')) : []),
        ],
        ...(role ? { role } : { openReason: 'the role is not in the resource' }),
      });
    }
  }
}

function sourceNeeds(source: View | undefined): readonly DraftNeed[] {
  const arn = source?.text();
  const fact = arn && polledSource(arn);
  return arn && fact ? readNeeds(fact, arn) : [];
}
