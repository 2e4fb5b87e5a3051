/** `delivery-permission-public`: a queue or topic lets anyone send, or a service for anyone's resources. */

import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { DELIVERIES } from '../data/deliveries.ts';
import { sourceId } from '../finding.ts';
import { groupBy } from '../groups.ts';
import { arnOf } from '../iam/arn.ts';
import { concerns } from '../iam/match.ts';
import { isEveryone, serviceText } from '../iam/principal.ts';
import type { Statement } from '../iam/statement.ts';
import type { Delivery, DeliveryGrant } from '../model/delivery.ts';
import { grantsSetIn } from '../model/delivery-policies.ts';
import type { Model } from '../model/model.ts';
import { conditionOf } from '../remedies/delivery.ts';
import { ref } from '../remedies/expression.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal, show } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const deliveryPermissionPublic: Rule = {
  id: 'delivery-permission-public',
  title: 'A queue or topic lets anyone send to it',
  severity: 'warning',
  securitySeverity: RISKS.sendByAnyone.score,
  why: 'What lets everyone send, or a service for everyone’s buckets, topics and rules, lets strangers put messages before your functions.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  *check({ templates, deliveries }: Model) {
    const served = new Map(
      deliveries.flatMap(({ delivery, grants }) =>
        grants.map(({ statement }) => [keyOf(statement), delivery] as const),
      ),
    );
    const grants = templates.flatMap((template) => grantsSetIn(template));
    for (const [grant] of groupBy(grants, ({ statement }) => keyOf(statement))) {
      const found = findingOf(grant, served.get(keyOf(grant.statement)));
      if (found !== undefined) yield found;
    }
  },
};

const keyOf = ({ at }: Statement): string => `${sourceId(at.source)}:${at.start}`;

const ACTIONS = ['sqs:SendMessage', 'sns:Publish'];

/** @param served a delivery that comes by the statement: what it must be narrowed to. */
function findingOf(
  { policy, on, statement }: DeliveryGrant,
  served: Delivery | undefined,
): RuleFinding | undefined {
  const { effect, conditions, open, principals = [] } = statement;
  if (effect !== 'Allow' || open !== undefined) return undefined;
  if (!ACTIONS.some((action) => concerns(statement, { action }))) return undefined;
  const name = sourceLogicalId(policy);
  const to = on === undefined ? 'what it is set on' : sourceLogicalId(on);
  if (conditions.length > 0) return anyOwner({ policy, on, statement }, name, to);
  const condition = served === undefined ? {} : conditionOf(served);
  const common = {
    ...(isEmpty(condition) ? {} : { snippet: writeEntries(condition, notationOf(policy.template.source)) }),
    resources: [name, ...(on === undefined ? [] : [sourceLogicalId(on)])],
  };
  const everyone = principals.find((principal) => isEveryone(principal) === 'yes');
  if (everyone !== undefined)
    return {
      ...common,
      at: everyone.value.at,
      message: `${name} lets anyone send to ${to}`,
      help: 'Name the service, role or account that sends, and add a condition on aws:SourceArn or aws:SourceAccount.',
    };
  const service = principals.find(
    ({ kind, value }) => kind === 'Service' && SCOPED.has(literal(serviceText(value.text)) ?? ''),
  );
  if (service === undefined || policy.type.startsWith('AWS::SNS::')) return undefined;
  return {
    ...common,
    at: service.value.at,
    message: `${name} lets ${literal(serviceText(service.value.text))} send to ${to} for resources of any AWS account`,
    help: 'Add a condition with the ARN of the one resource that is to send (aws:SourceArn), or at least with the account (aws:SourceAccount).',
  };
}

/** Conditions that tell whose the source is, or who calls. */
const OF_AN_OWNER = /account|org|principal|owner|userid|arn$/i;

/** The ARN of a bucket says nothing of its owner, and is the only thing that narrows the statement. */
function anyOwner(
  {
    policy,
    on,
    statement,
  }: Pick<DeliveryGrant, 'policy' | 'statement'> & { readonly on: DeliveryGrant['on'] },
  name: string,
  to: string,
): RuleFinding | undefined {
  const [source, ...more] = statement.conditions.filter(({ key }) => OF_AN_OWNER.test(key));
  const [value] = source?.values ?? [];
  const account = value && arnOf(value.text)?.account;
  if (source?.key.toLowerCase() !== 'aws:sourcearn' || more.length > 0 || value === undefined)
    return undefined;
  if (account === undefined || literal(account) !== '') return undefined;
  return {
    at: value.at,
    message: `${name} lets "${show(value.text)}" send to ${to}, whoever owns it: the ARN names no account, and there is no aws:SourceAccount`,
    help: 'Add a condition with the account that owns the source.',
    snippet: writeEntries(
      { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } },
      notationOf(policy.template.source),
    ),
    resources: [name, ...(on === undefined ? [] : [sourceLogicalId(on)])],
  };
}

const isEmpty = (condition: object): boolean => Object.keys(condition).length === 0;

/** Services whose documentation asks for a condition in the policy of a queue. */
const SCOPED: ReadonlySet<string> = new Set(
  DELIVERIES.filter(({ to, scope }) => to === 'queue' && scope !== undefined).map(
    ({ principal }) => principal,
  ),
);
