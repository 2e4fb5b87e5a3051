/** The partition of each region, for the SAM transform and for pseudo parameters alike. */
import { describe, expect, it } from '@jest/globals';
import { pseudoText } from '../../src/cloudformation/parameters.ts';
import { invokePermissionMismatch } from '../../src/rules/invoke-permission-mismatch.ts';
import { partitionIn } from '../../src/sam/parameters.ts';
import { findingsOf } from '../support/rule-tester.ts';

const REGIONS = [
  ['us-east-1', 'aws'],
  ['eu-central-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
  ['eusc-de-east-1', 'aws-eusc'],
] as const;

describe.each(REGIONS)('%s', (region, partition) => {
  it(`is in ${partition}`, () => {
    expect(partitionIn(region)).toBe(partition);
    expect(pseudoText('AWS::Partition', { region, parameters: new Map() })).toEqual([partition]);
  });

  it('takes a permission that names its partition', () => {
    const template = `
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs22.x, Role: 'arn:${partition}:iam::111122223333:role/r', Code: { ZipFile: x } }
  Daily:
    Type: AWS::Events::Rule
    Properties:
      Name: daily
      ScheduleExpression: rate(1 day)
      Targets: [{ Id: a, Arn: !GetAtt Fn.Arn }]
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Fn
      Principal: events.amazonaws.com
      SourceArn: arn:${partition}:events:${region}:111122223333:rule/daily
`;
    expect(findingsOf(invokePermissionMismatch, template, { region, account: '111122223333' })).toEqual([]);
  });
});

it('takes a suffix for known only where AWS documents it', () => {
  const suffix = (region: string) => pseudoText('AWS::URLSuffix', { region, parameters: new Map() });
  expect(suffix('eu-west-1')).toEqual(['amazonaws.com']);
  expect(suffix('cn-north-1')).toEqual(['amazonaws.com.cn']);
  expect(suffix('eu-isoe-west-1')).toMatchObject([{ id: 'AWS::URLSuffix' }]);
});
