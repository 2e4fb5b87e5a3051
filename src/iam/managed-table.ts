/** All AWS managed policies, one line each; unpacked when this is imported, which is only where a template needs them. */
import { managedPolicies } from '../data/generated/managed-policies.ts';
import { inflate } from './inflate.ts';

export const managedPolicyTable: string = inflate(managedPolicies);
