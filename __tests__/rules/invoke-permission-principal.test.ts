import { describe } from '@jest/globals';
import { invokePermissionPrincipal } from '../../src/rules/invoke-permission-principal.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const [BEFORE, AFTER] = ['Action: lambda:InvokeFunction', 'SourceArn: !Ref Topic'];
const principal = (value: string): string => template({ permission: [BEFORE, `Principal: ${value}`, AFTER] });

describe('invoke-permission-principal', () => {
  testRule(invokePermissionPrincipal, {
    'accepts a service': template(),
    'flags a slip of the pen': principal(
      'event.amazonaws.com #! "event.amazonaws.com" is no service principal',
    ),
    'flags the wrong domain': principal('sns.amazon.com #! "sns.amazon.com" is no service principal'),
    'flags a service without its domain': principal('sns #! "sns" is no service principal'),
    'flags an account that lost its leading zero': principal(
      '12345678901 #! "12345678901" is no service principal',
    ),
    'flags the suffix of China for a service that has none there': principal(
      's3.amazonaws.com.cn #! "s3.amazonaws.com.cn" is no service principal',
    ),
    'flags it in one branch': `
Conditions: { InChina: !Equals [!Ref AWS::Partition, aws-cn] }
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: !If [InChina, s3.amazonaws.com.cn, s3.amazonaws.com] #! "s3.amazonaws.com.cn" is no
      SourceAccount: !Ref AWS::AccountId
`,
    'accepts the suffix of China for logs': principal('logs.cn-north-1.amazonaws.com.cn'),
    'accepts a service that never invokes': principal('ec2.amazonaws.com'),
    'accepts a service with a part': principal('lambda.alarms.cloudwatch.amazonaws.com'),
    'accepts a service by region': principal("!Sub 'logs.${AWS::Region}.amazonaws.com'"),
    'accepts an account': principal("'012345678901'"),
    'accepts an account without quotes': principal('012345678901'),
    'accepts a role': principal('!Sub arn:aws:iam::${AWS::AccountId}:role/caller'),
    'accepts everyone': principal("'*'"),
    'says nothing of what is not known': template({
      head: 'Parameters: { Who: { Type: String } }',
      permission: [BEFORE, 'Principal: !Ref Who', AFTER],
    }),
  });
});
