import { describe } from '@jest/globals';
import { referenceUnresolved } from '../../src/rules/reference-unresolved.ts';
import { testRule } from '../support/rule-tester.ts';

const topic = (properties: string, head = ''): string => `${head}
Resources:
  Other: { Type: AWS::SNS::Topic }
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      ${properties}
`;

describe('reference-unresolved', () => {
  testRule(referenceUnresolved, {
    'accepts what is there': topic(
      'TopicName: !Sub "${Stage}-${Other.TopicName}-${AWS::Region}"',
      'Parameters: { Stage: { Type: String } }',
    ),
    'flags a Ref': topic('TopicName: !Ref Stages #! Stages', 'Parameters: { Stage: { Type: String } }'),
    'flags a GetAtt of a resource': topic('TopicName: !GetAtt Others.TopicName #! Others'),
    'flags a GetAtt of an attribute that the type has not': `
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/fn' } }
  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Fn.Anr } } #! has no attribute "Anr"
`,
    'flags a Sub': topic('TopicName: !Sub "a-${Others}" #! Others'),
    'accepts a Sub of its own variables': topic('TopicName: !Sub ["a-${Name}", { Name: b }]'),
    'flags a condition': topic('TopicName: !If [IsProd, a, b] #! IsProd'),
    'flags a mapping': topic('TopicName: !FindInMap [Names, a, b] #! Names'),
    'accepts a pseudo parameter': topic('TopicName: !Ref AWS::StackName'),
    'flags resources that wait for each other': `
Resources:
  A: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref B } } #! A waits for B waits for A
  B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref A } }
`,
    'flags a text that no Sub reads': `
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/fn' } }
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Fn
      Action: lambda:InvokeFunction
      Principal: sns.amazonaws.com
      SourceArn: arn:aws:sns:\${AWS::Region}:123456789012:topic #! Fn::Sub
`,
    'flags a text that no Sub reads where the facts on a service say that a function stands': `
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: agent-\${AWS::Region}
      PromptOverrideConfiguration:
        OverrideLambda: arn:aws:lambda:\${AWS::Region}:123456789012:function:parse #! Fn::Sub
`,
    'accepts names that a document of another language replaces, and what a custom resource is given': `
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/fn' } }
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/machine
      DefinitionSubstitutions: { Fn: !GetAtt Fn.Arn }
      Definition: { StartAt: Run, States: { Run: { Type: Task, Resource: '\${Fn}', End: true } } }
  Custom:
    Type: AWS::CloudFormation::CustomResource
    Properties: { ServiceToken: !GetAtt Fn.Arn, TopicArn: 'arn:aws:sns:\${AWS::Region}:123456789012:t' }
`,
  });
});
