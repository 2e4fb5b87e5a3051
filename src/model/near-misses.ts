/** Grants that nearly fit an invocation that is denied: what good messages are made of. */
import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Template } from '../cloudformation/template.ts';
import { matchStatement } from '../iam/match.ts';
import type { GrantIndex } from './grant-index.ts';
import type { Grant, NearMiss, Verdict } from './model.ts';
import { requestOf } from './verdict.ts';

/** So many pairs of a denied invocation and an unused grant are looked at; a template with more has other worries. */
const MOST_PAIRS = 20_000;

export class NearMisses {
  readonly #grants: GrantIndex;
  readonly #used: ReadonlySet<Grant>;
  readonly #unused = new Map<Template, readonly Grant[]>();
  #pairs = 0;

  /** @param used the grants that serve some invocation: they are meant for that one. */
  constructor(grants: GrantIndex, used: ReadonlySet<Grant>) {
    this.#grants = grants;
    this.#used = used;
  }

  /** Adds to a denial by resource policy the grants of which one part differs. */
  addTo(denied: Verdict): Verdict {
    const { invocation } = denied;
    if (
      denied.verdict !== 'denied' ||
      invocation.by !== 'resource-policy' ||
      denied.otherScenarios.length > 0
    )
      return denied;
    const unused = this.#unusedIn(invocation.template);
    this.#pairs += unused.length;
    if (this.#pairs > MOST_PAIRS) return denied;
    const request = requestOf(invocation, invocation.eventSource.sourceArn);
    const near = unused
      .filter((grant) => both(grant.scenario, invocation.scenario) !== undefined)
      .map((grant): NearMiss => ({ grant, failures: matchStatement(grant.statement, request).failures }))
      .filter(({ grant, failures }) => failures.length === 1 && isMeantFor(grant, failures[0]?.failed));
    const [nearest] = near;
    return nearest === undefined ? denied : { ...denied, near, why: whyNearly(nearest, denied) };
  }

  #unusedIn(template: Template): readonly Grant[] {
    let found = this.#unused.get(template);
    if (found === undefined) {
      found = this.#grants.inTemplate(template).filter((grant) => !this.#used.has(grant));
      this.#unused.set(template, found);
    }
    return found;
  }
}

/** The same in the table as in the finding: what there is, and that it does not fit. */
function whyNearly({ grant }: NearMiss, { invocation }: Verdict): string {
  return `${sourceLogicalId(grant.resource)} nearly lets ${invocation.principal} invoke the function, but differs`;
}

/** A grant on another function without a source of its own says nothing of this one. */
function isMeantFor({ statement }: Grant, failed: string | undefined): boolean {
  const hasSource = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
  return (failed !== 'resource' && failed !== 'principal') || hasSource;
}
