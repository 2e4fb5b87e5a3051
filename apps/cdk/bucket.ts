// Notifications of buckets, with the functions that CDK makes for itself: notifications, deletion of objects, triggers.
import { App, CustomResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnRule, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket, EventType } from 'aws-cdk-lib/aws-s3';
import { LambdaDestination } from 'aws-cdk-lib/aws-s3-notifications';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
  Provider,
} from 'aws-cdk-lib/custom-resources';
import { Trigger } from 'aws-cdk-lib/triggers';

const stack = new Stack(new App(), 'Files');
const fn = (id: string) =>
  new Lambda(stack, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => {}'),
  });

const resize = fn('Resize');
const bucket = new Bucket(stack, 'Bucket', { removalPolicy: RemovalPolicy.DESTROY, autoDeleteObjects: true });
bucket.addEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(resize));
new Rule(stack, 'Nightly', {
  schedule: Schedule.expression('rate(1 day)'),
  targets: [new LambdaFunction(resize)],
});
new Trigger(stack, 'Trigger', { handler: fn('Migrate') });
const provider = new Provider(stack, 'Provider', { onEventHandler: fn('OnEvent') });
new CustomResource(stack, 'Custom', { serviceToken: provider.serviceToken });
new AwsCustomResource(stack, 'Describe', {
  onUpdate: { service: 'DynamoDB', action: 'listTables', physicalResourceId: PhysicalResourceId.of('list') },
  policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: AwsCustomResourcePolicy.ANY_RESOURCE }),
});

const forgotten = fn('Forgotten');
// FAULT invoke-permission-missing
new CfnRule(stack, 'Bare', {
  scheduleExpression: 'rate(1 hour)',
  targets: [{ id: 'x', arn: forgotten.functionArn }],
});
