/** `SNS`: a subscription to a topic, or to a queue between the topic and the function (`SqsSubscription`). */
import { child, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, getAtt, ref } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { type GeneratedResource, property } from '../resource.ts';
import { isTruthy, referredId } from '../value.ts';
import type { FunctionEvent, FunctionEventType } from './event.ts';
import { permission } from './permission.ts';
import { sendPolicy } from './rule.ts';

export const sns: FunctionEventType = {
  type: 'SNS',
  properties: propertyTable(`
    Topic! text
    Region text
    FilterPolicy
    FilterPolicyScope
    SqsSubscription bool|map
    RedrivePolicy map
  `),
  *expand(event, context) {
    const queue = property(event.properties, 'SqsSubscription');
    if (!isTruthy(queue)) {
      yield permission(event, 'sns.amazonaws.com', { sourceArn: property(event.properties, 'Topic') });
      yield subscription(event, 'lambda', event.target.arn);
    } else if (queue.kind === 'scalar') {
      yield* throughNewQueue(event, context);
    } else {
      yield* throughNamedQueue(event, queue);
    }
  },
};

function subscription(event: FunctionEvent, protocol: string, endpoint: Draft): GeneratedResource {
  const { properties } = event;
  return {
    id: event.id,
    type: 'AWS::SNS::Subscription',
    at: event.at,
    attributes: event.target.attributes,
    properties: {
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: property(properties, 'Topic'),
      Region: property(properties, 'Region'),
      FilterPolicy: property(properties, 'FilterPolicy'),
      FilterPolicyScope: property(properties, 'FilterPolicyScope'),
      RedrivePolicy: property(properties, 'RedrivePolicy'),
    },
  };
}

function* throughNewQueue(event: FunctionEvent, context: SamContext): Iterable<GeneratedResource> {
  const id = `${event.id}Queue`;
  const topic = referredId(property(event.properties, 'Topic'));
  const fifo = topic === undefined ? undefined : child(context.resources.get(topic)?.properties, 'FifoTopic');
  const isFifo = fifo !== undefined && isTruthy(context.resolve(fifo));
  yield {
    id,
    type: 'AWS::SQS::Queue',
    at: event.at,
    attributes: event.target.attributes,
    properties: { FifoQueue: isFifo ? context.resolve(fifo) : undefined },
  };
  yield* fromQueue(event, getAtt(id, 'Arn'), ref(id), `${event.id}QueuePolicy`, 10);
}

function* throughNamedQueue(event: FunctionEvent, written: Node): Iterable<GeneratedResource> {
  const queue = expectKind(written, 'map', `\`SqsSubscription\` of the event \`${event.key}\``);
  const arn = property(queue, 'QueueArn');
  const url = property(queue, 'QueueUrl');
  if (!isTruthy(arn) || !isTruthy(url)) {
    throw new InvalidResourceError(
      queue.at,
      `\`SqsSubscription\` of the event \`${event.key}\` of \`${event.target.resource.id}\` lacks \`QueueArn\` or \`QueueUrl\``,
      'Give both, or `true` to have a queue made.',
    );
  }
  const policyId = stringOf(property(queue, 'QueuePolicyLogicalId')) ?? `${event.id}QueuePolicy`;
  const batchSize = property(queue, 'BatchSize');
  yield* fromQueue(event, arn, url, policyId, isTruthy(batchSize) ? batchSize : 10);
}

function* fromQueue(
  event: FunctionEvent,
  queueArn: Draft,
  queueUrl: Draft,
  policyId: string,
  batchSize: Draft,
): Iterable<GeneratedResource> {
  const { attributes, name, role } = event.target;
  role.attach('service-role/AWSLambdaSQSQueueExecutionRole', event.at);
  yield {
    id: `${event.id}EventSourceMapping`,
    type: 'AWS::Lambda::EventSourceMapping',
    at: event.at,
    attributes,
    properties: { FunctionName: name, EventSourceArn: queueArn, BatchSize: batchSize, Enabled: true },
  };
  yield {
    id: policyId,
    type: 'AWS::SQS::QueuePolicy',
    at: event.at,
    attributes,
    properties: {
      PolicyDocument: sendPolicy('*', queueArn, property(event.properties, 'Topic') ?? null),
      Queues: [queueUrl],
    },
  };
  yield subscription(event, 'sqs', queueArn);
}
