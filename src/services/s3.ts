/** Amazon S3: bucket notifications; bucket notifications by a custom resource of the CDK. */
import { DOCS, type SourceFact } from './fact.ts';
import type { Service } from './service.ts';

const S3_NOTIFICATION: SourceFact = {
  service: 'Amazon S3',
  what: 'bucket notifications',
  paths: [
    {
      type: 'AWS::S3::Bucket',
      function: 'NotificationConfiguration.LambdaConfigurations[].Function',
      takesArn: true,
    },
  ],
  by: 'resource-policy',
  principal: 's3.amazonaws.com',
  sourceArn: 'arn:${Partition}:s3:::${bucket}',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom: 'Unable to validate the following destination configurations',
  reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};

/** The custom resource by which the CDK sets notifications on buckets. */
const CDK_NOTIFICATION: SourceFact = {
  ...S3_NOTIFICATION,
  what: 'bucket notifications by a custom resource of the CDK',
  paths: [
    {
      type: 'Custom::S3BucketNotifications',
      function: 'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn',
    },
  ],
  sourceArn: 'arn:${Partition}:s3:::${BucketName}',
  sourceBy: 'template',
};

export const s3: Service = {
  table: [S3_NOTIFICATION, CDK_NOTIFICATION],
};
