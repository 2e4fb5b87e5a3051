/** Amazon S3: bucket notifications. */
import { S3_NOTIFICATION } from '../data/sources-push.ts';
import { draftOf } from './draft.ts';
import type { SourceReaders } from './source.ts';

export const s3: SourceReaders = {
  *'AWS::S3::Bucket'(bucket) {
    const sourceArn = bucket.arn();
    for (const named of bucket.properties.all('NotificationConfiguration.LambdaConfigurations[].Function'))
      yield* draftOf(S3_NOTIFICATION, bucket, named, sourceArn && { sourceArn });
  },
};
