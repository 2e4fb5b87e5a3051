/** What single readers say of their resources: where it depends on conditions, on a role, on how a cluster is entered. */
import { describe, expect, test } from '@jest/globals';
import { show } from '../../src/text/symbolic-string.ts';
import { rawEventSourcesOf } from './event-sources.ts';

test('a subscription to one topic or another is two event sources', () => {
  const sources = rawEventSourcesOf(`
Parameters: { Stage: { Type: String } }
Conditions: { Prod: !Equals [!Ref Stage, prod] }
Resources:
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      Endpoint: arn:aws:lambda:us-east-1:111122223333:function:work
      TopicArn: !If [Prod, 'arn:aws:sns:us-east-1:111122223333:one', 'arn:aws:sns:us-east-1:111122223333:other']
`);
  expect(sources.map(({ sourceArn }) => show(sourceArn ?? []))).toEqual([
    'arn:aws:sns:us-east-1:111122223333:one',
    'arn:aws:sns:us-east-1:111122223333:other',
  ]);
});

test('an EventBridge target with a role is also let in by the resource policy', () => {
  const sources = rawEventSourcesOf(`
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets:
        - Id: one
          Arn: arn:aws:lambda:us-east-1:111122223333:function:work
          RoleArn: arn:aws:iam::111122223333:role/events
`);
  expect(sources).toMatchObject([{ by: 'role', orByResourcePolicy: true }]);
});

/** The actions that a mapping with these properties needs. */
const actionsOf = (properties: string, more = ''): readonly string[] =>
  rawEventSourcesOf(`
Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: work
${properties}
${more}`).flatMap(({ required }) => required.map(({ action }) => action));

describe('self-managed Kafka', () => {
  const kafka = (type: string): string => `
      SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['a.example:9092'] } }
      SourceAccessConfigurations: [{ Type: ${type}, URI: x }]`;
  test('in subnets needs network interfaces', () =>
    expect(actionsOf(kafka('VPC_SUBNET'))).toContain('ec2:CreateNetworkInterface'));
  test('in none does not', () =>
    expect(actionsOf(kafka('VPC_SECURITY_GROUP'))).not.toContain('ec2:CreateNetworkInterface'));
});

describe('an MSK cluster asks the role for its topics', () => {
  const cluster = (authentication: string): string => `
  Cluster:
    Type: AWS::MSK::Cluster
    Properties: { ClusterName: c, ClientAuthentication: ${authentication} }`;
  const IAM = 'Sasl: { Iam: { Enabled: true } }';
  const mapping = '      EventSourceArn: !Ref Cluster';
  test('that lets in by IAM only', () =>
    expect(actionsOf(mapping, cluster(`{ ${IAM} }`))).toContain('kafka-cluster:Connect'));
  test('not one that anybody may enter', () =>
    expect(actionsOf(mapping, cluster(`{ ${IAM}, Unauthenticated: { Enabled: true } }`))).not.toContain(
      'kafka-cluster:Connect',
    ));
  test('not for a mapping that logs in otherwise', () => {
    const login = `${mapping}\n      SourceAccessConfigurations: [{ Type: SASL_SCRAM_512_AUTH, URI: arn:aws:secretsmanager:us-east-1:111122223333:secret:s }]`;
    expect(actionsOf(login, cluster(`{ ${IAM} }`))).not.toContain('kafka-cluster:Connect');
  });
});

const FN = 'arn:aws:lambda:us-east-1:111122223333:function:work';

test('an alarm model with a role is also let in by the resource policy', () =>
  expect(
    rawEventSourcesOf(`
Resources:
  Alarm:
    Type: AWS::IoTEvents::AlarmModel
    Properties:
      RoleArn: arn:aws:iam::111122223333:role/events
      AlarmEventActions: { AlarmActions: [{ Lambda: { FunctionArn: '${FN}' } }] }
`),
  ).toMatchObject([{ by: 'role', orByResourcePolicy: true }]));

test('Secrets Manager rotates for the own account', () => {
  const [source] = rawEventSourcesOf(
    `
Resources:
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { SecretId: x, RotationLambdaARN: '${FN}' }
`,
    { environment: { account: '111122223333' } },
  );
  expect(show(source?.sourceAccount ?? [])).toBe('111122223333');
});
