import { describe } from '@jest/globals';
import { roleNotAction } from '../../src/rules/role-not-action.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('role-not-action', () => {
  testRule(roleNotAction, {
    'accepts Deny': roleTemplate({ statement: `- { Effect: Deny, NotAction: 's3:*', Resource: '*' }` }),
    'accepts all but something on one resource': roleTemplate({
      statement: `- { Effect: Allow, NotAction: s3:DeleteBucket, Resource: 'arn:aws:s3:::orders' }`,
    }),
    'accepts a condition that narrows it': roleTemplate({
      statement: `- { Effect: Allow, NotAction: 'iam:*', Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/team': orders } } }`,
    }),
    'flags NotAction': roleTemplate({
      statement: `- { Effect: Allow, NotAction: ['iam:*', 'kms:*'], Resource: '*' } #! allows every action of every service but "iam:*" and "kms:*" by the inline policy Inline`,
    }),
    'flags NotResource': roleTemplate({
      statement: `- { Effect: Allow, Action: s3:GetObject, NotResource: 'arn:aws:s3:::secret/*' } #! allows its actions on every resource but "arn:aws:s3:::secret/*"`,
    }),
  });
});
