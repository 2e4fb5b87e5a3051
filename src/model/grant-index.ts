/** Which grants may concern an invocation, without looking at all of them. */

import type { Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Grant, Invocation, LambdaFunction } from './model.ts';

/** The grants on one function, by the end of their source ARN. */
interface OnFunction {
  readonly all: Grant[];
  /** Last path segment of the source ARN → grants. */
  readonly byEnd: Map<string, Grant[]>;
  /** Those whose source ARN ends with the name of a resource: by what tells such names apart, then by which it is. */
  readonly byName: Map<string, Map<string, Grant[]>>;
  /** All but those by segment, in order: none has an end that differs from every segment. */
  readonly anyEnd: Grant[];
  /** All but those by name: with no source ARN, with wildcards, or open. */
  readonly unnamed: Grant[];
}

/** CloudFormation takes 500 resources; a template with more pairs of invocations and grants than this is none that it takes. */
const MOST_PAIRS = 60_000;

export class GrantIndex {
  readonly all: readonly Grant[];
  readonly #byFunction = new Map<LambdaFunction, OnFunction>();
  readonly #byTemplate = new Map<Template, Grant[]>();
  readonly #open = new Map<Template, Grant[]>();
  readonly #pairs = new Map<Template, number>();
  readonly #order: ReadonlyMap<Grant, number>;

  /** @param deployed those that the account told of: they allow, and are none of the templates. */
  constructor(grants: Iterable<Grant>, deployed: readonly Grant[] = []) {
    this.all = [...grants];
    for (const grant of deployed) if (grant.function !== undefined) this.#put(grant.function, grant);
    this.#order = new Map(this.all.map((grant, index) => [grant, index]));
    for (const grant of this.all) {
      addTo(this.#byTemplate, grant.template, grant);
      if (grant.function === undefined) addTo(this.#open, grant.template, grant);
      else this.#put(grant.function, grant);
    }
  }

  #put(target: LambdaFunction, grant: Grant): void {
    let known = this.#byFunction.get(target);
    if (known === undefined) {
      known = { all: [], byEnd: new Map(), byName: new Map(), anyEnd: [], unnamed: [] };
      this.#byFunction.set(target, known);
    }
    known.all.push(grant);
    const end = endOf(onlySourceOf(grant));
    if (end === undefined || /[*?$]/.test(end)) known.anyEnd.push(grant);
    else addTo(known.byEnd, end, grant);
    const name = nameOf(onlySourceOf(grant));
    if (name === undefined) known.unnamed.push(grant);
    else {
      const alike = known.byName.get(name.family) ?? new Map<string, Grant[]>();
      addTo(alike, name.id, grant);
      known.byName.set(name.family, alike);
    }
  }

  /**
   * The grants on the invoked function that may fit, and those of the template whose function is not known.
   * Undefined where the template asks for more comparisons than any that can be deployed.
   */
  mayConcern(invocation: Invocation): readonly Grant[] | undefined {
    const found = this.#fitting(invocation);
    const pairs = (this.#pairs.get(invocation.template) ?? 0) + found.length;
    this.#pairs.set(invocation.template, pairs);
    return pairs > MOST_PAIRS ? undefined : found;
  }

  #fitting({ function: invoked, template, eventSource }: Invocation): readonly Grant[] {
    const open = this.#open.get(template) ?? [];
    const known = invoked === undefined ? undefined : this.#byFunction.get(invoked);
    if (known === undefined) return open;
    const end = endOf(eventSource.sourceArn);
    if (end !== undefined) return [...(known.byEnd.get(end) ?? []), ...known.anyEnd, ...open];
    const name = nameOf(eventSource.sourceArn);
    const alike = name && known.byName.get(name.family);
    if (name === undefined || alike === undefined) return [...known.all, ...open];
    const others = [...known.byName.values()].filter((each) => each !== alike);
    const chosen = new Set([
      ...(alike.get(name.id) ?? []),
      ...known.unnamed,
      ...others.flatMap((each) => [...each.values()].flat()),
    ]);
    const inOrder = chosen.size === known.all.length ? known.all : [...chosen].sort(this.#byOrder);
    return [...inOrder, ...open];
  }

  /** The grants of other templates of which it is not known what function they are on. */
  *openElsewhere(template: Template): Iterable<Grant> {
    for (const [other, grants] of this.#open) if (other !== template) yield* grants;
  }

  readonly #byOrder = (a: Grant, b: Grant): number => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0);

  /** Those on a function that the account told of. */
  deployedOn(target: LambdaFunction): readonly Grant[] {
    return (this.#byFunction.get(target)?.all ?? []).filter(({ deployed }) => deployed !== undefined);
  }

  inTemplate(template: Template): readonly Grant[] {
    return this.#byTemplate.get(template) ?? [];
  }
}

/**
 * The one source ARN that a grant is for. An API may have hundreds of permissions on one function, one a route; their ends
 * tell most of them apart.
 */
function onlySourceOf({ statement }: Grant): SymbolicString | undefined {
  const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn');
  const [only, ...others] = source?.values ?? [];
  if (source === undefined || others.length > 0 || !/^Arn(?:Like|Equals)$/.test(source.operator))
    return undefined;
  return only?.text;
}

/** The name of a resource that stands behind the last colon or slash, to the end: of one family, two of them always differ. */
function nameOf(
  text: SymbolicString | undefined,
): { readonly family: string; readonly id: string } | undefined {
  const [before, last] = text?.slice(-2) ?? [];
  if (typeof before !== 'string' || typeof last !== 'object') return undefined;
  const { id, family, chars, values } = last;
  if (family === undefined || chars === undefined || values !== undefined) return undefined;
  const separator = before.at(-1) ?? '';
  // One that may hold the separator itself may begin further to the left in another text.
  const isWhole = /[:/]/.test(separator) && !new RegExp(`[${chars}]`).test(separator);
  return isWhole ? { family: `${separator}${family}`, id } : undefined;
}

/** What stands behind the last slash, where it and the slash are literal: texts with different ends differ. */
function endOf(text: SymbolicString | undefined): string | undefined {
  const last = text?.[text.length - 1];
  if (typeof last !== 'string') return undefined;
  const slash = last.lastIndexOf('/');
  return slash === -1 ? undefined : last.slice(slash + 1);
}
