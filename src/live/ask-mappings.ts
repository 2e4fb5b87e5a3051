/** Asks what a function, version or alias reads from. */
import type { MappingsAnswer, Question } from '../deployed/questions.ts';
import type { Via } from './via.ts';

/** Nothing is read by it: https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html */
const OFF = /^(?:Disabl|Delet)/;

/** Throws a NoAnswer or a NotThere. Sources that have no ARN of their own, as Kafka outside of AWS, are left out. */
export async function askMappings(
  { account, region, name: FunctionName }: Question<'mappings'>,
  via: Via,
): Promise<MappingsAnswer> {
  const { ListEventSourceMappingsCommand } = await import('@aws-sdk/client-lambda');
  const client = await via.clients.get('lambda', account, region);
  const mappings: MappingsAnswer['mappings'][number][] = [];
  for (let Marker: string | undefined, more = true; more; ) {
    const page = await via.call('lambda:ListEventSourceMappings', (options) =>
      client.send(new ListEventSourceMappingsCommand({ FunctionName, Marker }), options),
    );
    for (const { EventSourceArn: source, State, DestinationConfig } of page.EventSourceMappings ?? []) {
      if (!source || OFF.test(State ?? '')) continue;
      const destination = DestinationConfig?.OnFailure?.Destination;
      mappings.push({ source, ...(destination && { destination }) });
    }
    Marker = page.NextMarker;
    more = Marker !== undefined && Marker !== '';
  }
  return { mappings };
}
