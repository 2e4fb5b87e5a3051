/** The verdict on every delivery: does the policy of the queue or topic, and the key that it is encrypted with, let the service in? */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { evaluate } from '../iam/evaluate.ts';
import { type Failure, matchStatement } from '../iam/match.ts';
import { statementsOf } from '../iam/parse.ts';
import { contextOf, type Request } from '../iam/request.ts';
import { keyNamed } from '../services/reading/related.ts';
import { literal, show } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { Delivery, DeliveryGrant, DeliveryVerdict, KeyLack } from './delivery.ts';
import { grantsSetIn, grantsSetOn, isHandedOn, mayHaveOther, policiesSetIn } from './delivery-policies.ts';

/**
 * The verdicts on the deliveries of one template.
 *
 * @param isSetElsewhere does another template set a policy on a queue or topic?
 */
export function deliveryVerdicts(
  deliveries: readonly Delivery[],
  isSetElsewhere: (resource: Resource) => boolean = () => false,
): readonly DeliveryVerdict[] {
  const budget = new Budget();
  const first = deliveries.map((delivery) => judged(delivery, budget, isSetElsewhere));
  const used = new Set(first.flatMap(({ grants }) => grants.map(({ statement }) => statement.at.start)));
  return first.map((verdict) => withNearMiss(verdict, used, budget));
}

/** A template with more pairs of deliveries and statements than this is none that can be deployed. */
const MOST_PAIRS = 60_000;

const TOO_MANY: Unknown = {
  code: 'budget',
  what: 'policies',
  why: 'the template has more statements than are compared',
};

class Budget {
  #pairs = 0;

  /** Counts pairs that are to be compared; false where there are too many. */
  take(pairs: number): boolean {
    this.#pairs += pairs;
    return this.#pairs <= MOST_PAIRS;
  }
}

const ACTIONS = { queue: 'sqs:SendMessage', topic: 'sns:Publish' } as const;

/** What the service asks of the policy. */
function requestOf({ fact, template, destinationArn, sourceArn, scenario }: Delivery): Request {
  return {
    principal: {
      service: fact.principal,
      ...(fact.alsoPrincipals === undefined ? {} : { alsoServices: fact.alsoPrincipals }),
    },
    action: ACTIONS[fact.to],
    resource: destinationArn,
    context: contextOf({
      'aws:SourceArn': sourceArn,
      'aws:SourceAccount': fact.sourceAccount ? template.account : undefined,
      'aws:SourceOwner': fact.byDefault ? template.account : undefined,
      'aws:SecureTransport': ['true'],
    }),
    otherKeys: 'unknown',
    scenario,
  };
}

function judged(
  delivery: Delivery,
  budget: Budget,
  isSetElsewhere: (resource: Resource) => boolean,
): DeliveryVerdict {
  const { fact, template, destination, scenario } = delivery;
  const policies = [
    ...new Set(
      policiesSetIn(template)
        .filter((set) => set.on === destination && both(set.scenario, scenario) !== undefined)
        .map(({ policy }) => policy),
    ),
  ];
  const verdict = (
    word: DeliveryVerdict['verdict'],
    more: Partial<DeliveryVerdict> = {},
  ): DeliveryVerdict => ({ delivery, verdict: word, grants: [], policies, unknowns: [], ...more });
  const unverified = (...unknowns: readonly Unknown[]): DeliveryVerdict =>
    verdict('unverified', { unknowns });
  const own = grantsSetOn(destination);
  if (!budget.take(own.length)) return unverified(TOO_MANY);
  const request = requestOf(delivery);
  const evaluation = evaluate(
    own.map(({ statement }) => statement),
    request,
    template.conditions,
  );
  if (evaluation.answer === 'yes') {
    const grants = own.filter(({ statement }) => matchStatement(statement, request).answer !== 'no');
    const keyLack = keyLackOf(delivery);
    return verdict(keyLack === undefined ? 'granted' : 'denied', { grants, ...(keyLack && { keyLack }) });
  }
  if (fact.byDefault && mayBeWithoutPolicy(delivery, scenario)) {
    const keyLack = keyLackOf(delivery);
    return verdict(keyLack === undefined ? 'granted' : 'denied', keyLack && { keyLack });
  }
  if (evaluation.answer === 'unknown') return unverified(...evaluation.unknowns);
  if (template.unknownMacros) return unverified({ code: 'macro', what: template.id });
  if (isSetElsewhere(destination))
    return unverified({ code: 'policy', what: destination.id, why: 'a policy that another stack sets' });
  if (mayHaveOther(template, fact.to, destination) || isHandedOn(template, destination))
    return unverified({
      code: 'policy',
      what: destination.id,
      why: 'a policy that may be set by what is not known',
    });
  return verdict('denied', {
    ...(evaluation.when && { when: evaluation.when }),
    ...(evaluation.deciding && { forbiddenBy: evaluation.deciding }),
  });
}

