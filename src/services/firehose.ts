/** Amazon Data Firehose: functions that transform records, by the role of the destination. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { literal } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

/** Destinations of delivery streams that can transform records with a function. */
export const FIREHOSE_DESTINATIONS = [
  'ExtendedS3DestinationConfiguration',
  'RedshiftDestinationConfiguration',
  'ElasticsearchDestinationConfiguration',
  'AmazonopensearchserviceDestinationConfiguration',
  'AmazonOpenSearchServerlessDestinationConfiguration',
  'SplunkDestinationConfiguration',
  'HttpEndpointDestinationConfiguration',
  'SnowflakeDestinationConfiguration',
  'IcebergDestinationConfiguration',
] as const;

const FIREHOSE: SourceFact = {
  service: 'Amazon Data Firehose',
  what: 'record transformations',
  paths: FIREHOSE_DESTINATIONS.map((destination) => ({
    type: 'AWS::KinesisFirehose::DeliveryStream',
    function: `${destination}.ProcessingConfiguration.Processors[].Parameters[].ParameterValue`,
    role: `${destination}.RoleARN`,
  })),
  by: 'role',
  principal: 'firehose.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'records are delivered to the error prefix with Lambda.InvokeAccessDenied',
  reference: `${DOCS}/firehose/latest/dev/controlling-access.html`,
};

const readers: SourceReaders = [['AWS::KinesisFirehose::DeliveryStream', streamEventSources]];

function* streamEventSources(stream: Resource): Iterable<EventSource> {
  for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
    for (const properties of destination.scenarios('RoleARN', 'ProcessingConfiguration.Enabled')) {
      if (literal(properties.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false')
        continue;
      for (const processor of properties.all('ProcessingConfiguration.Processors[]')) {
        const named = parameter(processor, 'LambdaArn');
        const role = parameter(processor, 'RoleArn') ?? properties.one('RoleARN');
        if (literal(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined) continue;
        yield* eventSourceOf(FIREHOSE, stream, named, {
          within: [properties, processor],
          ...(role ? { role } : { openReason: 'the role is not in the template' }),
        });
      }
    }
}

/** The value of a processor's parameter. */
function parameter(processor: PropertyValue, name: string): PropertyValue | undefined {
  const found = processor
    .all('Parameters[]')
    .find((each) => literal(each.one('ParameterName')?.text() ?? []) === name);
  return found?.one('ParameterValue');
}

export const firehose: Service = {
  facts: [FIREHOSE],
  readers,
};
