/** A key that stands twice in one map. Reading finds it. */
import type { Rule } from './rule.ts';

export const templateDuplicateKey: Rule = {
  id: 'template-duplicate-key',
  title: 'A key is given twice',
  severity: 'warning',
  why: 'CloudFormation takes the last value and says nothing: a resource, permission or statement given before is lost.',
  reference: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  *check() {},
};
