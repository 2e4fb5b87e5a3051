/** AWS managed policies: the common ones at hand, all others after `loadManagedPolicies`. */
import type { Guard } from '../cloudformation/guard.ts';
import type { Text } from '../cloudformation/text.ts';
import { commonPolicies } from '../data/generated/managed-policies-common.ts';
import type { Span } from '../finding.ts';
import { jsonStatements } from './json-statement.ts';
import type { Statement } from './statement.ts';

type Policies = Readonly<Record<string, unknown>>;

let common: Policies | undefined;
let all: Policies | undefined;

/** Loads all managed policies; needed only where a template attaches one that is not common. */
export async function loadManagedPolicies(): Promise<void> {
  if (all !== undefined) return;
  const [{ allPolicies }, { inflateRawSync }] = await Promise.all([
    import('../data/generated/managed-policies.ts'),
    import('node:zlib'),
  ]);
  all = JSON.parse(inflateRawSync(Buffer.from(allPolicies, 'base64')).toString('utf8')) as Policies;
}

/** Path and name of an AWS managed policy (`service-role/AWSLambdaBasicExecutionRole`) by its ARN; undefined for other ARNs. */
export function managedPolicyName(arn: Text): string | undefined {
  const last = arn[arn.length - 1];
  const found = typeof last === 'string' ? /(?:^|:)iam::aws:policy\/(.+)$/.exec(last) : null;
  return found?.[1];
}

/** Is the policy one that needs `loadManagedPolicies` first? */
export function isUncommon(name: string): boolean {
  return !Object.hasOwn(commonTable(), name);
}

/** The statements of a managed policy; undefined where AWS has none of that path and name, or they aren't loaded. */
export function managedStatements(name: string, guard: Guard, at: Span): readonly Statement[] | undefined {
  const document = own(commonTable(), name) ?? own(all ?? {}, name);
  if (document === undefined) return undefined;
  return jsonStatements(document, name.slice(name.lastIndexOf('/') + 1), guard, at);
}

/** Every path and name, once loaded. */
export function managedPolicyNames(): readonly string[] {
  return Object.keys(all ?? {});
}

function commonTable(): Policies {
  common ??= JSON.parse(commonPolicies) as Policies;
  return common;
}

const own = (table: Policies, name: string): unknown =>
  Object.hasOwn(table, name) ? table[name] : undefined;
