/** The rule `arn-expected`: names and URLs where an ARN is needed. */
import { describe, expect, it } from '@jest/globals';
import { arnExpected } from '../../src/rules/arn-expected.ts';
import { findingsOf } from '../support/rule-tester.ts';

const rule = (arn: string): string => `
Parameters: { Target: { Type: String } }
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::111122223333:role/r', Code: { ZipFile: x } }
  Queue: { Type: AWS::SQS::Queue }
  Daily:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets:
        - { Id: a, Arn: ${arn} }
`;

const messages = async (template: string): Promise<readonly string[]> =>
  (await findingsOf(arnExpected, template)).map(({ message }) => message);

describe('arn-expected', () => {
  it('finds the name of a function as the target of a rule', async () => {
    expect(await messages(rule('!Ref Fn'))).toEqual([
      'Daily gets the name of Fn (`Ref` gives that), but needs its ARN',
    ]);
  });

  it('mends it', async () => {
    const [found] = await findingsOf(arnExpected, rule('!Ref Fn'));
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['!GetAtt Fn.Arn']);
  });

  it.each([
    'arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders',
    'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders',
  ])('knows the table by %s', async (arn) => {
    const template = `
Resources:
  Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }
  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: f, EventSourceArn: !Sub '${arn}' } }
`;
    expect(await messages(template)).toEqual([
      'Mapping gets the ARN of Table, but needs the ARN of its stream',
    ]);
  });

  it.each([
    '!GetAtt Fn.Arn',
    '!Sub "${Fn.Arn}:live"',
    '!Ref Target',
    '!GetAtt Queue.Arn',
    '!ImportValue target',
  ])('accepts %s', async (arn) => {
    expect(await messages(rule(arn))).toEqual([]);
  });
});
