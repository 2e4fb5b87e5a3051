/** `delivery-permission-order`: the sender is tried out when it is created, and nothing makes the policy come first. */

import { waitsFor } from '../cloudformation/dependencies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import type { DeliveryVerdict } from '../model/delivery.ts';
import type { Model } from '../model/model.ts';
import { waitingFor } from '../remedies/order.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { destinationName, idsOfDelivery, senderName } from './messages/delivery-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const deliveryPermissionOrder: Rule = {
  id: 'delivery-permission-order',
  title: 'Nothing makes the policy come before its sender',
  severity: 'error',
  why: 'Some services send a test message when they are set up. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck. Referring to the queue or topic does not wait for its policy.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
  *check({ deliveries }: Model) {
    const late = deliveries.filter(isLate);
    for (const [first] of groupBy(late, ({ delivery }) => delivery.resource)) yield findingOf(first);
  },
};

function isLate({ verdict, delivery, grants }: DeliveryVerdict): boolean {
  if (verdict !== 'granted' || delivery.fact.checkedAtCreation !== 'yes' || grants.length === 0) return false;
  if (delivery.template.unknownMacros) return false;
  return !grants.some(
    ({ policy }) => waitsFor(delivery.resource, policy) && !waitsFor(policy, delivery.resource),
  );
}

function findingOf({ delivery, grants }: DeliveryVerdict): RuleFinding {
  const { resource, fact } = delivery;
  const policy = grants[0]?.policy ?? resource;
  const [name, sender] = [sourceLogicalId(policy), sourceLogicalId(resource)];
  const refersBack = waitsFor(policy, resource);
  return {
    at: refersBack ? policy.at : delivery.at,
    severity: fact.severity,
    message: refersBack
      ? `${name} refers to ${sender}, so it is created after it; but ${senderName(delivery)} needs the policy when it is created`
      : `${senderName(delivery)} needs ${name} when it is created, but nothing makes the policy come first`,
    help: `${
      refersBack
        ? `Write the condition of ${name} without referring to ${sender} (give ${sender} a name and write its ARN with !Sub, or name the account only); then add \`DependsOn: ${name}\` to ${sender}.`
        : `Add \`DependsOn: ${name}\` to ${sender}; ${destinationName(delivery)} alone is not enough.`
    } The deploy fails with: ${fact.symptom}`,
    // A circle takes changes in two resources, which no one snippet makes.
    ...(refersBack
      ? {}
      : {
          snippet: writeEntries({ DependsOn: name }, notationOf(resource.template.source)),
          remedy: waitingFor(policy, resource),
        }),
    resources: [...new Set([sender, name, ...idsOfDelivery(delivery)])],
    related: [{ message: 'the policy', at: policy.at }],
  };
}
