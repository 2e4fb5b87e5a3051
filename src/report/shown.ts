/** What reports show of a model, as plain data that outlives it: who invokes what, what is sent where, what runs as what. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { type Taken, takenBetween } from '../cloudformation/taken.ts';
import type { Resource } from '../cloudformation/template.ts';
import { type Source, sourceId } from '../finding.ts';
import type { DeliveryVerdict } from '../model/delivery.ts';
import type { Model, Verdict } from '../model/model.ts';
import type {
  Shown,
  ShownDelivery,
  ShownFunction,
  ShownInvocation,
  ShownLink,
  ShownModel,
} from '../result.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { whyDelivered } from './delivery-words.ts';
import { sourceNameOf } from './source-name.ts';

/** All that reports show of a model, in the order of its templates. */
export function shownIn(model: Model): Omit<ShownModel, 'links'> {
  const keys = new Keys();
  const throughOf = throughIn(model, keys);
  return {
    invocations: model.verdicts.map((verdict) => invocationOf(verdict, keys, throughOf)),
    deliveries: model.deliveries.map((verdict) => deliveryOf(verdict, keys, throughOf)),
    functions: model.functions.map((fn): ShownFunction => {
      const roles = fn.roles.flatMap(({ role }) =>
        role === undefined ? [] : [keys.shown(role.resource, role.resource.id)],
      );
      return { template: fn.template.source, function: keys.shown(fn.resource), roles };
    }),
    grants: model.grants.length,
  };
}

/** What a template surely takes from another, both by their ids. */
export interface TakenByName extends Pick<Taken, 'from' | 'to' | 'kind'> {
  readonly name: string;
}

export const takenIn = ({ templates }: Model): readonly TakenByName[] =>
  takenBetween(templates).map(({ name, ...taken }) => ({ ...taken, name: show(name) }));

/** The same between the templates of a run, all of them. */
export function linksBetween(taken: readonly TakenByName[], all: readonly Source[]): readonly ShownLink[] {
  const sources = new Map(all.map((source) => [sourceId(source), source]));
  return taken.flatMap(({ from, to, kind, name }) => {
    const [giver, taker] = [sources.get(from), sources.get(to)];
    return giver === undefined || taker === undefined ? [] : [{ from: giver, to: taker, kind, name }];
  });
}

/** Keys that tell resources apart, across all templates. */
class Keys {
  readonly #known = new Map<Resource, string>();
  readonly #taken = new Set<string>();

  shown(resource: Resource, name = sourceLogicalId(resource)): Shown {
    const { type, template } = resource;
    return { key: this.#of(resource), name, type, path: template.source.path, template: template.source };
  }

  #of(resource: Resource): string {
    const known = this.#known.get(resource);
    if (known !== undefined) return known;
    let key = `${resource.template.id}#${resource.id}`;
    // What an account told of stands beside what a template has.
    while (this.#taken.has(key)) key += "'";
    this.#known.set(resource, key);
    this.#taken.add(key);
    return key;
  }
}

/** The queue or topic that an ARN names, where a service sends to it. */
type ThroughOf = (arn: SymbolicString | undefined) => { readonly through?: Shown };

function throughIn({ deliveries, meetings }: Model, keys: Keys): ThroughOf {
  const byArn = new Map(
    deliveries.map(({ delivery }) => [keyOf(delivery.destinationArn), delivery.destination]),
  );
  for (const { delivery } of deliveries) meetings?.give('delivered', delivery.destinationArn);
  return (arn) => {
    if (arn !== undefined) meetings?.ask('delivered', arn);
    const found = arn && byArn.get(keyOf(arn));
    return found === undefined ? {} : { through: keys.shown(found) };
  };
}

function deliveryOf(verdict: DeliveryVerdict, keys: Keys, throughOf: ThroughOf): ShownDelivery {
  const { delivery, grants } = verdict;
  const { resource, destination, fact, at, sourceArn } = delivery;
  return {
    at,
    template: resource.template.source,
    source: keys.shown(resource),
    service: fact.service,
    destination: keys.shown(destination),
    to: fact.to,
    principal: fact.principal,
    verdict: verdict.verdict,
    grants: [...new Set(grants.map(({ policy }) => sourceLogicalId(policy)))],
    why: whyDelivered(verdict),
    ...throughOf(sourceArn),
  };
}

function invocationOf(
  { invocation, verdict, grants, why }: Verdict,
  keys: Keys,
  throughOf: ThroughOf,
): ShownInvocation {
  const { resource, target, by, principal, service, at, template, eventSource } = invocation;
  return {
    at,
    template: template.source,
    source: keys.shown(resource, sourceNameOf(invocation)),
    sourceId: sourceLogicalId(resource),
    service,
    function:
      invocation.function === undefined
        ? unknownFunction(invocation)
        : keys.shown(invocation.function.resource),
    qualifier: qualifierOf(target),
    by,
    principal,
    verdict,
    grants: grants.map((grant) => grant.resource.id),
    grantNames: grants.map((grant) => sourceLogicalId(grant.resource)),
    why,
    ...throughOf(resource.type === PIPE ? resource.properties.one('Source')?.text() : eventSource.sourceArn),
  };
}

/** What a pipe reads is no source of its invocations for AWS Lambda, which only sees the pipe. */
const PIPE = 'AWS::Pipes::Pipe';

/** A function that is not in the templates: what the template says of it. */
function unknownFunction({ template, target }: Verdict['invocation']): Shown {
  const name = show(target);
  const { source } = template;
  return { key: `${template.id}#${name}`, name, type: '', path: source.path, template: source };
}

/** `arn:…:function:name:qualifier`: the eighth field of the ARN. Labels of tokens can hold colons, so literal ones count. */
function qualifierOf(target: SymbolicString): string | null {
  let colons = 0;
  let qualifier: string | null = null;
  for (const part of target) {
    if (typeof part !== 'string') {
      if (qualifier !== null) qualifier += part.label;
      continue;
    }
    for (const char of part) {
      if (qualifier !== null) qualifier += char;
      else if (char === ':' && ++colons === 7) qualifier = '';
    }
  }
  return qualifier === '' ? null : qualifier;
}
