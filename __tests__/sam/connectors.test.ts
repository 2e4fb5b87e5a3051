import { describe, expect, it } from '@jest/globals';
import { expand, functionWith } from './expand.ts';

const OTHERS = `  Orders: { Type: AWS::SQS::Queue }
  Topic: { Type: AWS::SNS::Topic }
  Table: { Type: AWS::Serverless::SimpleTable }
`;

function connect(source: string, destination: string, permissions: string): ReturnType<typeof expand> {
  return expand(`${functionWith('')}${OTHERS}  Link:
    Type: AWS::Serverless::Connector
    Properties:
      Source: ${source}
      Destination: ${destination}
      Permissions: ${permissions}
`);
}

describe('a connector', () => {
  it('lets a topic invoke a function by a permission', () => {
    const { resources } = connect('{ Id: Topic }', '{ Id: Hello }', '[Write]');
    expect(resources.LinkWriteLambdaPermission).toMatchObject({
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['Hello', 'Arn'] },
        Principal: 'sns.amazonaws.com',
        SourceArn: { Ref: 'Topic' },
      },
    });
  });

  it('lets a function write to a table by a policy on its role', () => {
    const { resources } = connect('{ Id: Hello }', '{ Id: Table }', '[Write]');
    expect(resources.LinkPolicy?.Properties).toMatchObject({
      Roles: [{ Ref: 'HelloRole' }],
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Resource: [
              { 'Fn::GetAtt': ['Table', 'Arn'] },
              {
                'Fn::Sub': [
                  '${DestinationArn}/index/*',
                  { DestinationArn: { 'Fn::GetAtt': ['Table', 'Arn'] } },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('lets a topic send to a queue by a queue policy', () => {
    const { resources } = connect('{ Id: Topic }', '{ Id: Orders }', '[Write]');
    expect(resources.LinkQueuePolicy?.Properties).toMatchObject({
      Queues: [{ Ref: 'Orders' }],
      PolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'sns.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } },
          },
        ],
      },
    });
  });

  it('numbers what it makes for a list of destinations', () => {
    const { resources } = connect('{ Id: Hello }', '[{ Id: Orders }, { Id: Topic }]', '[Write]');
    expect(Object.keys(resources)).toEqual(
      expect.arrayContaining(['LinkPolicyDestination0', 'LinkPolicyDestination1']),
    );
  });

  it('takes ends outside the template by their properties', () => {
    const { resources } = connect(
      '{ Type: AWS::Serverless::Api, ResourceId: abc, Qualifier: live/GET/x }',
      '{ Type: AWS::Serverless::Function, Arn: arn:aws:lambda:eu-west-1:1:function:f }',
      '[Write]',
    );
    expect(resources.LinkWriteLambdaPermission?.Properties).toMatchObject({
      FunctionName: 'arn:aws:lambda:eu-west-1:1:function:f',
      SourceArn: {
        'Fn::Sub': [
          'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/${SourceQualifier}',
          { SourceResourceId: 'abc', SourceQualifier: 'live/GET/x' },
        ],
      },
    });
  });
});

describe('an embedded connector', () => {
  const { resources, origins } = expand(`${functionWith('')}  Orders:
    Type: AWS::SQS::Queue
    Connectors:
      Feed:
        Properties: { Destination: { Id: Hello }, Permissions: [Read, Write] }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    DependsOn: OrdersFeed
    Properties: { FunctionName: !Ref Hello, EventSourceArn: !GetAtt Orders.Arn }
`);

  it('becomes one whose source is its resource', () => {
    expect(resources.OrdersFeedPolicy?.Properties.Roles).toEqual([{ Ref: 'HelloRole' }]);
    expect(resources.Orders).toEqual({ Type: 'AWS::SQS::Queue' });
    expect(origins.OrdersFeedPolicy).toBe('Orders @12');
  });

  it('is what others depend on', () => {
    expect(resources.Mapping?.DependsOn).toEqual(['OrdersFeedPolicy']);
  });
});

describe('what SAM refuses', () => {
  it.each([
    [
      '{ Id: Topic }',
      '{ Id: Table }',
      '[Write]',
      "16 template-unreadable: The connector `Link` joins `AWS::SNS::Topic` to `AWS::DynamoDB::Table`, which connectors can't",
    ],
    [
      '{ Id: Topic }',
      '{ Id: Hello }',
      '[Read]',
      '17 template-unreadable: `Permissions` of the connector `Link` has one that a connector from AWS::SNS::Topic to AWS::Lambda::Function does not know',
    ],
    [
      '{ Id: Orders }',
      '{ Id: Hello }',
      '[Read]',
      '17 template-unreadable: `Permissions` of the connector `Link` is not complete',
    ],
    [
      '{ Id: Gone }',
      '{ Id: Hello }',
      '[Write]',
      '15 template-unreadable: The connector `Link` joins `Gone`, which is no resource of the template',
    ],
    [
      '{ Type: AWS::Lambda::Function, Arn: x }',
      '{ Id: Topic }',
      '[Write]',
      "15 template-unreadable: The connector `Link` can't tell the role of its `Source`",
    ],
  ])('%s to %s with %s', (source, destination, permissions, problem) => {
    expect(connect(source, destination, permissions).problems).toEqual([problem]);
  });
});
