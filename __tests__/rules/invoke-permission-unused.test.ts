import { describe } from '@jest/globals';
import { invokePermissionUnused } from '../../src/rules/invoke-permission-unused.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const INVOKE = 'Action: lambda:InvokeFunction';
const rule = (target: string): string => `  Rule:
    Type: AWS::Events::Rule
    Properties: { ScheduleExpression: rate(1 day), Targets: [{ Id: a, Arn: ${target} }] }
  Queue: { Type: AWS::SQS::Queue }
  AllowRule:${target.includes('Queue') ? ' #! Rule (arn:' : ''}
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: events.amazonaws.com, SourceArn: !GetAtt Rule.Arn }`;

describe('invoke-permission-unused', () => {
  testRule(invokePermissionUnused, {
    'accepts what is used': template(),
    'tells of a source that is polled': template({
      permission: [INVOKE, 'Principal: sqs.amazonaws.com', 'SourceArn: !GetAtt Queue.Arn'],
      resources: '  Queue: { Type: AWS::SQS::Queue }',
    }).replace('  Allow:', '  Allow: #! Lambda polls the source'),
    'tells of a rule that invokes something else': template({ resources: rule('!GetAtt Queue.Arn') }),
    'accepts a rule that invokes it': template({ resources: rule('!GetAtt Orders.Arn') }),
    'says nothing of sources outside the template': template({
      permission: [
        INVOKE,
        'Principal: events.amazonaws.com',
        'SourceArn: arn:aws:events:us-east-1:123456789012:rule/x',
      ],
    }),
  });
});
