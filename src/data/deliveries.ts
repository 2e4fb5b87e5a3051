/**
 * Who sends to queues and topics by the right of the queue's or topic's own policy, and what that policy has to allow.
 * What sends with a role (pipes, schedules, state machines, IoT rules …) is not here: its role decides.
 * `docs/deliveries.md` is made from this table.
 */

export type DestinationKind = 'queue' | 'topic';

export interface DeliveryPath {
  readonly type: string;
  /** The part of the properties in which the rest stands; `Properties` itself where absent. */
  readonly item?: string;
  /** The ARN of the queue or topic, from the item. */
  readonly destination: string;
  /** Only while this value of the item is such. */
  readonly when?: { readonly path: string; readonly value: string };
  /** With a role at one of these places the role decides; `/` in front: from `Properties`. */
  readonly unless?: readonly string[];
  /** The property that holds the ARN which the service passes as `aws:SourceArn`, from `Properties`; the resource's own where absent. */
  readonly source?: string;
}

export interface DeliveryFact {
  /** Name for people: "Amazon S3". */
  readonly service: string;
  /** "bucket notifications" */
  readonly what: string;
  readonly to: DestinationKind;
  readonly paths: readonly DeliveryPath[];
  readonly principal: string;
  /** Others that work as well; `*` stands for a region. */
  readonly alsoPrincipals?: readonly string[];
  /** Does the service pass `aws:SourceAccount`? Undefined: not documented. */
  readonly sourceAccount?: true;
  /** A topic without a policy of its own lets the service publish. */
  readonly byDefault?: true;
  /** Conditions in the policy are documented as not supported, and work for some all the same: one that does not fit is a warning. */
  readonly conditionsInDoubt?: true;
  /** The condition that the documentation asks for, so that the service can't be used by others. */
  readonly scope?: 'aws:SourceArn' | 'aws:SourceAccount';
  /** The service principal needs the customer key of an encrypted queue or topic. */
  readonly usesKey?: true;
  readonly checkedAtCreation: 'yes' | 'no' | 'unknown';
  readonly severity: 'error' | 'warning';
  readonly symptom: string;
  readonly reference: string;
}

const DOCS = 'https://docs.aws.amazon.com';
const SNS = 'sns.amazonaws.com';
const EVENTS = 'events.amazonaws.com';
const TARGET_ROLES = ['RoleArn', '/RoleArn'];

const S3 = {
  service: 'Amazon S3',
  what: 'bucket notifications',
  principal: 's3.amazonaws.com',
  sourceAccount: true,
  scope: 'aws:SourceArn',
  usesKey: true,
  checkedAtCreation: 'yes',
  severity: 'error',
  symptom: 'Unable to validate the following destination configurations',
  reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
} as const;

const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];

