/** `delivery-permission-missing`: the policy of a queue or topic does not let the sender in, nor does anything in it come near. */

import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Unverified } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { DeliveryVerdict, KeyLack } from '../model/delivery.ts';
import { policiesSetIn } from '../model/delivery-policies.ts';
import type { Model } from '../model/model.ts';
import { deliverySnippet, keySnippet, policyIdFor, waitingSender } from '../remedies/delivery.ts';
import { wordsOf } from '../text/unknown.ts';
import { destinationName, idsOfDelivery, senderName, whenDenied } from './messages/delivery-messages.ts';
import { andMore } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const deliveryPermissionMissing: Rule = {
  id: 'delivery-permission-missing',
  title: 'A queue or topic does not let the sender in',
  severity: 'error',
  why: 'A service that sends without a role may do so only by the policy of the queue or topic, and by that of its key. Without it the deploy fails, or what is sent is lost without a word.',
  reference:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
  *check({ deliveries }: Model) {
    const missing = deliveries.filter(({ verdict, near }) => verdict === 'denied' && near === undefined);
    for (const [first, ...others] of groupBy(missing, groupOf)) yield findingOf(first, others.length);
    for (const verdict of deliveries) if (verdict.verdict === 'unverified') yield undecided(verdict);
    const overwritten = deliveries.flatMap((verdict) => overwriting(verdict) ?? []);
    for (const [{ verdict, other }] of groupBy(overwritten, (each) => each.verdict.delivery.destination))
      yield overwrittenFinding(verdict, other);
  },
};

/** What one change mends: a destination, the sending service, and the key. */
const groupOf = ({ delivery: { destination, fact, template }, keyLack, when }: DeliveryVerdict): string =>
  JSON.stringify([
    template.id,
    destination.id,
    fact.principal,
    fact.service,
    keyLack === undefined ? '' : `${keyLack.key?.id}`,
    [...(when ?? [])],
  ]);

function findingOf(verdict: DeliveryVerdict, more: number): RuleFinding {
  const { delivery, keyLack, forbiddenBy } = verdict;
  const { fact } = delivery;
  if (keyLack !== undefined) return keyFinding(verdict, keyLack, more);
  const said = `${senderName(delivery)} sends to ${destinationName(delivery)}`;
  const common = {
    severity: fact.severity,
    resources: idsOfDelivery(delivery),
    related: [{ message: `the ${fact.to}`, at: delivery.destination.at }],
  };
  if (forbiddenBy !== undefined)
    return {
      ...common,
      at: forbiddenBy.at,
      message: `${said}, but a Deny statement of its policy forbids it${whenDenied(verdict)}${andMore(more)}`,
      help: `Narrow the Deny statement, which no Allow lifts. As it is: ${fact.symptom}`,
    };
  const absent = absentPolicy(verdict);
  if (absent !== undefined)
    return {
      ...common,
      at: delivery.at,
      resources: [sourceLogicalId(absent), ...common.resources],
      message: `${said}, but ${sourceLogicalId(absent)}, which sets its policy, is not there${whenDenied(verdict)}${andMore(more)}`,
      help: `Let ${sourceLogicalId(absent)} be there whenever ${sourceLogicalId(delivery.resource)} is. Without it: ${fact.symptom}`,
    };
  return {
    ...common,
    at: delivery.at,
    resources: [...verdict.policies.map(sourceLogicalId), ...common.resources],
    message: `${said}, but no policy in this template lets ${fact.principal} do so${whenDenied(verdict)}${andMore(more)}`,
    help: `${verdict.policies.length === 0 ? `Add this policy to the template${orderOf(verdict)}` : `Add this statement to ${verdict.policies.map(sourceLogicalId).join(' and ')}`}. Without it: ${fact.symptom}`,
    snippet: deliverySnippet(verdict),
  };
}

