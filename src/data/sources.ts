/**
 * What AWS requires of each way by which a service invokes functions. `docs/sources.md` is made from it.
 */
import type { Answer } from '../finding.ts';
import type { Means } from '../model/model.ts';

export interface SourceFact {
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** What of the service invokes: "bucket notifications". */
  readonly what: string;
  /** Property paths that hold the function: resource type, then the path as views have it. */
  readonly paths: readonly (readonly [type: string, path: string])[];
  readonly by: Means;
  readonly principal: string;
  /** `*` stands for a region. */
  readonly alsoPrincipals?: readonly string[];
  /** The form of the ARN that the service passes as `aws:SourceArn`; undefined where it passes none. */
  readonly sourceArn?: string;
  /** Does the service pass `aws:SourceAccount`? */
  readonly sourceAccount?: boolean;
  /** Actions on the function that the role needs. */
  readonly actions?: readonly string[];
  readonly checkedAtCreation: Answer;
  /** What AWS says or does when the grant is lacking. */
  readonly symptom?: string;
  /** The page that says so. */
  readonly reference: string;
  /** What AWS does not document: the lack of a grant is then no error. */
  readonly undocumented?: string;
}

const GUIDE = 'https://docs.aws.amazon.com';

export const S3_NOTIFICATION: SourceFact = {
  service: 'Amazon S3',
  what: 'bucket notifications',
  paths: [['AWS::S3::Bucket', 'NotificationConfiguration.LambdaConfigurations[].Function']],
  by: 'resource-policy',
  principal: 's3.amazonaws.com',
  sourceArn: 'arn:<partition>:s3:::<bucket>',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom: 'Unable to validate the following destination configurations',
  reference: `${GUIDE}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};

export const SNS_SUBSCRIPTION: SourceFact = {
  service: 'Amazon SNS',
  what: 'subscriptions',
  paths: [
    ['AWS::SNS::Subscription', 'Endpoint'],
    ['AWS::SNS::Topic', 'Subscription[].Endpoint'],
  ],
  by: 'resource-policy',
  principal: 'sns.amazonaws.com',
  alsoPrincipals: ['sns.*.amazonaws.com'],
  sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'messages are not delivered',
  reference: `${GUIDE}/sns/latest/dg/lambda-console.html`,
};
