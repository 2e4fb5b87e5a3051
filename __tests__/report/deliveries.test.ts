import { describe, expect, test } from '@jest/globals';
import { graphOf } from '../../src/report/graph.ts';
import { reportOf } from '../../src/report/json.ts';
import { summary } from '../../src/report/summary.ts';
import { checkText } from '../support/check-text.ts';
import {
  bucket,
  FROM_BUCKET,
  QUEUE,
  queuePolicy,
  resources,
  SUBSCRIPTION,
  TOPIC,
} from '../support/delivery-templates.ts';

const FUNCTION = `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: [lambda.amazonaws.com, pipes.amazonaws.com] }, Action: sts:AssumeRole }] }
      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn, Handler: a.b, Runtime: nodejs22.x, Code: { ZipFile: x } } }`;
const MAPPING =
  '\n  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Orders.Arn } }';
const PIPE =
  '\n  Pipe: { Type: AWS::Pipes::Pipe, Properties: { RoleArn: !GetAtt Role.Arn, Source: !GetAtt Orders.Arn, Target: !GetAtt Fn.Arn } }';
const FROM_S3 = queuePolicy({ principal: '{ Service: s3.amazonaws.com }', condition: FROM_BUCKET });
const WAITING = '\n    DependsOn: OrdersPolicy';
const toTopic =
  "\n  Uploads: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: !Ref News }] } } }";

/** The arrows as `from -> to (kind: verdict)`, by the names of what they join. */
async function arrowsOf(text: string): Promise<readonly string[]> {
  const { nodes, edges } = graphOf(await checkText(text));
  const names = new Map(nodes.map(({ id, name, kind }) => [id, `${kind} ${name}`]));
  return edges.map(
    ({ from, to, kind, verdict, grants = [] }) =>
      `${names.get(from)} -> ${names.get(to)} (${[kind, verdict, ...grants].filter(Boolean).join(' ')})`,
  );
}

