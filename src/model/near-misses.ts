/** Grants that nearly fit an invocation that is denied: what good messages are made of. */
import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Template } from '../cloudformation/template.ts';
import { type Failure, matchStatement } from '../iam/match.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { asDeployed } from './as-deployed.ts';
import type { GrantIndex } from './grant-index.ts';
import type { Grant, Invocation, LambdaFunction, NearMiss, Verdict } from './model.ts';
import { requestOf } from './verdict.ts';

/** So many pairs of a denied invocation and an unused grant are looked at in a template; one with more has other worries. */
const MOST_PAIRS = 20_000;

export class NearMisses {
  readonly #grants: GrantIndex;
  readonly #used: ReadonlySet<Grant>;
  readonly #unused = new Map<Template, readonly Grant[]>();
  #usedDeployed: ReadonlySet<string> | undefined;
  readonly #pairs = new Map<Template, number>();

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
    const there = invocation.function?.deployed === undefined ? [] : this.#deployedOn(invocation.function);
    const unused = [...this.#unusedIn(invocation.template), ...there];
    const pairs = (this.#pairs.get(invocation.template) ?? 0) + unused.length;
    this.#pairs.set(invocation.template, pairs);
    if (pairs > MOST_PAIRS) return denied;
    const request = requestOf(invocation, invocation.eventSource.sourceArn);
    const near = unused
      .filter((grant) => both(grant.scenario, invocation.scenario) !== undefined)
      .map((grant): NearMiss => ({ grant, failures: matchStatement(grant.statement, request).failures }))
      .filter(
        ({ grant, failures: [failure, ...others] }) =>
          failure !== undefined &&
          others.length === 0 &&
          isMeantFor(grant, failure.failed) &&
          (grant.deployed === undefined || isNearly(failure, invocation)),
      );
    const [nearest] = near;
    return nearest === undefined ? denied : { ...denied, near, why: whyNearly(nearest, denied) };
  }

  /** The statements of the account that serve no template: a copy of one may have been read for each. */
  #deployedOn(target: LambdaFunction): readonly Grant[] {
    this.#usedDeployed ??= new Set(
      [...this.#used].flatMap((grant) => (grant.deployed === undefined ? [] : [statementKey(grant)])),
    );
    const used = this.#usedDeployed;
    return this.#grants.deployedOn(target).filter((grant) => !used.has(statementKey(grant)));
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

const statementKey = ({ target, resource }: Grant): string => `${keyOf(target)} ${resource.id}`;

/**
 * A statement of the account most often serves a source that no template tells of. It is meant for this one only if its
 * source ARN, where that differs, is of the same service and name: in another account or region, or spelt otherwise.
 */
function isNearly({ condition }: Failure, { eventSource: { sourceArn } }: Invocation): boolean {
  if (condition?.key.toLowerCase() !== 'aws:sourcearn') return true;
  const asked = sourceArn && nameOf(sourceArn);
  return asked !== undefined && condition.values.some(({ text }) => nameOf(text) === asked);
}

/** Service and name in an ARN, without regard to case and punctuation; undefined where they are not known in full. */
function nameOf(arn: SymbolicString): string | undefined {
  const [, , service = '', , , ...name] = show(arn)
    .replace(/\$\{[^}]*\}/g, '*')
    .split(':');
  const text = `${service}:${name.join(':')}`;
  return name.length === 0 || text.includes('*') ? undefined : text.toLowerCase().replace(/[-_.]/g, '');
}

/** The same in the table as in the finding: what there is, and that it does not fit. */
function whyNearly({ grant }: NearMiss, { invocation }: Verdict): string {
  return `${sourceLogicalId(grant.resource)}${asDeployed(grant.deployed)} nearly lets ${invocation.principal} invoke the function, but differs`;
}

/** A grant on another function without a source of its own says nothing of this one. */
function isMeantFor({ statement }: Grant, failed: string | undefined): boolean {
  const hasSource = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
  return (failed !== 'resource' && failed !== 'principal') || hasSource;
}
