/** Why something may be sent to a queue or topic, or may not: one sentence for tables and pictures. */
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { DeliveryVerdict } from '../model/delivery.ts';
import { wordsOf } from '../text/unknown.ts';

/** The sentence, without a full stop. */
export function whyDelivered(verdict: DeliveryVerdict): string {
  switch (verdict.verdict) {
    case 'granted':
      return whyGranted(verdict);
    case 'denied':
      return `${whyDenied(verdict)}${whenOf(verdict)}`;
    case 'unverified': {
      const [first] = verdict.unknowns;
      return first === undefined ? 'a statement of the policy may fit' : wordsOf(first);
    }
  }
}

function whyGranted({ delivery, grants }: DeliveryVerdict): string {
  const policies = [...new Set(grants.map(({ policy }) => sourceLogicalId(policy)))];
  return policies.length === 0
    ? `the policy that a ${delivery.fact.to} has of itself lets ${delivery.fact.principal} send`
    : `${policies.join(', ')} ${policies.length === 1 ? 'lets' : 'let'} ${delivery.fact.principal} send`;
}

function whyDenied({ delivery, keyLack, forbiddenBy, near }: DeliveryVerdict): string {
  const { principal } = delivery.fact;
  if (keyLack !== undefined) return `the key that it is encrypted with does not let ${principal} use it`;
  if (forbiddenBy !== undefined) return 'a Deny statement of its policy forbids it';
  if (near === undefined) return `no policy lets ${principal} send`;
  const policy = sourceLogicalId(near.grant.policy);
  return near.failure === 'attached elsewhere'
    ? `${policy}, which lets ${principal} send, is set on something else`
    : `${policy} nearly lets ${principal} send, but its ${near.failure.failed} differs`;
}

function whenOf({ when }: DeliveryVerdict): string {
  const words = when === undefined ? '' : showScenario(when);
  return words === '' ? '' : `, ${words}`;
}