/** Is there a scenario in which no policy is set, so that the topic has the one that AWS gives it? */
function mayBeWithoutPolicy({ template, destination, fact }: Delivery, scenario: Scenario): boolean {
  if (mayHaveOther(template, fact.to, destination)) return true;
  const covers = policiesSetIn(template)
    .filter(({ on }) => on === destination)
    .map((set) => set.scenario);
  return template.conditions.uncoveredScenario(scenario, covers) !== 'none';
}

/** The nearest statement that serves nobody else: on the destination, or set on another queue or topic but about this one. */
function withNearMiss(verdict: DeliveryVerdict, used: ReadonlySet<number>, budget: Budget): DeliveryVerdict {
  const { delivery } = verdict;
  if (verdict.verdict !== 'denied' || verdict.keyLack !== undefined || verdict.forbiddenBy !== undefined)
    return verdict;
  const request = requestOf(delivery);
  const open = grantsSetIn(delivery.template).filter(
    ({ statement }) =>
      statement.effect === 'Allow' &&
      !used.has(statement.at.start) &&
      both(statement.scenario, delivery.scenario) !== undefined,
  );
  if (!budget.take(open.length)) return verdict;
  for (const grant of open) {
    const { answer, failures } = matchStatement(grant.statement, request);
    if (grant.on !== delivery.destination) {
      if (answer === 'yes' && grant.on !== undefined && namesOnly(grant, delivery))
        return { ...verdict, near: { grant, failure: 'attached elsewhere' } };
      continue;
    }
    const [failure] = failures;
    if (failure !== undefined && failures.length === 1 && isMeant(grant, failure))
      return { ...verdict, near: { grant, failure } };
  }
  return verdict;
}

/** The statement names the destination by its ARN, not all resources. */
const namesOnly = ({ statement }: DeliveryGrant, { destinationArn }: Delivery): boolean =>
  (statement.resources ?? []).some(({ text }) => show(text) === show(destinationArn));

/** For another principal it is meant only where its condition names the source. */
function isMeant({ statement }: DeliveryGrant, { failed }: Failure): boolean {
  const isScoped = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
  return failed !== 'principal' || isScoped;
}

const MANAGED_KEY = { queue: 'alias/aws/sqs', topic: 'alias/aws/sns' } as const;

/** A service needs the key for the message, and to read it again. */
const KEY_ACTIONS = ['kms:GenerateDataKey', 'kms:Decrypt'];

/** The first key under which the service surely can't send. */
function keyLackOf(delivery: Delivery): KeyLack | undefined {
  const { fact, destination, scenario } = delivery;
  if (!fact.usesKey) return undefined;
  for (const value of destination.properties.all('KmsMasterKeyId')) {
    if (both(value.scenario, scenario) === undefined) continue;
    const lack = lackAt(value, delivery);
    if (lack !== undefined) return lack;
  }
  return undefined;
}

function lackAt(value: PropertyValue, delivery: Delivery): KeyLack | undefined {
  const written = literal(value.text());
  const managed = MANAGED_KEY[delivery.fact.to];
  if (written === managed || written?.endsWith(`:${managed}`)) return { at: value.at, actions: KEY_ACTIONS };
  const key = keyNamed(value);
  if (key === undefined || delivery.template.unknownMacros) return undefined;
  const statements = key.properties
    .all('KeyPolicy')
    .flatMap((document) => statementsOf(document, 'the key policy'));
  const scenario = both(delivery.scenario, value.scenario) ?? delivery.scenario;
  const lacking = KEY_ACTIONS.filter((action) => {
    const keyArn = key.arn();
    const request: Request = {
      principal: { service: delivery.fact.principal },
      action,
      ...(keyArn && { resource: keyArn }),
      context: contextOf({}),
      otherKeys: 'unknown',
      scenario,
    };
    return evaluate(statements, request, delivery.template.conditions).answer === 'no';
  });
  return lacking.length === 0 || statements.length === 0
    ? undefined
    : { at: value.at, key, actions: lacking };
}
