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
  /** Grants whose source ARN has no such end: none at all, one with wildcards or open. */
  readonly anyEnd: Grant[];
}

/** CloudFormation takes 500 resources; a template with more pairs of invocations and grants than this is none that it takes. */
const MOST_PAIRS = 60_000;

export class GrantIndex {
  readonly all: readonly Grant[];
  readonly #byFunction = new Map<LambdaFunction, OnFunction>();
  readonly #byTemplate = new Map<Template, Grant[]>();
  readonly #open = new Map<Template, Grant[]>();
  readonly #pairs = new Map<Template, number>();

  /** @param deployed those that the account told of: they allow, and are none of the templates. */
  constructor(grants: Iterable<Grant>, deployed: readonly Grant[] = []) {
    this.all = [...grants];
    for (const grant of deployed) if (grant.function !== undefined) this.#put(grant.function, grant);
    for (const grant of this.all) {
      addTo(this.#byTemplate, grant.template, grant);
      if (grant.function === undefined) addTo(this.#open, grant.template, grant);
      else this.#put(grant.function, grant);
    }
  }

  #put(target: LambdaFunction, grant: Grant): void {
    let known = this.#byFunction.get(target);
    if (known === undefined) {
      known = { all: [], byEnd: new Map(), anyEnd: [] };
      this.#byFunction.set(target, known);
    }
    known.all.push(grant);
    const end = endOfGrant(grant);
    if (end === undefined) known.anyEnd.push(grant);
    else addTo(known.byEnd, end, grant);
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
    const fitting = end === undefined ? known.all : [...(known.byEnd.get(end) ?? []), ...known.anyEnd];
    return [...fitting, ...open];
  }

  /** The grants of other templates of which it is not known what function they are on. */
  *openElsewhere(template: Template): Iterable<Grant> {
    for (const [other, grants] of this.#open) if (other !== template) yield* grants;
  }

  inTemplate(template: Template): readonly Grant[] {
    return this.#byTemplate.get(template) ?? [];
  }
}

/** An API may have hundreds of permissions on one function, one a route; their ends tell most of them apart. */
function endOfGrant({ statement }: Grant): string | undefined {
  const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn');
  const [only, ...others] = source?.values ?? [];
  if (source === undefined || others.length > 0 || !/^Arn(?:Like|Equals)$/.test(source.operator))
    return undefined;
  const end = endOf(only?.text);
  return end === undefined || /[*?$]/.test(end) ? undefined : end;
}

/** What stands behind the last slash, where it and the slash are literal: texts with different ends differ. */
function endOf(text: SymbolicString | undefined): string | undefined {
  const last = text?.[text.length - 1];
  if (typeof last !== 'string') return undefined;
  const slash = last.lastIndexOf('/');
  return slash === -1 ? undefined : last.slice(slash + 1);
}
