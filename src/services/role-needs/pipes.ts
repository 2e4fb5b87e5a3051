/** EventBridge Pipes: source, enrichment, target and dead-letter queue, all with the one role of the pipe. */
import type { Resource } from '../../cloudformation/template.ts';
import { DOCS } from '../fact.ts';
import { sourceNeeds } from '../pipes.ts';
import { mayBeFunction } from '../reading/function-text.ts';
import { joint, type ServiceNeed } from './service-need.ts';
import { deadLetterNeeds, type SenderFacts, targetNeeds } from './targets.ts';

const PIPE: SenderFacts = {
  sender: 'pipe',
  service: 'EventBridge Pipes',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
  symptom: 'the pipe’s executions fail',
};

const DEAD_LETTERS = ['KinesisStreamParameters', 'DynamoDBStreamParameters'].map(
  (kind) => `SourceParameters.${kind}.DeadLetterConfig.Arn`,
);

export function* pipeNeeds(pipe: Resource): Iterable<ServiceNeed> {
  for (const properties of pipe.properties.scenarios('Source', 'Enrichment', 'Target', 'RoleArn')) {
    const role = properties.one('RoleArn');
    if (role === undefined) continue;
    const called = [properties.one('Enrichment'), properties.one('Target')].filter(
      (value) => value !== undefined,
    );
    for (const target of called) yield* targetNeeds(PIPE, pipe, target, role, properties);
    // With a function in the pipe this is judged with its invocation.
    if (!called.some((value) => mayBeFunction(value.text()))) {
      const source = properties.one('Source');
      const arn = source?.text();
      const required = sourceNeeds(source).map(({ action }) => ({ action, resource: arn ?? [] }));
      const scenario = source && joint(pipe, source, role, properties);
      if (source && required.length > 0 && scenario)
        yield {
          resource: pipe,
          at: source.at,
          scenario,
          role,
          service: PIPE.service,
          does: 'reads from its source',
          required,
          checkedAtCreation: true,
          symptom: 'The provided customer role does not have permissions to call the source',
          reference: PIPE.reference,
        };
    }
    for (const deadLetter of DEAD_LETTERS.flatMap((path) => properties.all(path)))
      yield* deadLetterNeeds(
        PIPE,
        pipe,
        deadLetter,
        role,
        { checkedAtCreation: true, symptom: 'Error occurred while sending message to SQS queue' },
        properties,
      );
  }
}
