/** AWS managed policies by name. Those that execution roles usually have are always at hand. */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Resource } from '../cloudformation/template.ts';
import { COMMON_MANAGED_POLICIES } from '../data/generated/managed-policies-common.ts';
import type { Span } from '../finding.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import { arnOf } from './arn.ts';
import { compactStatements } from './compact.ts';
import type { Part, Statement } from './statement.ts';

/** The name with its path (`service-role/AWSLambdaBasicExecutionRole`) in the ARN of an AWS managed policy. */
export function awsPolicyName(text: SymbolicString): string | undefined {
  const arn = arnOf(text);
  if (arn === undefined || literal(arn.service) !== 'iam' || literal(arn.account) !== 'aws') return undefined;
  const resource = literal(arn.resource);
  return resource?.startsWith('policy/') ? resource.slice('policy/'.length) : undefined;
}

/** Is a text the name of a policy where an ARN is needed? */
export const isBareName = (text: SymbolicString): boolean => /^[\w+=.@-]+$/.test(literal(text) ?? '');

/** A table of AWS managed policies. */
export class ManagedPolicyCatalogue {
  readonly #table: string;
  /** Is every policy known, so that a name that isn't found is none? */
  readonly isComplete: boolean;
  /** Lines by name, as they were looked up: taking apart the whole table takes longer than a template. */
  readonly #lines = new Map<string, string | undefined>();
  #names: readonly string[] | undefined;

  /** @param all one line a policy: its name with its path, `|`, its statements; without it those that roles usually have. */
  constructor(all?: string) {
    this.#table = all ?? COMMON_MANAGED_POLICIES;
    this.isComplete = all !== undefined;
  }

  /** What a policy says, as if it stood at `at`; undefined where it isn't known. */
  statements(name: string, at: Span, scenario: Scenario): readonly Statement[] | undefined {
    const line = this.#line(name);
    return line === undefined ? undefined : compactStatements(line, name, at, scenario);
  }

  /** Is there a policy of that name, path included, among those that are known? */
  has(name: string): boolean {
    return this.#line(name) !== undefined;
  }

  /** Names with their paths that end in a name: `service-role/X` for `X`. */
  named(last: string): readonly string[] {
    const wanted = last.toLowerCase();
    return this.names().filter((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === wanted);
  }

  /** All names with their paths. */
  names(): readonly string[] {
    this.#names ??= [...this.#table.matchAll(/^([^|\n]+)\|/gm)].map(([, name = '']) => name);
    return this.#names;
  }

  #line(name: string): string | undefined {
    if (!this.#lines.has(name)) this.#lines.set(name, this.#find(name));
    return this.#lines.get(name);
  }

  #find(name: string): string | undefined {
    const start = this.#table.indexOf(`\n${name}|`);
    if (start === -1 || name === '' || /[|\n]/.test(name)) return undefined;
    const end = this.#table.indexOf('\n', start + 1);
    return this.#table.slice(start + name.length + 2, end === -1 ? undefined : end);
  }
}

/** The types of resources that policies are attached to. */
const HOLDERS: ReadonlySet<string> = new Set(['AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::User']);

export const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** The policies of AWS that the parameters of a nested stack name, alone or in a list. */
export const policiesGiven = ({ properties }: Resource): readonly Part[] =>
  properties
    .all('Parameters{}')
    .filter(({ kind }) => kind === 'text')
    .flatMap((value) =>
      value
        .text()
        .flatMap((part) => (typeof part === 'string' ? (part.match(AWS_POLICIES) ?? []) : []))
        .map((found) => ({ text: [found], at: value.at })),
    );

const AWS_POLICIES = /arn:aws[a-z-]*:iam::aws:policy\/[\w+=.@/-]+/g;

/** Do the roles, users or groups of a template attach AWS managed policies that are not known yet, or name one that may be meant? */
export function needsManagedPolicies(resources: Iterable<Resource>, known: ManagedPolicyCatalogue): boolean {
  for (const resource of resources) {
    const { type, properties } = resource;
    if (type === NESTED_STACK)
      for (const { text } of policiesGiven(resource)) if (!known.has(awsPolicyName(text) ?? '')) return true;
    if (!HOLDERS.has(type)) continue;
    const attached = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
    for (const value of attached) {
      const text = value.text();
      const name = awsPolicyName(text);
      if (isBareName(text) || (name !== undefined && !known.has(name))) return true;
    }
  }
  return false;
}
