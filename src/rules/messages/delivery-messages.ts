/** How rules speak of deliveries: who sends to what. */
import { showScenario } from '../../cloudformation/scenario.ts';
import { sourceLogicalId } from '../../cloudformation/source-logical-id.ts';
import type { Delivery, DeliveryVerdict } from '../../model/delivery.ts';

/** "Uploads (Amazon S3)" */
export const senderName = ({ resource, fact }: Delivery): string =>
  `${sourceLogicalId(resource)} (${fact.service})`;

/** "the queue Orders" */
export const destinationName = ({ destination, fact }: Delivery): string =>
  `the ${fact.to} ${sourceLogicalId(destination)}`;

/** The logical ids of a delivery: destination and sender. */
export const idsOfDelivery = ({ resource, destination }: Delivery): readonly string[] => [
  ...new Set([sourceLogicalId(destination), sourceLogicalId(resource)]),
];

/** ", when `IsProd` is false" */
export function whenDenied({ when }: DeliveryVerdict): string {
  const words = when === undefined ? '' : showScenario(when);
  return words === '' ? '' : `, ${words}`;
}