/** In the scenario of the denial none of the policies is there: this is one of them. */
function absentPolicy({ delivery, policies, when }: DeliveryVerdict): Resource | undefined {
  if (when === undefined || policies.length === 0) return undefined;
  const there = policiesSetIn(delivery.template).some(
    ({ on, scenario }) => on === delivery.destination && both(scenario, when) !== undefined,
  );
  return there ? undefined : policies[0];
}

function orderOf({ delivery }: DeliveryVerdict): string {
  const sender = waitingSender(delivery);
  return sender === undefined
    ? ''
    : `, and \`DependsOn: ${policyIdFor(delivery)}\` to ${sourceLogicalId(sender)}, which needs it when it is created`;
}

function keyFinding({ delivery }: DeliveryVerdict, lack: KeyLack, more: number): RuleFinding {
  const { fact } = delivery;
  const { key, actions } = lack;
  const said = `${senderName(delivery)} sends to ${destinationName(delivery)}, which is encrypted with`;
  const common = {
    at: lack.at,
    severity: fact.severity,
    resources: [...(key === undefined ? [] : [sourceLogicalId(key)]), ...idsOfDelivery(delivery)],
    related: [
      { message: `where ${sourceLogicalId(delivery.resource)} names the ${fact.to}`, at: delivery.at },
    ],
  };
  if (key === undefined)
    return {
      ...common,
      message: `${said} the key that AWS manages: no service can use that key${andMore(more)}`,
      help: `Encrypt the ${fact.to} with a key of your own whose policy allows ${fact.principal} ${actions.join(' and ')}${fact.to === 'queue' ? ', or set SqsManagedSseEnabled instead' : ''}. As it is: ${fact.symptom}`,
    };
  return {
    ...common,
    message: `${said} ${sourceLogicalId(key)}, but the policy of that key does not allow ${fact.principal} ${actions.join(' and ')}${andMore(more)}`,
    help: `Add this statement to the KeyPolicy of ${sourceLogicalId(key)}: naming the account does not let services in. As it is: ${fact.symptom}`,
    snippet: keySnippet(delivery, lack),
  };
}

function undecided({ delivery, unknowns }: DeliveryVerdict): Omit<Unverified, 'rule'> {
  const [first] = unknowns;
  const reason = first === undefined ? 'a statement of the policy may fit' : wordsOf(first);
  return {
    message: `Whether ${senderName(delivery)} may send to ${destinationName(delivery)} can't be told: ${reason}`,
    reason,
    unknowns,
    resources: idsOfDelivery(delivery),
    at: delivery.at,
  };
}

/**
 * Another policy on the same queue or topic, which does not allow it: each of these resources sets the whole policy, so
 * that the one that is written last is all that remains.
 */
function overwriting(
  verdict: DeliveryVerdict,
): { readonly verdict: DeliveryVerdict; readonly other: Resource } | undefined {
  const { delivery, grants, policies } = verdict;
  if (verdict.verdict !== 'granted' || policies.length < 2) return undefined;
  const allowing = new Set(grants.map(({ policy }) => policy));
  const sets = policiesSetIn(delivery.template).filter(({ on }) => on === delivery.destination);
  const own = sets.filter(({ policy }) => allowing.has(policy));
  const other = sets.find(
    ({ policy, scenario }) =>
      !allowing.has(policy) &&
      own.some((set) => {
        const joint = both(set.scenario, scenario);
        return joint !== undefined && delivery.template.conditions.feasible(joint) === 'yes';
      }),
  );
  return other === undefined ? undefined : { verdict, other: other.policy };
}

function overwrittenFinding({ delivery, grants }: DeliveryVerdict, other: Resource): RuleFinding {
  const own = grants[0]?.policy ?? other;
  const [one, another] = [sourceLogicalId(own), sourceLogicalId(other)];
  return {
    at: other.at,
    message: `${one} and ${another} both set the policy of ${destinationName(delivery)}: the one that is written last is all that remains, and only ${one} lets ${senderName(delivery)} send`,
    help: `Put the statements of both into one of them.`,
    resources: [another, one, ...idsOfDelivery(delivery)],
    related: [{ message: 'the other policy', at: own.at }],
  };
}
