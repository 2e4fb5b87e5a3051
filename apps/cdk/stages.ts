// Stacks that give each other functions and topics, nested stacks, and two stages in regions of their own.
import { App, NestedStack, Stack, type StackProps, Stage, type StageProps } from 'aws-cdk-lib';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

class Functions extends Stack {
  readonly orders: Lambda;
  readonly forgotten: Lambda;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const code = {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => {}'),
    };
    this.orders = new Lambda(this, 'Orders', code);
    this.forgotten = new Lambda(this, 'Forgotten', code);
    const nested = new NestedStack(this, 'Nested');
    new Topic(nested, 'Inner').addSubscription(new LambdaSubscription(this.orders));
  }
}

class Topics extends Stack {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, orders: Lambda) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic');
    this.topic.addSubscription(new LambdaSubscription(orders));
  }
}

class Events extends Stack {
  constructor(scope: Construct, id: string, topic: Topic, forgotten: Lambda) {
    super(scope, id);
    // FAULT invoke-permission-missing
    new CfnSubscription(this, 'Bare', {
      protocol: 'lambda',
      topicArn: topic.topicArn,
      endpoint: forgotten.functionArn,
    });
  }
}

class Deployment extends Stage {
  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id, props);
    const { orders, forgotten } = new Functions(this, 'Functions');
    const { topic } = new Topics(this, 'Topics', orders);
    new Events(this, 'Events', topic, forgotten);
  }
}

const app = new App();
new Deployment(app, 'Test', { env: { account: '111111111111', region: 'eu-west-1' } });
new Deployment(app, 'Prod', { env: { account: '222222222222', region: 'us-east-1' } });
