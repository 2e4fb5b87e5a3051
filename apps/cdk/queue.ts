// Functions that poll queues, tables and streams, with roles made by CDK and by hand.
import { App, Stack } from 'aws-cdk-lib';
import { AttributeType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import {
  CfnEventSourceMapping,
  Code,
  Function as Lambda,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import {
  DynamoEventSource,
  KinesisEventSource,
  SqsDlq,
  SqsEventSource,
} from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';

class Workers extends Stack {
  constructor(app: App) {
    super(app, 'Workers');
    const code = {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => {}'),
    };
    const jobs = new Queue(this, 'Jobs', {
      deadLetterQueue: { queue: new Queue(this, 'Dead'), maxReceiveCount: 3 },
    });
    const good = new Lambda(this, 'Good', { ...code, deadLetterQueueEnabled: true });
    good.addEventSource(new SqsEventSource(jobs));
    good.addEventSource(
      new KinesisEventSource(new Stream(this, 'Clicks'), {
        startingPosition: StartingPosition.LATEST,
        onFailure: new SqsDlq(new Queue(this, 'Failed')),
      }),
    );
    const table = new Table(this, 'Table', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      stream: StreamViewType.NEW_IMAGE,
    });
    good.addEventSource(new DynamoEventSource(table, { startingPosition: StartingPosition.LATEST }));

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
    }).withoutPolicyUpdates();
    const poor = new Lambda(this, 'Poor', { ...code, role });
    // FAULT role-source-permission
    new CfnEventSourceMapping(this, 'Bare', {
      functionName: poor.functionName,
      eventSourceArn: jobs.queueArn,
    });
  }
}

new Workers(new App());