describe('the way to a function', () => {
  test('goes from a bucket through a queue', async () => {
    expect(await arrowsOf(resources(QUEUE, bucket(WAITING), FROM_S3, FUNCTION, MAPPING))).toEqual([
      'destination Orders -> function Fn (invokes granted)',
      'source Uploads -> destination Orders (sends granted OrdersPolicy)',
    ]);
  });

  test('goes from a bucket through a topic and a queue, and says where it ends', async () => {
    expect(
      await arrowsOf(resources(QUEUE, TOPIC, toTopic, SUBSCRIPTION, queuePolicy(), FUNCTION, MAPPING)),
    ).toEqual([
      'destination Orders -> function Fn (invokes granted)',
      'source Uploads -> destination News (sends denied)',
      'destination News -> destination Orders (sends granted OrdersPolicy)',
    ]);
  });

  test('goes through what SAM makes of events', async () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Resources:${QUEUE}${bucket(WAITING)}${FROM_S3}
  Fn:
    Type: AWS::Serverless::Function
    Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Events: { Uploaded: { Type: SQS, Properties: { Queue: !GetAtt Orders.Arn } } } }
`;
    expect(await arrowsOf(template)).toEqual([
      'destination Orders -> function Fn (invokes granted)',
      'source Uploads -> destination Orders (sends granted OrdersPolicy)',
    ]);
  });

  test('goes through a pipe, which reads the queue', async () => {
    expect(await arrowsOf(resources(QUEUE, bucket(WAITING), FROM_S3, FUNCTION, PIPE))).toEqual([
      'destination Orders -> source Pipe (read-by)',
      'source Pipe -> function Fn (invokes granted)',
      'source Uploads -> destination Orders (sends granted OrdersPolicy)',
    ]);
  });

  test('begins at the mapping and at the subscription where nothing else is sent there', async () => {
    expect(await arrowsOf(resources(QUEUE, FUNCTION, MAPPING))).toEqual([
      'source Orders -> function Fn (invokes granted)',
    ]);
    expect(await arrowsOf(resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy()))).toEqual([
      'source Subscription -> destination Orders (sends granted OrdersPolicy)',
    ]);
  });

  test('is left as it was where deliveries are not wanted', async () => {
    const result = await checkText(resources(QUEUE, bucket(WAITING), FROM_S3, FUNCTION, MAPPING));
    const { edges } = graphOf(result, { deliveries: false });
    expect(edges.map(({ kind }) => kind)).toEqual(['invokes']);
  });
});

describe('deliveries', () => {
  const template = resources(QUEUE, TOPIC, toTopic, SUBSCRIPTION, queuePolicy());

  test('stand in the JSON report beside the invocations', async () => {
    const { invocations, deliveries } = reportOf(await checkText(template));
    expect(invocations).toEqual([]);
    expect(deliveries.map(({ location: { startLine }, ...rest }) => ({ startLine, ...rest }))).toEqual([
      {
        startLine: 4,
        path: 'template.yaml',
        source: 'Uploads',
        sourceType: 'AWS::S3::Bucket',
        destination: 'News',
        destinationType: 'AWS::SNS::Topic',
        by: 'resource-policy',
        principal: 's3.amazonaws.com',
        verdict: 'denied',
        grants: [],
        why: 'no policy lets s3.amazonaws.com send',
      },
      {
        startLine: 5,
        path: 'template.yaml',
        source: 'Subscription',
        sourceType: 'AWS::SNS::Subscription',
        destination: 'Orders',
        destinationType: 'AWS::SQS::Queue',
        by: 'resource-policy',
        principal: 'sns.amazonaws.com',
        verdict: 'granted',
        grants: ['OrdersPolicy'],
        why: 'OrdersPolicy lets sns.amazonaws.com send',
      },
    ]);
  });

  test('have a table in the job summary', async () => {
    expect(summary(await checkText(template))).toContain(`### Sent to queues and topics: 2

| to | sent by | verdict | where |
|---|---|---|---|
| topic \`News\` | \`Uploads\` Amazon S3 | ❌ denied: no policy lets \`s3.amazonaws.com\` send | \`template.yaml:4\` |

<details><summary>✅ 1 granted</summary>

| to | sent by | verdict | where |
|---|---|---|---|
| queue \`Orders\` | \`Subscription\` Amazon SNS | ✅ \`OrdersPolicy\` lets \`sns.amazonaws.com\` send | \`template.yaml:5\` |

</details>
`);
  });

  test.each([
    [
      'the policy that a topic has of itself',
      resources(
        TOPIC,
        '\n  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref News] } }',
      ),
      'the policy that a topic has of itself lets cloudwatch.amazonaws.com send',
    ],
    [
      'a statement that differs',
      resources(
        QUEUE,
        TOPIC,
        SUBSCRIPTION,
        queuePolicy({
          condition: "{ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:other' } }",
        }),
      ),
      'OrdersPolicy nearly lets sns.amazonaws.com send, but its condition differs',
    ],
    [
      'a policy on another queue',
      resources(
        QUEUE,
        '\n  Others: { Type: AWS::SQS::Queue }',
        TOPIC,
        SUBSCRIPTION,
        queuePolicy({ on: 'Others' }),
      ),
      'OrdersPolicy, which lets sns.amazonaws.com send, is set on something else',
    ],
    [
      'a Deny',
      resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy({ effect: 'Deny', condition: '' })),
      'a Deny statement of its policy forbids it',
    ],
    [
      'a key',
      resources(
        '\n  Orders: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: alias/aws/sqs } }',
        TOPIC,
        SUBSCRIPTION,
        queuePolicy(),
      ),
      'the key that it is encrypted with does not let sns.amazonaws.com use it',
    ],
    [
      'a condition of the template',
      `Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }\n${resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy({ rest: '\n    Condition: C' }))}`,
      'no policy lets sns.amazonaws.com send, when `C` is false',
    ],
    [
      'an unknown',
      `Parameters: { Url: { Type: String } }\n${resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy({ on: 'Url' }))}`,
      'a policy that may be set by what is not known',
    ],
  ])('say why: %s', async (_, text, why) => {
    const { deliveries } = await checkText(text);
    expect(deliveries.map((each) => each.why)).toEqual([why]);
  });
});
