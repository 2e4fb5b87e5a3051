// APIs, function URLs and permissions that are written by hand.
import { App, Duration, Stack } from 'aws-cdk-lib';
import { LambdaRestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnPermission,
  Code,
  FunctionUrlAuthType,
  Function as Lambda,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';

const app = new App();
const stack = new Stack(app, 'Api');
const fn = (id: string) =>
  new Lambda(stack, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => ({})'),
    timeout: Duration.seconds(10),
    logRetention: RetentionDays.ONE_WEEK,
  });

const orders = fn('Orders');
new LambdaRestApi(stack, 'Rest', { handler: orders });
const http = new HttpApi(stack, 'Http');
http.addRoutes({
  path: '/bills',
  methods: [HttpMethod.GET],
  integration: new HttpLambdaIntegration('Bills', fn('Bills')),
});
fn('Hook').addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });

const audit = fn('Audit');
const topic = new Topic(stack, 'Audited');
audit.addPermission('Topic', {
  principal: new ServicePrincipal('sns.amazonaws.com'),
  sourceArn: topic.topicArn,
});
new CfnSubscription(stack, 'Good', {
  protocol: 'lambda',
  topicArn: topic.topicArn,
  endpoint: audit.functionArn,
});

const forgotten = fn('Forgotten');
// FAULT invoke-permission-missing
new CfnSubscription(stack, 'Bare', {
  protocol: 'lambda',
  topicArn: topic.topicArn,
  endpoint: forgotten.functionArn,
});
// FAULT invoke-permission-principal
new CfnPermission(stack, 'Wrong', {
  action: 'lambda:InvokeFunction',
  functionName: orders.functionName,
  principal: 'event.amazonaws.com',
});
