/** EventBridge Pipes: enrichments and targets; the pipe's role reads the source, too. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { polledSource, readNeeds } from './polled.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { mayBeFunction } from './reading/function-text.ts';
import type { EventSource, RequiredAction, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const PIPE: SourceFact = {
  service: 'EventBridge Pipes',
  what: 'enrichments and targets',
  paths: [
    { type: 'AWS::Pipes::Pipe', function: 'Enrichment', role: 'RoleArn', mixed: true },
    { type: 'AWS::Pipes::Pipe', function: 'Target', role: 'RoleArn', mixed: true },
  ],
  by: 'role',
  principal: 'pipes.amazonaws.com',
  checkedAtCreation: 'unknown',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};

const readers: SourceReaders = [['AWS::Pipes::Pipe', pipeEventSources]];

function* pipeEventSources(pipe: Resource): Iterable<EventSource> {
  for (const properties of pipe.properties.scenarios('Source', 'Enrichment', 'Target', 'RoleArn')) {
    const role = properties.one('RoleArn');
    const called = [properties.one('Enrichment'), properties.one('Target')].filter(
      (value) => value !== undefined && mayBeFunction(value.text()),
    );
    for (const [index, named] of called.entries()) {
      if (named === undefined) continue;
      yield* eventSourceOf(PIPE, pipe, named, {
        within: [properties],
        required: [
          { action: 'lambda:InvokeFunction' },
          ...(index === 0 ? sourceNeeds(properties.one('Source')) : []),
        ],
        ...(role ? { role } : { openReason: 'the role is not in the resource' }),
      });
    }
  }
}

/** Of Kafka and of brokers a pipe asks other things than Lambda does: only queues and streams are judged. */
const READ_ALIKE = ['Amazon SQS', 'Amazon Kinesis', 'Amazon DynamoDB'];

/** The rights to read its source that a pipe needs. */
export function sourceNeeds(source: PropertyValue | undefined): readonly RequiredAction[] {
  const arn = source?.text();
  const fact = arn && polledSource(arn);
  return arn && fact && READ_ALIKE.includes(fact.service) ? readNeeds(fact, arn) : [];
}

export const pipes: Service = {
  facts: [PIPE],
  readers,
};
