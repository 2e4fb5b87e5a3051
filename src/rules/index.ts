/** Every rule, by id. A test holds this list against the folder. */
import type { Rule } from './rule.ts';
import { samPoliciesIgnored } from './sam-policies-ignored.ts';

export const rules: readonly Rule[] = [samPoliciesIgnored];
