import { describe, expect, test } from '@jest/globals';
import { eventSourcesOf, rawEventSourcesOf } from './event-sources.ts';

const FN = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:work';
const WORK = '  Fn: { Type: AWS::Lambda::Function, Properties: { FunctionName: work } }';
const ROLE = 'arn:aws:iam::111122223333:role/r';
const ARNS = 'arn:aws:lambda:us-east-1:111122223333:function:';

describe('AWS Step Functions', () => {
  const called = (yaml: string, files = {}) =>
    eventSourcesOf(yaml, { files })
      .map((eventSource) => [eventSource.function, eventSource.at])
      .sort();

  test('an inline definition: direct ARNs, optimised integrations, nested states', () => {
    const eventSources = eventSourcesOf(`Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      Definition:
        StartAt: All
        States:
          All:
            Type: Parallel
            Branches:
              - StartAt: Direct
                States:
                  Direct:
                    Type: Task
                    Resource: !GetAtt Fn.Arn
                    End: true
              - StartAt: Each
                States:
                  Each:
                    Type: Map
                    ItemProcessor:
                      StartAt: Wait
                      States:
                        Wait:
                          Type: Task
                          Resource: arn:aws:states:::lambda:invoke.waitForTaskToken
                          Parameters:
                            FunctionName: !GetAtt Fn.Arn
                            Payload.$: $
                          End: true
                    End: true
            Next: Send
          Send:
            Type: Task
            Resource: arn:aws:states:::sqs:sendMessage
            Parameters: { QueueUrl: q }
            End: true
${WORK}
`);
    const expected = {
      service: 'AWS Step Functions',
      function: FN,
      by: 'role',
      principal: 'states.amazonaws.com',
      role: ROLE,
    };
    expect([...eventSources].sort((a, b) => String(a.at).localeCompare(String(b.at)))).toEqual([
      { ...expected, at: 16 },
      { ...expected, at: 29 },
    ]);
  });

  test('a definition as a string, put together by Fn::Sub', () => {
    const found = called(
      `Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      DefinitionString: !Sub |
        {
          "StartAt": "Work",
          "States": {
            "Work": { "Type": "Task", "Resource": "\${Fn.Arn}", "TimeoutSeconds": \${Timeout}, "End": true }
          }
        }
Parameters: { Timeout: { Type: Number } }
`.replace('Resources:', `Resources:\n${WORK}`),
    );
    expect(found).toEqual([[FN, 11]]);
  });

  test('a definition as a string, put together by Fn::Join', () => {
    const found = called(`Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      DefinitionString: !Join
        - ''
        - - '{"StartAt":"Work","States":{"Work":{"Type":"Task","End":true,"Resource":"'
          - !GetAtt Fn.Arn
          - '"}}}'
${WORK}
`);
    expect(found.map(([name]) => name)).toEqual([FN]);
  });

  test('substitutions, in a string and in a local file', () => {
    const definition =
      '{"StartAt":"Work","States":{"Work":{"Type":"Task","End":true,"Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"${Target}"}}}}';
    const machine = (where: string) => `Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      ${where}
      DefinitionSubstitutions: { Target: !GetAtt Fn.Arn }
${WORK}
`;
    expect(called(machine(`DefinitionString: '${definition}'`))).toEqual([[FN, 6]]);
    expect(
      called(machine('DefinitionS3Location: machine.asl.json'), { 'machine.asl.json': definition }),
    ).toEqual([[FN, 'machine.asl.json:1']]);
  });

  test('a definition that is elsewhere: the functions of its substitutions, with a doubt', () => {
    const eventSources = eventSourcesOf(`Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      DefinitionS3Location: { Bucket: code, Key: machine.json }
      DefinitionSubstitutions:
        Target: !GetAtt Fn.Arn
        Table: !Ref Table
  Table: { Type: AWS::DynamoDB::Table }
${WORK}
`);
    expect(eventSources).toMatchObject([
      { function: FN, doubt: 'the definition of the state machine can not be read', at: 8 },
    ]);
  });

  test('a qualifier belongs to what is called; a name is a name', () => {
    const [eventSource] = rawEventSourcesOf(`Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      Definition:
        States:
          A:
            Type: Task
            Resource: arn:aws:states:::lambda:invoke
            Parameters: { FunctionName: work, Qualifier: live }
`);
    expect(eventSource?.function).toEqual(['work:live']);
    expect(eventSource?.required).toEqual([{ action: 'lambda:InvokeFunction' }]);
  });

  test('a function that is chosen at run time is open', () => {
    const eventSources = eventSourcesOf(`Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${ROLE}
      Definition:
        States:
          A:
            Type: Task
            Resource: arn:aws:states:::lambda:invoke
            Parameters: { FunctionName.$: $.name }
`);
    expect(eventSources).toMatchObject([
      { open: 'the function is chosen while the state machine runs', at: 10 },
    ]);
  });

  test.each(['"no json', '[]', '{"States":"x"}', `${'['.repeat(5000)}${']'.repeat(5000)}`])(
    'a definition that is none: %#',
    (definition) => {
      const eventSources = eventSourcesOf(
        JSON.stringify({
          Resources: {
            Machine: {
              Type: 'AWS::StepFunctions::StateMachine',
              Properties: { RoleArn: ROLE, DefinitionString: definition },
            },
          },
        }),
      );
      expect(eventSources).toEqual([]);
    },
  );
});

