/**
 * A repository of many templates, and what checking it takes: `npm run bench:many [-- TEMPLATES [OPTION…]]`. Every tenth
 * template exports what others import; one of a hundred has a fault.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = new URL('../dist/cli/index.js', import.meta.url).pathname;
const [count = '10000', ...options] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'many-'));
try {
  for (let index = 0; index < Number(count); index++) {
    const service = join(folder, `team-${index % 100}`, `service-${index}`);
    mkdirSync(service, { recursive: true });
    writeFileSync(join(service, 'template.yaml'), templateOf(index));
  }
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', PEAK(), cli, 'check', folder, '--format', 'json', '--live', 'off', ...options],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
  const { counts } = JSON.parse(stdout);
  console.log(
    `${counts.templates} templates, ${counts.functions} functions, ${counts.error} errors, ${counts.unverified} unverified: exit ${status}`,
  );
  console.log(`${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A module that tells the peak memory of the process when it ends. */
function PEAK(): string {
  const code = "process.on('exit', () => process.stderr.write('peak:' + process.resourceUsage().maxRSS))";
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function templateOf(index: number): string {
  const gives = index % 10 === 0;
  const giver = index - (index % 10);
  const right = index % 100 !== 7;
  return `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Description: Service ${index} of a large company
Parameters:
  Stage:
    Type: String
    AllowedValues: [dev, prod]
Resources:
  Topic:
    Type: AWS::SNS::Topic
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy: {deadLetterTargetArn: !GetAtt DeadLetters.Arn, maxReceiveCount: 3}
  DeadLetters:
    Type: AWS::SQS::Queue
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: worker.handler
      Runtime: nodejs22.x
      Policies:
        - DynamoDBCrudPolicy: {TableName: !Ref Table}
      Events:
        Jobs:
          Type: SQS
          Properties: {Queue: !GetAtt Queue.Arn}
  Api:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: api.handler
      Runtime: nodejs22.x
      Environment: {Variables: {QUEUE: !Ref Queue}}
      Policies:
        - SQSSendMessagePolicy: {QueueName: !GetAtt Queue.QueueName}
      Events:
        List: {Type: Api, Properties: {Path: /orders, Method: get}}
        Add: {Type: Api, Properties: {Path: /orders, Method: post}}
  Listener:
    Type: AWS::Lambda::Function
    Properties:
      Code: {S3Bucket: code, S3Key: listener.zip}
      Handler: listener.handler
      Runtime: nodejs22.x
      Role: !GetAtt ListenerRole.Arn
  ListenerRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: {Protocol: lambda, TopicArn: ${gives ? '!Ref Topic' : `!ImportValue topic-${giver}`}, Endpoint: !GetAtt Listener.Arn}
  MayInvoke:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Listener
      Principal: ${right ? 'sns.amazonaws.com' : 'sqs.amazonaws.com'}
      SourceArn: ${gives ? '!Ref Topic' : `!ImportValue topic-${giver}`}
${gives ? `Outputs:\n  TopicArn: {Value: !Ref Topic, Export: {Name: topic-${index}}}\n` : ''}`;
}