export const DELIVERIES: readonly DeliveryFact[] = [
  {
    ...S3,
    to: 'queue',
    paths: [
      {
        type: 'AWS::S3::Bucket',
        item: 'NotificationConfiguration.QueueConfigurations[]',
        destination: 'Queue',
      },
    ],
  },
  {
    ...S3,
    to: 'topic',
    paths: [
      {
        type: 'AWS::S3::Bucket',
        item: 'NotificationConfiguration.TopicConfigurations[]',
        destination: 'Topic',
      },
    ],
  },
  {
    service: 'Amazon SNS',
    what: 'subscriptions',
    to: 'queue',
    paths: [
      {
        type: 'AWS::SNS::Subscription',
        destination: 'Endpoint',
        when: { path: 'Protocol', value: 'sqs' },
        source: 'TopicArn',
      },
      {
        type: 'AWS::SNS::Topic',
        item: 'Subscription[]',
        destination: 'Endpoint',
        when: { path: 'Protocol', value: 'sqs' },
      },
    ],
    principal: SNS,
    alsoPrincipals: ['sns.*.amazonaws.com'],
    scope: 'aws:SourceArn',
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'messages are not delivered, and not tried again',
    reference: `${DOCS}/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html`,
  },
  {
    service: 'Amazon SNS',
    what: 'dead-letter queues of subscriptions',
    to: 'queue',
    paths: [
      {
        type: 'AWS::SNS::Subscription',
        destination: 'RedrivePolicy.deadLetterTargetArn',
        source: 'TopicArn',
      },
    ],
    principal: SNS,
    alsoPrincipals: ['sns.*.amazonaws.com'],
    scope: 'aws:SourceArn',
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'messages that can not be delivered are lost',
    reference: `${DOCS}/sns/latest/dg/sns-dead-letter-queues.html`,
  },
  {
    service: 'Amazon EventBridge',
    what: 'targets of rules',
    to: 'queue',
    paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', destination: 'Arn', unless: TARGET_ROLES }],
    principal: EVENTS,
    sourceAccount: true,
    scope: 'aws:SourceArn',
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
  },
  {
    service: 'Amazon EventBridge',
    what: 'dead-letter queues of rules',
    to: 'queue',
    paths: [
      {
        type: 'AWS::Events::Rule',
        item: 'Targets[]',
        destination: 'DeadLetterConfig.Arn',
        unless: TARGET_ROLES,
      },
    ],
    principal: EVENTS,
    sourceAccount: true,
    scope: 'aws:SourceArn',
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'events that can not be delivered are lost (metric InvocationsFailedToBeSentToDLQ)',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-rule-dlq.html`,
  },
  {
    service: 'Amazon EventBridge',
    what: 'targets of rules',
    to: 'topic',
    paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', destination: 'Arn', unless: TARGET_ROLES }],
    principal: EVENTS,
    sourceAccount: true,
    conditionsInDoubt: true,
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
  },
  {
    service: 'Amazon CloudWatch',
    what: 'alarm actions',
    to: 'topic',
    paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) =>
      ALARM_ACTIONS.map((destination) => ({ type, destination })),
    ),
    principal: 'cloudwatch.amazonaws.com',
    sourceAccount: true,
    byDefault: true,
    usesKey: true,
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'the alarm’s history says that CloudWatch is not authorized to perform: SNS:Publish',
    reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/US_SetupSNS.html`,
  },
  {
    service: 'Amazon SES',
    what: 'receipt rules',
    to: 'topic',
    paths: [
      ...['SNSAction', 'LambdaAction', 'BounceAction', 'StopAction', 'WorkmailAction'].map((action) => ({
        type: 'AWS::SES::ReceiptRule',
        item: 'Rule.Actions[]',
        destination: `${action}.TopicArn`,
      })),
      {
        type: 'AWS::SES::ReceiptRule',
        item: 'Rule.Actions[]',
        destination: 'S3Action.TopicArn',
        unless: ['S3Action.IamRoleArn'],
      },
    ],
    principal: 'ses.amazonaws.com',
    sourceAccount: true,
    byDefault: true,
    checkedAtCreation: 'yes',
    severity: 'error',
    symptom: 'InvalidSnsTopic',
    reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
  },
  {
    service: 'Amazon SES',
    what: 'configuration sets',
    to: 'topic',
    paths: [
      {
        type: 'AWS::SES::ConfigurationSetEventDestination',
        destination: 'EventDestination.SnsDestination.TopicARN',
      },
    ],
    principal: 'ses.amazonaws.com',
    byDefault: true,
    checkedAtCreation: 'unknown',
    severity: 'warning',
    symptom: 'events are not published',
    reference: `${DOCS}/ses/latest/dg/event-publishing-add-event-destination-sns.html`,
  },
  {
    service: 'Amazon RDS',
    what: 'event subscriptions',
    to: 'topic',
    paths: [{ type: 'AWS::RDS::EventSubscription', destination: 'SnsTopicArn' }],
    principal: 'events.rds.amazonaws.com',
    sourceAccount: true,
    byDefault: true,
    checkedAtCreation: 'yes',
    severity: 'warning',
    symptom: 'SNSNoAuthorization: You do not have permission to publish to the SNS topic ARN.',
    reference: `${DOCS}/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html`,
  },
  {
    service: 'AWS CloudTrail',
    what: 'trails',
    to: 'topic',
    paths: [{ type: 'AWS::CloudTrail::Trail', destination: 'SnsTopicName' }],
    principal: 'cloudtrail.amazonaws.com',
    sourceAccount: true,
    usesKey: true,
    checkedAtCreation: 'yes',
    severity: 'error',
    symptom: 'SNS Topic does not exist or the topic policy is incorrect!',
    reference: `${DOCS}/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html`,
  },
  {
    service: 'Developer Tools notifications',
    what: 'notification rules',
    to: 'topic',
    paths: [
      {
        type: 'AWS::CodeStarNotifications::NotificationRule',
        item: 'Targets[]',
        destination: 'TargetAddress',
        when: { path: 'TargetType', value: 'SNS' },
      },
    ],
    principal: 'codestar-notifications.amazonaws.com',
    checkedAtCreation: 'no',
    severity: 'error',
    symptom: 'the target is shown as unreachable',
    reference: `${DOCS}/dtconsole/latest/userguide/set-up-sns.html`,
  },
];