describe('EventBridge Scheduler', () => {
  const schedule = (target: string) =>
    eventSourcesOf(`Resources:
  Schedule:
    Type: AWS::Scheduler::Schedule
    Properties:
      GroupName: nightly
      ScheduleExpression: rate(1 day)
      Target: { RoleArn: ${ROLE}, ${target} }
${WORK}
`);

  test('a function as the target; the role is assumed for the group', () => {
    expect(schedule('Arn: !GetAtt Fn.Arn')).toEqual([
      {
        service: 'EventBridge Scheduler',
        function: FN,
        by: 'role',
        principal: 'scheduler.amazonaws.com',
        role: ROLE,
        sourceArn: 'arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/nightly',
        at: 7,
      },
    ]);
  });

  test('the universal target names the function in its input', () => {
    const target = `Arn: 'arn:aws:scheduler:::aws-sdk:lambda:invoke', Input: '{"FunctionName":"${ARNS}work"}'`;
    expect(schedule(target)).toMatchObject([{ function: `${ARNS}work` }]);
  });

  test.each(["Arn: 'arn:aws:scheduler:::aws-sdk:sqs:sendMessage', Input: '{}'", 'Arn: !GetAtt Queue.Arn'])(
    'nothing for %s',
    (target) => {
      expect(schedule(target.replace('!GetAtt Queue.Arn', 'arn:aws:sqs:us-east-1:111122223333:q'))).toEqual(
        [],
      );
    },
  );
});

describe('EventBridge Pipes', () => {
  test('enrichment and target; the role reads the source as well', () => {
    const eventSources = rawEventSourcesOf(`Resources:
  Pipe:
    Type: AWS::Pipes::Pipe
    Properties:
      RoleArn: ${ROLE}
      Source: arn:aws:sqs:us-east-1:111122223333:in
      Enrichment: ${ARNS}enrich
      Target: ${ARNS}work
`);
    expect(
      eventSources.map((eventSource) => [
        eventSource.function,
        eventSource.required.map((need) => need.action),
      ]),
    ).toEqual([
      [
        [`${ARNS}enrich`],
        ['lambda:InvokeFunction', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      ],
      [[`${ARNS}work`], ['lambda:InvokeFunction']],
    ]);
  });
});

describe('event source mappings', () => {
  const mapping = (source: string) =>
    rawEventSourcesOf(`Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref Fn
      EventSourceArn: ${source}
  Queue: { Type: AWS::SQS::Queue }
  Stream: { Type: AWS::Kinesis::Stream, Properties: { ShardCount: 1 } }
  Table:
    Type: AWS::DynamoDB::Table
    Properties: { TableName: t, StreamSpecification: { StreamViewType: NEW_IMAGE } }
${WORK}
`);

  test.each([
    ['!GetAtt Queue.Arn', 'Amazon SQS', 'sqs:ReceiveMessage'],
    ['!GetAtt Stream.Arn', 'Amazon Kinesis', 'kinesis:DescribeStream'],
    ['!GetAtt Table.StreamArn', 'Amazon DynamoDB', 'dynamodb:DescribeStream'],
    [
      'arn:aws:kinesis:us-east-1:111122223333:stream/s/consumer/c:1',
      'Amazon Kinesis consumer',
      'kinesis:SubscribeToShard',
    ],
  ])('%s is %s', (source, service, action) => {
    const [eventSource] = mapping(source);
    expect(eventSource).toMatchObject({
      service,
      by: 'execution-role',
      function: ['work'],
      checkedAtCreation: 'yes',
    });
    expect(eventSource?.required[0]).toMatchObject({ action, resource: eventSource?.sourceArn });
  });

  test('a source that is not known is open', () => {
    expect(mapping('!ImportValue queue')[0]).toMatchObject({
      unknown: { code: 'source', what: 'Mapping', why: 'the event source is not known' },
      required: [],
    });
  });
});
