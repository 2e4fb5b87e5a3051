/** Targets that a pipe, a schedule or a rule sends to with its role, functions excepted. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { type Sender, TARGET_NEEDS } from '../../data/target-needs.ts';
import { concat, literal, matches, type SymbolicString, split } from '../../text/symbolic-string.ts';
import { joint, type ServiceNeed, something } from './service-need.ts';

export interface SenderFacts {
  readonly sender: Sender;
  readonly service: string;
  readonly reference: string;
  readonly symptom: string;
}

/** What a role needs to send to a target; nothing for targets that are not in the table. */
export function* targetNeeds(
  facts: SenderFacts,
  resource: Resource,
  target: PropertyValue,
  role: PropertyValue,
  ...within: readonly PropertyValue[]
): Iterable<ServiceNeed> {
  const arn = target.text();
  const found = TARGET_NEEDS.find(
    ({ arn: pattern, from }) =>
      (from === undefined || from.includes(facts.sender)) && matches([pattern], arn) === 'yes',
  );
  const scenario = joint(resource, target, role, ...within);
  const [action, ...orActions] = found?.anyOf ?? [];
  if (found === undefined || action === undefined || scenario === undefined) return;
  yield {
    resource,
    at: target.at,
    scenario,
    role,
    service: facts.service,
    does: `sends to ${found.what}`,
    required: [
      {
        action,
        ...(orActions.length > 0 && { orActions }),
        ...(found.elsewhere ? { resource: something(found.what) } : namesOf(arn)),
      },
    ],
    symptom: facts.symptom,
    reference: facts.reference,
  };
}

/**
 * A version or alias of a state machine is authorized by the ARN of the machine itself.
 * https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
 */
export function namesOf(
  arn: SymbolicString,
): Pick<ServiceNeed['required'][number], 'resource' | 'orResource'> {
  const fields = split(arn, ':', 8);
  const isQualified =
    fields?.length === 8 &&
    literal(fields[2] ?? []) === 'states' &&
    literal(fields[5] ?? []) === 'stateMachine';
  if (!fields || !isQualified) return { resource: arn };
  const own = fields.slice(0, 7).flatMap((field, index) => (index === 0 ? [field] : [':', field]));
  return { resource: concat(...own), orResource: arn };
}

/** A queue (or topic) that what fails is sent to with the role. */
export function* deadLetterNeeds(
  facts: SenderFacts,
  resource: Resource,
  deadLetter: PropertyValue,
  role: PropertyValue,
  more: Pick<ServiceNeed, 'symptom' | 'checkedAtCreation'>,
  ...within: readonly PropertyValue[]
): Iterable<ServiceNeed> {
  const arn = deadLetter.text();
  const scenario = joint(resource, deadLetter, role, ...within);
  const action =
    matches(['arn:*:sqs:*:*:*'], arn) === 'yes'
      ? 'sqs:SendMessage'
      : matches(['arn:*:sns:*:*:*'], arn) === 'yes'
        ? 'sns:Publish'
        : undefined;
  if (action === undefined || scenario === undefined) return;
  yield {
    resource,
    at: deadLetter.at,
    scenario,
    role,
    service: facts.service,
    does: `sends what fails to its dead-letter ${action === 'sqs:SendMessage' ? 'queue' : 'topic'}`,
    required: [{ action, resource: arn }],
    reference: facts.reference,
    ...more,
  };
}
