/** Managed policies by name, as `Policies` may give them. */
import { MANAGED_POLICY_NAMES } from '../data/generated/managed-policy-names.ts';

/** The ARN of an AWS managed policy, by its name with its path (`service-role/AWSLambdaBasicExecutionRole`). */
export function managedPolicyArn(partition: string, path: string): string {
  return `arn:${partition}:iam::aws:policy/${path}`;
}

/** What a string in `Policies` stands for: an ARN for the name of an AWS managed policy, itself for anything else. */
export function managedPolicyOf(partition: string, name: string): string {
  const path = PATHS.get(name);
  return path === undefined ? name : managedPolicyArn(partition, path + name);
}

function parse(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of MANAGED_POLICY_NAMES.trim().split('\n')) {
    const [path = '', names = ''] = line.split('|');
    for (const name of names.split(' ')) found.set(name, path);
  }
  return found;
}

/** The path of each policy. */
const PATHS: ReadonlyMap<string, string> = parse();
