/** `Policies` (or a boundary, or a trust policy) that SAM ignores. The findings come from the SAM transform. */
import type { Rule } from './rule.ts';

export const samPoliciesIgnored: Rule = {
  id: 'sam-policies-ignored',
  title: 'SAM ignores policies because a role is named',
  severity: 'warning',
  why: 'With `Role`, SAM makes no role, so that the policies beside it apply to nothing: the function runs without the rights that the template seems to give it, or without the limits that it seems to set.',
  reference:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-role',
  check: () => [],
};
