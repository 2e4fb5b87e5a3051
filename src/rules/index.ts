/** Every rule, by id. A test holds this list against the folder. */
import { referenceUnresolved } from './reference-unresolved.ts';
import type { Rule } from './rule.ts';
import { samPoliciesIgnored } from './sam-policies-ignored.ts';
import { templateDuplicateKey } from './template-duplicate-key.ts';
import { templateUnreadable } from './template-unreadable.ts';

export const rules: readonly Rule[] = [
  referenceUnresolved,
  samPoliciesIgnored,
  templateDuplicateKey,
  templateUnreadable,
];
