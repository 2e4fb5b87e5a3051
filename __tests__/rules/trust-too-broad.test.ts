import { describe } from '@jest/globals';
import { trustTooBroad } from '../../src/rules/trust-too-broad.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const trust = (also: string): string => `
- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
${also}`;

describe('trust-too-broad', () => {
  testRule(trustTooBroad, {
    'accepts Lambda alone': roleTemplate(),
    'accepts the own account': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }, Action: sts:AssumeRole }`,
      ),
    }),
    'accepts a role of another account': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: { AWS: 'arn:aws:iam::123456789012:role/deploy' }, Action: sts:AssumeRole }`,
      ),
    }),
    'accepts another account with an external id': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: { AWS: '123456789012' }, Action: sts:AssumeRole, Condition: { StringEquals: { 'sts:ExternalId': x } } }`,
      ),
    }),
    'accepts anyone of the organization': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: '*', Action: sts:AssumeRole, Condition: { StringEquals: { 'aws:PrincipalOrgID': o-abcdefghij } } }`,
      ),
    }),
    'flags anyone': roleTemplate({
      trust: trust(`- { Effect: Allow, Principal: '*', Action: 'sts:*' } #! by anyone in any AWS account`),
    }),
    'flags any AWS principal': roleTemplate({
      trust: trust(`- { Effect: Allow, Principal: { AWS: '*' }, Action: sts:AssumeRole } #! by anyone`),
    }),
    'flags a whole account': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: sts:AssumeRole } #! the account 123456789012`,
      ),
    }),
    'flags another account by its number': roleTemplate({
      trust: trust(
        `- { Effect: Allow, Principal: { AWS: ['123456789012'] }, Action: sts:AssumeRole } #! the account 123456789012`,
      ),
    }),
  });
});

describe('trust-too-broad, where the account is known', () => {
  testRule(
    trustTooBroad,
    {
      'accepts it': roleTemplate({
        trust: trust(`- { Effect: Allow, Principal: { AWS: '123456789012' }, Action: sts:AssumeRole }`),
      }),
    },
    { account: '123456789012' },
  );
});
