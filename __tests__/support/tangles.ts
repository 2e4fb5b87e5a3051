/**
 * Repositories made at random, by a seed, whose templates have to do with each other in every way that one template may
 * have to do with another: names, exports, the parameter store, policies, permissions, nesting.
 */

/** A number from 0 to below `limit`, the next of a row that the seed begins. */
type Dice = (limit: number) => number;

function diceOf(seed: number): Dice {
  let state = seed;
  return (limit) => {
    // A linear congruential generator: its high bits are good enough here. Numerical Recipes, 7.1.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const TRUST = (service: string): string =>
  `{Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ${service}}, Action: sts:AssumeRole}]}`;

const POLICY = (action: string, resource: string): string =>
  `{Version: '2012-10-17', Statement: [{Effect: Allow, Action: '${action}', Resource: ${resource}}]}`;

/** Resources of a template; `id` is no other's in it, the names are those of few things, so that they meet. */
const RESOURCES: readonly ((id: string, dice: Dice) => string)[] = [
  (id, dice) => `
  ${id}:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: fn-${dice(4)}
      Code: {ZipFile: x}
      Handler: index.handler
      Runtime: nodejs22.x
      Role: ${['!ImportValue role-0', "!Sub 'arn:aws:iam::${AWS::AccountId}:role/role-1'", '!ImportValue role-2', '!ImportValue url-0'][dice(4)]}`,
  (id, dice) => `
  ${id}:
    Type: AWS::IAM::Role
    Properties:
      RoleName: role-${dice(3)}
      AssumeRolePolicyDocument: ${TRUST(['lambda.amazonaws.com', 'ec2.amazonaws.com', 'events.amazonaws.com'][dice(3)] ?? '')}`,
  (id, dice) => `
  ${id}:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: ${id}
      Roles: [role-${dice(3)}]
      PolicyDocument: ${POLICY(['sqs:*', 'lambda:InvokeFunction', '*'][dice(3)] ?? '', "'*'")}`,
  (id, dice) => `
  ${id}:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: policy-${dice(2)}
      PolicyDocument: ${POLICY('logs:*', "'*'")}`,
  (id, dice) => `
  ${id}:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: ${[`fn-${dice(4)}`, '!ImportValue fn-0', `'{{resolve:ssm:/fn-${dice(2)}}}'`][dice(3)]}
      Principal: ${['sns.amazonaws.com', 'events.amazonaws.com'][dice(2)]}
      SourceArn: ${['!ImportValue topic-0', "!Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:topic-1'", '!ImportValue url-0'][dice(3)]}`,
  (id, dice) => `
  ${id}:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: ${['lambda', 'sqs'][dice(2)]}
      TopicArn: ${['!ImportValue topic-0', "!Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:topic-1'"][dice(2)]}
      Endpoint: ${["!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:fn-1'", '!ImportValue fn-0', "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:queue-0'", '!ImportValue queue-1'][dice(4)]}`,
  (id, dice) => `
  ${id}:
    Type: AWS::SQS::Queue
    Properties: {QueueName: queue-${dice(2)}}`,
  (id) => `
  ${id}:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!ImportValue sent-url]
      PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: sqs:SendMessage, Resource: '*'}]}`,
  (id, dice) => `
  ${id}:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: ${[`fn-${dice(4)}`, '!ImportValue fn-0'][dice(2)]}
      EventSourceArn: ${["!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:queue-0'", '!ImportValue sent-arn', '!ImportValue url-0'][dice(3)]}`,
  (id, dice) => `
  ${id}:
    Type: AWS::SSM::Parameter
    Properties: {Name: /fn-${dice(2)}, Type: String, Value: fn-${dice(4)}}`,
  (id, dice) => `
  ${id}:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: t${dice(8)}.yaml}`,
  (id, dice) => `
  ${id}:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      Targets: [{Id: a, Arn: ${['!ImportValue fn-0', "!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:fn-2'"][dice(2)]}, RoleArn: ${['!ImportValue role-0', '!ImportValue role-2'][dice(2)]}}]`,
];

/** A queue that a topic sends to. */
const sentTo = (id: string): string => `{Type: AWS::SQS::Queue}
  ${id}Topic: {Type: AWS::SNS::Topic}
  ${id}Subscription: {Type: AWS::SNS::Subscription, Properties: {Protocol: sqs, TopicArn: !Ref ${id}Topic, Endpoint: !GetAtt ${id}.Arn}}`;

/** What a template may export: of a resource that it makes for that. */
const EXPORTS: readonly ((id: string) => {
  readonly name: string;
  readonly value: string;
  readonly of: string;
})[] = [
  (id) => ({ name: 'topic-0', value: `!Ref ${id}`, of: '{Type: AWS::SNS::Topic}' }),
  (id) => ({ name: 'url-0', value: `!Ref ${id}`, of: '{Type: AWS::SQS::Queue}' }),
  (id) => ({
    name: 'queue-1',
    value: `!GetAtt ${id}.Arn`,
    of: '{Type: AWS::SQS::Queue, Properties: {QueueName: queue-1}}',
  }),
  (id) => ({
    name: 'role-2',
    value: `!GetAtt ${id}.Arn`,
    of: `{Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: ${TRUST('lambda.amazonaws.com')}}}`,
  }),
  (id) => ({
    name: 'role-0',
    value: `!GetAtt ${id}.Arn`,
    of: `{Type: AWS::IAM::Role, Properties: {RoleName: role-0, ManagedPolicyArns: [!Sub 'arn:aws:iam::\${AWS::AccountId}:policy/policy-0'], AssumeRolePolicyDocument: ${TRUST('lambda.amazonaws.com')}}}`,
  }),
  (id) => ({ name: 'sent-url', value: `!Ref ${id}`, of: sentTo(id) }),
  (id) => ({ name: 'sent-arn', value: `!GetAtt ${id}.Arn`, of: sentTo(id) }),
  (id) => ({
    name: 'fn-0',
    value: `!GetAtt ${id}.Arn`,
    of: `{Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Handler: a.b, Runtime: nodejs22.x, Role: !ImportValue role-0}}`,
  }),
];

/** The templates of a repository, by path: the same for the same seed. */
export function tangle(seed: number): Readonly<Record<string, string>> {
  const dice = diceOf(seed);
  const templates = Array.from({ length: 8 }, (_, index) => {
    const resources = Array.from({ length: 1 + dice(4) }, (_, number) =>
      RESOURCES[dice(RESOURCES.length)]?.(`R${number}`, dice),
    );
    const given = Array.from({ length: dice(3) }, (_, number) =>
      EXPORTS[dice(EXPORTS.length)]?.(`E${number}`),
    );
    const outputs = given.map(
      (each, number) => `\n  O${number}: {Value: ${each?.value}, Export: {Name: ${each?.name}}}`,
    );
    const text = `Resources:${resources.join('')}${given.map((each, number) => `\n  E${number}: ${each?.of}`).join('')}\n`;
    return [`t${index}.yaml`, outputs.length === 0 ? text : `${text}Outputs:${outputs.join('')}\n`] as const;
  });
  return Object.fromEntries(templates);
}
