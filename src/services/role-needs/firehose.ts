/** Amazon Data Firehose: the stream that it reads, and the buckets that it writes to. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { concat, matches, type Token } from '../../text/symbolic-string.ts';
import { DOCS } from '../fact.ts';
import { FIREHOSE_DESTINATIONS } from '../firehose.ts';
import { joint, type ServiceNeed } from './service-need.ts';

const SERVICE = 'Amazon Data Firehose';
const REFERENCE = `${DOCS}/firehose/latest/dev/controlling-access.html`;

/** The parts of a delivery stream that write to a bucket. */
const BUCKETS = [
  'S3DestinationConfiguration',
  'ExtendedS3DestinationConfiguration',
  'ExtendedS3DestinationConfiguration.S3BackupConfiguration',
  ...FIREHOSE_DESTINATIONS.flatMap((each) => [
    `${each}.S3Configuration`,
    `${each}.S3BackupConfiguration`,
  ]).filter((path) => path !== 'ExtendedS3DestinationConfiguration.S3BackupConfiguration'),
];

const ANY_OBJECT: Token = { id: 'any object', label: '*', reason: 'any object' };

export function* streamNeeds(stream: Resource): Iterable<ServiceNeed> {
  for (const source of stream.properties.all('KinesisStreamSourceConfiguration'))
    yield* sourceNeeds(stream, source);
  for (const part of BUCKETS.flatMap((path) => stream.properties.all(path))) yield* bucketNeeds(stream, part);
}

function* sourceNeeds(stream: Resource, source: PropertyValue): Iterable<ServiceNeed> {
  for (const properties of source.scenarios('KinesisStreamARN', 'RoleARN')) {
    const role = properties.one('RoleARN');
    const from = properties.one('KinesisStreamARN');
    const scenario = from && role && joint(stream, from, role, properties);
    if (!role || !from || !scenario) continue;
    const resource = from.text();
    yield {
      resource: stream,
      at: from.at,
      scenario,
      role,
      service: SERVICE,
      does: 'reads from its stream',
      required: ['kinesis:DescribeStream', 'kinesis:GetShardIterator', 'kinesis:GetRecords'].map(
        (action) => ({
          action,
          resource,
        }),
      ),
      checkedAtCreation: true,
      symptom: 'Role is not authorized to perform: kinesis:DescribeStream on resource',
      reference: REFERENCE,
    };
  }
}

function* bucketNeeds(stream: Resource, part: PropertyValue): Iterable<ServiceNeed> {
  for (const properties of part.scenarios('BucketARN', 'RoleARN')) {
    const role = properties.one('RoleARN');
    const bucket = properties.one('BucketARN');
    const scenario = bucket && role && joint(stream, bucket, role, properties);
    if (!role || !bucket || !scenario || matches(['arn:*:s3:::*'], bucket.text()) !== 'yes') continue;
    yield {
      resource: stream,
      at: bucket.at,
      scenario,
      role,
      service: SERVICE,
      does: 'writes to its bucket',
      required: [{ action: 's3:PutObject', resource: concat(bucket.text(), '/', ANY_OBJECT) }],
      symptom: 'records are not delivered (S3.AccessDenied)',
      reference: REFERENCE,
    };
  }
}
