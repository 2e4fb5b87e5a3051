import { describe } from '@jest/globals';
import { invokePermissionSourceAccount } from '../../src/rules/invoke-permission-source-account.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const S3 = ['Action: lambda:InvokeFunction', 'Principal: s3.amazonaws.com'];

describe('invoke-permission-source-account', () => {
  testRule(invokePermissionSourceAccount, {
    'accepts a source that names its account': template(),
    'flags a bucket alone': template({
      permission: [...S3, 'SourceArn: arn:aws:s3:::uploads #! names no account'],
    }),
    'flags a bucket of the template': template({
      permission: [...S3, 'SourceArn: !GetAtt Bucket.Arn #! names no account'],
      resources: '  Bucket: { Type: AWS::S3::Bucket }',
    }),
    'accepts a bucket with its account': template({
      permission: [...S3, 'SourceArn: arn:aws:s3:::uploads', 'SourceAccount: !Ref AWS::AccountId'],
    }),
    'leaves a source that is not known': template({
      head: 'Parameters: { Source: { Type: String } }',
      permission: [...S3, 'SourceArn: !Ref Source'],
    }),
  });
});
