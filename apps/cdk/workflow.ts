// State machines, schedules and destinations that run functions by roles.
import { App, Duration, Stack } from 'aws-cdk-lib';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke as Scheduled } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';

class Workflow extends Stack {
  constructor(app: App) {
    super(app, 'Workflow');
    const fn = (id: string) =>
      new Lambda(this, id, {
        runtime: Runtime.NODEJS_22_X,
        handler: 'index.handler',
        code: Code.fromInline('exports.handler = async () => {}'),
        onFailure: new SqsDestination(new Queue(this, `${id}Failed`)),
      });
    const step = fn('Step');
    const chain = new LambdaInvoke(this, 'First', { lambdaFunction: step }).next(
      new LambdaInvoke(this, 'Second', { lambdaFunction: fn('Other') }),
    );
    new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(chain),
      timeout: Duration.minutes(5),
    });
    new Schedule(this, 'Hourly', {
      schedule: ScheduleExpression.rate(Duration.hours(1)),
      target: new Scheduled(step),
    });

    const trust = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    };
    // FAULT invoker-role-trust
    const wrong = new CfnRole(this, 'Wrong', { assumeRolePolicyDocument: trust });
    // FAULT invoker-role-permission
    new CfnSchedule(this, 'Bare', {
      scheduleExpression: 'rate(1 hour)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: { arn: step.functionArn, roleArn: wrong.attrArn },
    });
  }
}

new Workflow(new App());
