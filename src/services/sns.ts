/** Amazon SNS: subscriptions with the protocol `lambda`, on their own or in a topic. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { accountOf, eventSourceOf } from './reading/event-source.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const SNS_SUBSCRIPTION: SourceFact = {
  service: 'Amazon SNS',
  what: 'subscriptions',
  paths: [
    { type: 'AWS::SNS::Subscription', function: 'Endpoint', takesArn: true, when: { Protocol: 'lambda' } },
    {
      type: 'AWS::SNS::Topic',
      item: 'Subscription[]',
      function: 'Endpoint',
      takesArn: true,
      when: { Protocol: 'lambda' },
    },
  ],
  by: 'resource-policy',
  principal: 'sns.amazonaws.com',
  alsoPrincipals: ['sns.*.amazonaws.com'],
  sourceArn: 'arn:${Partition}:sns:${Region}:${Account}:${topic}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'messages are not delivered',
  reference: `${DOCS}/sns/latest/dg/lambda-console.html`,
};

const readers: SourceReaders = [
  ['AWS::SNS::Subscription', subscriptionEventSources],
  ['AWS::SNS::Topic', topicEventSources],
];

function* subscriptionEventSources(subscription: Resource): Iterable<EventSource> {
  for (const properties of subscription.properties.scenarios('Protocol', 'Endpoint', 'TopicArn'))
    yield* subscribed(subscription, properties, properties.one('TopicArn')?.text());
}

function* topicEventSources(topic: Resource): Iterable<EventSource> {
  for (const item of topic.properties.all('Subscription[]'))
    for (const properties of item.scenarios('Protocol', 'Endpoint'))
      yield* subscribed(topic, properties, topic.arn());
}

function* subscribed(
  resource: Resource,
  subscription: PropertyValue,
  topic: SymbolicString | undefined,
): Iterable<EventSource> {
  const protocol = subscription.one('Protocol');
  const endpoint = subscription.one('Endpoint');
  if (protocol === undefined || endpoint === undefined || literal(protocol.text()) !== 'lambda') return;
  const sourceAccount = topic && accountOf(topic);
  yield* eventSourceOf(SNS_SUBSCRIPTION, resource, endpoint, {
    within: [subscription],
    ...(topic ? { sourceArn: topic } : { openReason: 'the topic is not known' }),
    ...(sourceAccount && { sourceAccount }),
  });
}

export const sns: Service = {
  facts: [SNS_SUBSCRIPTION],
  readers,
};
