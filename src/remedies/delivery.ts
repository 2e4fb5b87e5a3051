/** The statement, or the whole policy, that a delivery lacks. */
import type { Resource } from '../cloudformation/template.ts';
import type { Delivery, DeliveryVerdict, KeyLack } from '../model/delivery.ts';
import { notationOf } from '../syntax/notation.ts';
import { type Value, write, writeEntries } from '../syntax/write.ts';
import { expressionOf, getAtt, isMadeOf, ref } from './expression.ts';
import { logicalIds } from './logical-id.ts';

const KINDS = {
  queue: { type: 'AWS::SQS::QueuePolicy', on: 'Queues', action: 'sqs:SendMessage' },
  topic: { type: 'AWS::SNS::TopicPolicy', on: 'Topics', action: 'sns:Publish' },
} as const;

/** The sender that must not be referred to: it waits for the policy when it is made. */
export const waitingSender = ({ fact, resource }: Delivery): Resource | undefined =>
  fact.checkedAtCreation === 'yes' ? resource : undefined;

/** Where the policy has to come before the sender, and only the sender's creation tells its ARN. */
export function comesTooLate(delivery: Delivery): boolean {
  const sender = waitingSender(delivery);
  return sender !== undefined && delivery.sourceArn !== undefined && isMadeOf(delivery.sourceArn, sender);
}

/** The condition that keeps others from using the service. */
export function conditionOf(delivery: Delivery): Readonly<Record<string, Value>> {
  const { fact, sourceArn, template } = delivery;
  if (fact.conditionsInDoubt) return {};
  if (sourceArn !== undefined && !comesTooLate(delivery))
    return {
      Condition: { ArnLike: { 'aws:SourceArn': expressionOf(sourceArn, template, waitingSender(delivery)) } },
    };
  return fact.sourceAccount
    ? { Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } } }
    : {};
}

function statementOf(delivery: Delivery): Readonly<Record<string, Value>> {
  const { fact, destination } = delivery;
  return {
    Effect: 'Allow',
    Principal: { Service: fact.principal },
    Action: KINDS[fact.to].action,
    Resource: fact.to === 'queue' ? getAtt(destination.id, 'Arn') : ref(destination.id),
    ...conditionOf(delivery),
  };
}

/** To paste: a statement for the policy that is there, else a policy. */
export function deliverySnippet({ delivery, policies }: DeliveryVerdict): string {
  const { fact, destination, template } = delivery;
  const notation = notationOf(template.source);
  if (policies.length > 0) return write([statementOf(delivery)], notation);
  const { type, on } = KINDS[fact.to];
  return writeEntries(
    {
      [policyIdFor(delivery)]: {
        Type: type,
        Properties: {
          [on]: [ref(destination.id)],
          PolicyDocument: { Version: '2012-10-17', Statement: [statementOf(delivery)] },
        },
      },
    },
    notation,
  );
}

/** A logical id for the policy that is not in the template yet. */
export const policyIdFor = ({ template, destination }: Delivery): string =>
  logicalIds()(template, `${destination.id}Policy`);

/** The statement that the policy of the key lacks. */
export const keySnippet = ({ fact, template }: Delivery, { actions }: KeyLack): string =>
  write(
    [{ Effect: 'Allow', Principal: { Service: fact.principal }, Action: actions, Resource: '*' }],
    notationOf(template.source),
  );
