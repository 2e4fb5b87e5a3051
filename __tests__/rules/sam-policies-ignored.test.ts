import { describe } from '@jest/globals';
import { samPoliciesIgnored } from '../../src/rules/sam-policies-ignored.ts';
import { testRule } from '../support/rule-tester.ts';

const sam = (properties: string, head = ''): string => `Transform: AWS::Serverless-2016-10-31
${head}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src
      ${properties.split('\n').join('\n      ')}
`;

const ROLE = "Role: 'arn:aws:iam::123456789012:role/fn'";

describe('sam-policies-ignored', () => {
  testRule(samPoliciesIgnored, {
    'accepts policies without a role': sam('Policies: [AWSLambdaRole]'),
    'accepts a role without policies': sam(ROLE),
    'flags policies beside a role': sam(`${ROLE}\nPolicies: [AWSLambdaRole] #! Policies`),
    'flags a boundary beside a role': sam(
      `${ROLE}\nPermissionsBoundary: 'arn:aws:iam::123456789012:policy/b' #! PermissionsBoundary`,
    ),
    'flags a trust policy beside a role': sam(
      `${ROLE}\nAssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } #! AssumeRolePolicyDocument`,
    ),
  });
});
