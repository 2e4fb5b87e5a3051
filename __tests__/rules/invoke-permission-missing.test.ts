import { describe } from '@jest/globals';
import { invokePermissionMissing } from '../../src/rules/invoke-permission-missing.ts';
import { SNS, permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const without = (endpoint: string, resources = ''): string =>
  template({ endpoint, resources }).replace(/ {2}Allow:[\s\S]*?SourceArn: !Ref Topic\n/, '');

describe('invoke-permission-missing', () => {
  testRule(invokePermissionMissing, {
    'accepts a permission': template(),
    'flags a subscription without one': without(
      '!GetAtt Orders.Arn #! Subscription (Amazon SNS) invokes Orders, but no permission lets sns.amazonaws.com do so',
    ),
    'says which permission was copied without its source': `
Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
  Daily:
    Type: AWS::Events::Rule
    Properties: { ScheduleExpression: rate(1 day), Targets: [{ Id: a, Arn: !GetAtt Orders.Arn }] }
  Hourly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      Targets:
        - Id: a
          Arn: !GetAtt Orders.Arn #! do so: AllowHourly is a second permission of Daily
  AllowDaily:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: events.amazonaws.com, SourceArn: !GetAtt Daily.Arn }
  AllowHourly:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: events.amazonaws.com, SourceArn: !GetAtt Daily.Arn }
`,
    'accepts the name that the service has in a region': template({
      permission: [
        'Action: lambda:InvokeFunction',
        'Principal: sns.eu-south-1.amazonaws.com',
        'SourceArn: !Ref Topic',
      ],
    }),
    'leaves a permission for another source to the rule on those that do not fit': template({
      permission: [...SNS.slice(0, 2), 'SourceArn: !Ref Other'],
    }),
    'accepts a function by its name, which is the same function': template({ functionName: 'orders' }),
    'accepts a function by its partial ARN': template({
      functionName: "!Sub '${AWS::AccountId}:function:orders'",
    }),
    'accepts a permission that is wider': template({ permission: SNS.slice(0, 2) }),
    'accepts a permission for a pattern of sources': template({
      permission: [...SNS.slice(0, 2), "SourceArn: !Sub 'arn:aws:sns:*:${AWS::AccountId}:*'"],
    }),
    'leaves a permission whose source is a parameter undecided': template({
      head: 'Parameters: { TopicArn: { Type: String } }',
      permission: [...SNS.slice(0, 2), 'SourceArn: !Ref TopicArn'],
    }),
    'leaves a function of another stack undecided': without('!ImportValue orders-function'),
    'leaves a source whose ARN is not known undecided': `
Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
  Policy:
    Type: AWS::Logs::AccountPolicy
    Properties:
      PolicyName: all
      PolicyType: SUBSCRIPTION_FILTER_POLICY
      PolicyDocument: !Sub '{"DestinationArn":"\${Orders.Arn}"}'
`,
    'leaves a topic that is not named undecided': without('!GetAtt Orders.Arn').replace(
      'TopicArn: !Ref Topic',
      'TopicArn: !Ref AWS::NoValue',
    ),
    'leaves a template with a macro undecided': `Transform: [Company::Grants]\n${without('!GetAtt Orders.Arn')}`,
    'says nothing of other protocols': without('!GetAtt Orders.Arn').replace(
      'Protocol: lambda',
      'Protocol: https',
    ),
    'accepts a resource policy': without(
      '!GetAtt Orders.Arn',
      `  Policy:
    Type: AWS::Lambda::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt Orders.Arn
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: sns.amazonaws.com }
            Action: lambda:InvokeFunction
            Resource: !GetAtt Orders.Arn
            Condition: { ArnLike: { AWS:SourceArn: !Ref Topic } }`,
    ),
    'flags each place once, however many routes lead there': `
Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      IntegrationUri: !GetAtt Orders.Arn #! (and 1 more)
  One: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /a, Target: !Sub 'integrations/\${Integration}' } }
  Two: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /b, Target: !Sub 'integrations/\${Integration}' } }
`,
  });
});
