import { describe } from '@jest/globals';
import { functionUrlPublic } from '../../src/rules/function-url-public.ts';
import { testRule } from '../support/rule-tester.ts';

const url = (authType: string, head = ''): string => `${head}
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/fn' } }
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !GetAtt Fn.Arn
      AuthType: ${authType}
`;

describe('function-url-public', () => {
  testRule(functionUrlPublic, {
    'accepts IAM': url('AWS_IAM'),
    'flags none': url('NONE #! takes calls from anyone on the internet'),
    'is silent where a parameter decides': url('!Ref Auth', 'Parameters: { Auth: { Type: String } }'),
    'flags the scenario in which there is none': url(
      '!If [Open, NONE, AWS_IAM] #! anyone',
      'Parameters: { P: { Type: String } }\nConditions: { Open: !Equals [!Ref P, open] }',
    ),
    'flags one that SAM makes': `Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src
      FunctionUrlConfig:
        AuthType: NONE #! The function URL of Fn
`,
  });
});
