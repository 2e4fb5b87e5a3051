/** `delivery-permission-mismatch`: a statement of a queue's or topic's policy looks meant for the sender, but differs. */

import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { sourceId } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Failure } from '../iam/match.ts';
import type { Delivery, DeliveryGrant, DeliveryVerdict } from '../model/delivery.ts';
import type { Model } from '../model/model.ts';
import { comesTooLate, waitingSender } from '../remedies/delivery.ts';
import { assignment, expressionOf, ref } from '../remedies/expression.ts';
import { notationOf } from '../syntax/notation.ts';
import { write, writeEntries } from '../syntax/write.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { destinationName, idsOfDelivery, senderName, whenDenied } from './messages/delivery-messages.ts';
import { andMore, written } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const deliveryPermissionMismatch: Rule = {
  id: 'delivery-permission-mismatch',
  title: 'A statement looks meant for the sender, but differs',
  severity: 'error',
  why: 'The policy of the queue or topic is there, but its principal, source, action or resource is not what the service comes with, so that it is refused all the same.',
  reference:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
  *check({ deliveries }: Model) {
    const near = deliveries.filter((verdict): verdict is WithNear => verdict.near !== undefined);
    for (const [first, ...others] of groupBy(near, placeOf)) yield findingOf(first, others.length);
  },
};

type WithNear = DeliveryVerdict & Required<Pick<DeliveryVerdict, 'near'>>;

/** Where the statement stands. */
const placeOf = ({ near: { grant } }: WithNear): string =>
  `${sourceId(grant.statement.at.source)}:${grant.statement.at.start}`;

function findingOf(verdict: WithNear, more: number): RuleFinding {
  const { delivery, near } = verdict;
  const { fact, template } = delivery;
  const { grant, failure } = near;
  const policy = sourceLogicalId(grant.policy);
  const common = {
    severity: fact.severity,
    resources: [policy, ...idsOfDelivery(delivery)],
    related: [{ message: `what it is meant for: ${senderName(delivery)}`, at: delivery.at }],
  };
  const said = `${policy} nearly lets ${senderName(delivery)} send to ${destinationName(delivery)}`;
  const symptom = `As it is: ${fact.symptom}`;
  if (failure === 'attached elsewhere') {
    const [property, on] =
      fact.to === 'queue' ? (['Queues', 'queue'] as const) : (['Topics', 'topic'] as const);
    return {
      ...common,
      at: grant.policy.at,
      message: `${said}, but it is set on the ${on} ${grant.on === undefined ? '' : sourceLogicalId(grant.on)}${whenDenied(verdict)}${andMore(more)}`,
      help: `Name ${sourceLogicalId(delivery.destination)} under ${property} of ${policy}, or of a policy of its own. ${symptom}`,
      snippet: writeEntries({ [property]: [ref(delivery.destination.id)] }, notationOf(template.source)),
    };
  }
  const wrong = differenceOf(failure, grant, delivery);
  const isCondition = failure.failed === 'condition';
  const is = written(wrong.is, template);
  const must = wrong.expected && written(wrong.expected, template, waitingSender(delivery));
  return {
    ...common,
    ...(isCondition && fact.conditionsInDoubt ? { severity: 'warning' as const } : {}),
    at: wrong.at,
    message: `${said}, but its ${wrong.part} is "${is}"${must === undefined ? '' : ` and must be "${must}"`}${wrong.why}${whenDenied(verdict)}${andMore(more)}`,
    ...wayOut(wrong, delivery, policy, symptom),
    ...(must === undefined ? {} : { difference: { part: wrong.part, is, must } }),
  };
}

interface Difference {
  readonly part: string;
  readonly at: Failure['at'];
  readonly is: SymbolicString;
  readonly expected?: SymbolicString;
  /** What else there is to say: ", as …". */
  readonly why: string;
  /** What to write in place of what stands at the place. */
  readonly write?: SymbolicString;
}

function differenceOf({ failed, detail, at }: Failure, grant: DeliveryGrant, delivery: Delivery): Difference {
  const { fact, destinationArn, sourceArn, template } = delivery;
  switch (failed) {
    case 'principal': {
      const expected = [fact.principal];
      const other = grant.statement.principals?.find(({ kind }) => kind === 'AWS');
      const why = other === undefined ? '' : ', as a service is no account';
      return { part: 'principal', at, is: [detail], expected, why };
    }
    case 'action':
      return {
        part: 'Action',
        at,
        is: [detail],
        expected: [fact.to === 'queue' ? 'sqs:SendMessage' : 'sns:Publish'],
        why: '',
      };
    case 'resource':
      return { part: 'Resource', at, is: [detail], expected: destinationArn, why: '' };
    case 'condition': {
      const condition = grant.statement.conditions.find((each) => each.at === at);
      const value = condition?.values[0];
      const key = condition?.key ?? 'condition';
      const is = value?.text ?? [detail];
      const place = value?.at ?? at;
      if (key.toLowerCase() === 'aws:sourcearn' && sourceArn !== undefined) {
        const wild =
          /^(?:ForA\w+:)?String(?:Equals|EqualsIgnoreCase)/i.test(condition?.operator ?? '') &&
          /[*?]/.test(show(is));
        const why = wild ? ` (${condition?.operator} takes no wildcards, ArnLike does)` : '';
        return { part: key, at: place, is, expected: sourceArn, why };
      }
      if (key.toLowerCase() === 'aws:sourceaccount')
        return { part: key, at: place, is, expected: template.account, why: '' };
      return { part: `condition ${key}`, at: place, is, why: ', which the service does not meet' };
    }
  }
}

/** A value to paste, where it stands by itself; a principal needs its kind. */
function wayOut(
  { part, expected }: Difference,
  delivery: Delivery,
  policy: string,
  symptom: string,
): Pick<RuleFinding, 'help' | 'snippet'> {
  const { template } = delivery;
  if (expected === undefined)
    return { help: `Take the condition out of ${policy}, or change it. ${symptom}` };
  if (part.toLowerCase() === 'aws:sourcearn' && comesTooLate(delivery))
    return {
      help: `Give ${sourceLogicalId(delivery.resource)} a name and write its ARN with that, or replace ${part} by aws:SourceAccount: ${policy} has to come before it, so it can't refer to it. ${symptom}`,
    };
  const notation = notationOf(template.source);
  if (part === 'principal')
    return {
      help: `Change the principal of the statement in ${policy}. ${symptom}`,
      snippet: writeEntries({ Principal: { Service: show(expected) } }, notation),
    };
  if (part === 'Action' || part === 'Resource')
    return {
      help: `Change ${part} of the statement in ${policy}. ${symptom}`,
      snippet: assignment(part, expected, template, waitingSender(delivery)),
    };
  return {
    help: `Change ${part} in ${policy}. ${symptom}`,
    snippet: write(expressionOf(expected, template, waitingSender(delivery)), notation),
  };
}
