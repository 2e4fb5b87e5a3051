/** Asks what a function, version or alias reads from. */
import type { MappingsAnswer, Question } from '../deployed/questions.ts';
import { partsOf } from './ask-function.ts';
import type { Via } from './via.ts';

/** Nothing is read by it: https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html */
const OFF = /^(?:Disabl|Delet)/;

/** Throws a NoAnswer or a NotThere. Sources that have no ARN of their own, as Kafka outside of AWS, are left out. */
export async function askMappings(
  { account, region, name }: Question<'mappings'>,
  via: Via,
): Promise<MappingsAnswer> {
  const { ListEventSourceMappingsCommand } = await import('@aws-sdk/client-lambda');
  // A version or alias is named by its ARN, the function itself by its name.
  const { FunctionName: unqualified, Qualifier } = partsOf(name);
  const FunctionName = Qualifier === undefined ? unqualified : name;
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
