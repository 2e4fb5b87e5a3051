import { describe } from '@jest/globals';
import { templateUnreadable } from '../../src/rules/template-unreadable.ts';
import { testRule } from '../support/rule-tester.ts';

const sam = (properties: string): string => `Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      ${properties}
`;

describe('template-unreadable', () => {
  testRule(templateUnreadable, {
    'accepts a template': 'Resources:\n  A: { Type: AWS::SNS::Topic }\n',
    'flags a map that is not closed': 'Resources:\n  A: { Type: AWS::SNS::Topic\n#! a',
    'flags a tab as indentation': 'Resources:\n\tA: { Type: AWS::SNS::Topic } #! a',
    'flags what is no template': 'just a text #! a',
    'flags SAM types without the transform': `Resources:
  Fn: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, CodeUri: a } } #! does not ask for the SAM transform
`,
    'flags what SAM refuses': sam('Handlers: a #! a'),
  });
});
