/** What a service that sends to a target with a role needs, by the target's ARN. */

export interface TargetNeed {
  /** Pattern of the ARN. */
  readonly arn: string;
  /** "the state machine" */
  readonly what: string;
  /** Any of them is enough. */
  readonly anyOf: readonly string[];
  /** The action is not on the target itself, but on something that it does not name. */
  readonly elsewhere?: true;
  /** For these senders only; all where absent. */
  readonly from?: readonly Sender[];
}

export type Sender = 'pipe' | 'schedule' | 'rule';

/**
 * Rules send to queues, topics and log groups by the policies of these; functions are judged as invocations.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html
 */
export const TARGET_NEEDS: readonly TargetNeed[] = [
  {
    arn: 'arn:*:states:*:*:stateMachine:*',
    what: 'the state machine',
    // A pipe may also wait for the result of an express machine.
    anyOf: ['states:StartExecution', 'states:StartSyncExecution'],
    from: ['pipe'],
  },
  {
    arn: 'arn:*:states:*:*:stateMachine:*',
    what: 'the state machine',
    anyOf: ['states:StartExecution'],
    from: ['schedule', 'rule'],
  },
  { arn: 'arn:*:sqs:*:*:*', what: 'the queue', anyOf: ['sqs:SendMessage'], from: ['pipe', 'schedule'] },
  { arn: 'arn:*:sns:*:*:*', what: 'the topic', anyOf: ['sns:Publish'], from: ['pipe', 'schedule'] },
  { arn: 'arn:*:events:*:*:event-bus/*', what: 'the event bus', anyOf: ['events:PutEvents'] },
  {
    arn: 'arn:*:events:*:*:api-destination/*',
    what: 'the API destination',
    anyOf: ['events:InvokeApiDestination'],
    from: ['pipe', 'rule'],
  },
  {
    arn: 'arn:*:kinesis:*:*:stream/*',
    what: 'the stream',
    anyOf: ['kinesis:PutRecord', 'kinesis:PutRecords'],
  },
  {
    arn: 'arn:*:firehose:*:*:deliverystream/*',
    what: 'the delivery stream',
    anyOf: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
  },
  {
    arn: 'arn:*:codebuild:*:*:project/*',
    what: 'the project',
    anyOf: ['codebuild:StartBuild'],
    from: ['schedule', 'rule'],
  },
  {
    arn: 'arn:*:codepipeline:*:*:*',
    what: 'the pipeline',
    anyOf: ['codepipeline:StartPipelineExecution'],
    from: ['schedule', 'rule'],
  },
  { arn: 'arn:*:ecs:*:*:cluster/*', what: 'the task', anyOf: ['ecs:RunTask'], elsewhere: true },
  { arn: 'arn:*:batch:*:*:job-queue/*', what: 'the job queue', anyOf: ['batch:SubmitJob'], elsewhere: true },
];
