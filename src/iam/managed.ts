/**
 * AWS managed policies by name. Those that execution roles usually have are always at hand; all the others are loaded
 * only when a template attaches one of them.
 */
import type { Guard } from '../cloudformation/guard.ts';
import type { Resource } from '../cloudformation/stack.ts';
import { COMMON_MANAGED_POLICIES } from '../data/generated/managed-policies-common.ts';
import type { Span } from '../finding.ts';
import { literal, type Text } from '../text/symbolic-string.ts';
import { arnOf } from './arn.ts';
import { compactStatements } from './compact.ts';
import type { Statement } from './statement.ts';

/** One line a policy: its name with its path, `|`, its statements. */
let table = COMMON_MANAGED_POLICIES;
let complete = false;

/** Makes all AWS managed policies known. */
export async function loadManagedPolicies(): Promise<void> {
  if (complete) return;
  const { managedPolicies } = await import('../data/generated/managed-policies.ts');
  const { inflate } = await import('./inflate.ts');
  table = inflate(managedPolicies);
  lines.clear();
  complete = true;
}

/** Is every policy known, so that a name that isn't found is none? */
export const knowsAllManagedPolicies = (): boolean => complete;

/** The name with its path (`service-role/AWSLambdaBasicExecutionRole`) in the ARN of an AWS managed policy. */
export function awsPolicyName(text: Text): string | undefined {
  const arn = arnOf(text);
  if (arn === undefined || literal(arn.service) !== 'iam' || literal(arn.account) !== 'aws') return undefined;
  const resource = literal(arn.resource);
  return resource?.startsWith('policy/') ? resource.slice('policy/'.length) : undefined;
}

/** What an AWS managed policy says, as if it stood at `at`; undefined where it isn't known. */
export function managedStatements(name: string, at: Span, guard: Guard): readonly Statement[] | undefined {
  const line = lineOf(name);
  return line === undefined ? undefined : compactStatements(line, name, at, guard);
}

/** Is there a policy of that name, path included, among those that are known? */
export const isManagedPolicy = (name: string): boolean => lineOf(name) !== undefined;

/** Do the roles of a template attach AWS managed policies that are not known yet? */
export function needsManagedPolicies(resources: Iterable<Resource>): boolean {
  if (complete) return false;
  for (const { type, properties } of resources) {
    if (type !== 'AWS::IAM::Role') continue;
    const attached = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
    for (const view of attached) {
      const name = awsPolicyName(view.text());
      if (name !== undefined && lineOf(name) === undefined) return true;
    }
  }
  return false;
}

/** Lines by name, as they were looked up in the table. */
const lines = new Map<string, string | undefined>();

function lineOf(name: string): string | undefined {
  if (!lines.has(name)) lines.set(name, findLine(name));
  return lines.get(name);
}

function findLine(name: string): string | undefined {
  const start = table.indexOf(`\n${name}|`);
  if (start === -1 || name === '' || /[|\n]/.test(name)) return undefined;
  const end = table.indexOf('\n', start + 1);
  return table.slice(start + name.length + 2, end === -1 ? undefined : end);
}

/** Names with their paths that end in a name: `service-role/X` for `X`. Only where all policies are known. */
export function managedNamed(last: string): readonly string[] {
  const wanted = last.toLowerCase();
  return managedPolicyNames().filter(
    (name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === wanted,
  );
}

/** The names in a table: taken out of it once, since that takes longer than a whole template. */
let known: { readonly table: string; readonly names: readonly string[] } = { table: '', names: [] };

/** All names with their paths. */
export function managedPolicyNames(): readonly string[] {
  if (known.table !== table)
    known = { table, names: [...table.matchAll(/^([^|\n]+)\|/gm)].map(([, name = '']) => name) };
  return known.names;
}
