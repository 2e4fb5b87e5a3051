/** Not YAML, not JSON, or not what the SAM transform accepts. Reading and the transform find it. */
import type { Rule } from './rule.ts';

export const templateUnreadable: Rule = {
  id: 'template-unreadable',
  title: 'The template can not be read',
  severity: 'error',
  why: 'CloudFormation rejects the template before it creates anything, and nothing in it can be checked.',
  reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html',
  *check() {},
};
