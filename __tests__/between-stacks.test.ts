// What the stacks of a repository give each other: whole runs over a workspace, and what each invocation's verdict is.
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { placeOf } from '../src/finding.ts';
import type { Given } from '../src/options/values.ts';
import { modelOf } from '../src/result.ts';
import { workspace } from './support/workspace.ts';

const fn = (id: string, more = '') => `
  ${id}:
    Type: AWS::Lambda::Function
    Properties: {Code: {ZipFile: x}, Handler: index.handler, Runtime: nodejs22.x, Role: !GetAtt ${id}Role.Arn${more}}
  ${id}Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']`;

const subscription = (topic: string, endpoint: string) => `
  Subscription: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, TopicArn: ${topic}, Endpoint: ${endpoint}}}`;

const permission = (named: string, source: string) => `
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, FunctionName: ${named}, SourceArn: ${source}}}`;

const topic = (more = '') => `
  Topic: {Type: AWS::SNS::Topic${more}}`;

const exported = (name: string, value: string) => `
  Out: {Value: ${value}, Export: {Name: ${name}}}`;

async function checked(files: Readonly<Record<string, string>>, given: Given = {}) {
  const { result } = await run({ workspace: workspace(files), confined: true, given });
  return {
    verdicts: modelOf(result).verdicts.map(
      ({ invocation, verdict }) =>
        `${invocation.template.source.stack?.name ?? invocation.template.source.path}: ${invocation.resource.id} ${verdict}`,
    ),
    errors: result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ at, rule, message }) => `${at.source.path}: ${rule}: ${message}`),
    unverified: result.unverified.map(({ message }) => message),
    result,
  };
}

describe('exports', () => {
  const orders = (name = 'orders-fn', value = '!GetAtt Orders.Arn', more = '') =>
    `Resources:${fn('Orders')}${more}\nOutputs:${exported(name, value)}`;
  const shop = (name = 'orders-fn', granted = true) =>
    `Resources:${topic()}${subscription('!Ref Topic', `!ImportValue ${name}`)}${granted ? permission(`!ImportValue ${name}`, '!Ref Topic') : ''}`;

  test('a permission in one stack for a function in another', async () => {
    const { verdicts, errors } = await checked({ 'orders.yaml': orders(), 'shop.yaml': shop() });
    expect({ verdicts, errors }).toEqual({ verdicts: ['shop.yaml: Subscription granted'], errors: [] });
  });

  test('without one it is a fault, and alone it can not be told', async () => {
    const { verdicts, errors } = await checked({
      'orders.yaml': orders(),
      'shop.yaml': shop('orders-fn', false),
    });
    expect(verdicts).toEqual(['shop.yaml: Subscription denied']);
    expect(errors).toEqual([expect.stringMatching(/^shop\.yaml: invoke-permission-missing: /)]);
    const alone = await checked({ 'shop.yaml': shop('orders-fn', false) });
    expect(alone.verdicts).toEqual(['shop.yaml: Subscription unverified']);
  });

  test('the remedy imports the function as the template does', async () => {
    const { result } = await checked({ 'orders.yaml': orders(), 'shop.yaml': shop('orders-fn', false) });
    expect(result.findings.find(({ rule }) => rule === 'invoke-permission-missing')?.snippet).toContain(
      'FunctionName: !ImportValue orders-fn',
    );
  });

  test('the permission may stand with the function, for a topic that is imported', async () => {
    const { verdicts, errors } = await checked({
      'orders.yaml': `Resources:${fn('Orders')}${subscription('!ImportValue topic', '!GetAtt Orders.Arn')}${permission('!Ref Orders', '!ImportValue topic')}`,
      'topics.yaml': `Resources:${topic()}\nOutputs:${exported('topic', '!Ref Topic')}`,
    });
    expect({ verdicts, errors }).toEqual({ verdicts: ['orders.yaml: Subscription granted'], errors: [] });
  });

  test('a function is known by its name, its ARN and its alias, whatever its name is made of', async () => {
    const named = `Parameters: {Name: {Type: String}}\nResources:${fn('Orders', ', FunctionName: !Ref Name')}\n`;
    for (const value of ['!Ref Orders', '!GetAtt Orders.Arn', "!Sub '${Orders.Arn}'"]) {
      const files = { 'orders.yaml': `${named}Outputs:${exported('orders-fn', value)}`, 'shop.yaml': shop() };
      expect((await checked(files)).verdicts).toEqual(['shop.yaml: Subscription granted']);
    }
  });

  test('names with open parts that are the same on both sides', async () => {
    const parameters = 'Parameters: {Stage: {Type: String}}\n';
    const name = "!Sub '${Stage}-orders'";
    const importing = { 'Fn::ImportValue': { 'Fn::Sub': '${Stage}-orders' } };
    const importedBy = `Resources:${topic()}${subscription('!Ref Topic', JSON.stringify(importing))}${permission(JSON.stringify(importing), '!Ref Topic')}`;
    const files = {
      'orders.yaml': parameters + orders(name),
      'shop.yaml': parameters + importedBy,
    };
    expect((await checked(files)).verdicts).toEqual(['shop.yaml: Subscription granted']);
  });

  test('two that may be meant are named, and nothing is decided', async () => {
    const { verdicts, unverified } = await checked({
      'a.yaml': orders(),
      'b.yaml': orders(),
      'shop.yaml': shop('orders-fn', false),
    });
    expect(verdicts).toEqual(['shop.yaml: Subscription unverified']);
    expect(unverified).toEqual([
      expect.stringContaining(
        '; it may be the export orders-fn of a.yaml; or the export orders-fn of b.yaml',
      ),
    ]);
  });

  test('another region has other exports', async () => {
    const { unverified } = await checked(
      {
        'orders.yaml': orders(),
        'shop.yaml': shop('orders-fn', false),
        '.lambda-permission-check.yml': 'stacks: [{name: o, template: orders.yaml, region: eu-west-1}]',
      },
      { region: 'us-east-1' },
    );
    expect(unverified).toEqual([
      expect.stringContaining(
        'it may be the export orders-fn of orders.yaml, which is in another region (eu-west-1)',
      ),
    ]);
  });

  test('a chain of exports, and a circle of them', async () => {
    const pass = (from: string, to: string) =>
      `Resources:${topic()}\nOutputs:${exported(to, `!ImportValue ${from}`)}`;
    const chain = { 'orders.yaml': orders('a'), 'p.yaml': pass('a', 'b'), 'q.yaml': pass('b', 'orders-fn') };
    expect((await checked({ ...chain, 'shop.yaml': shop() })).verdicts).toEqual([
      'shop.yaml: Subscription granted',
    ]);
    const circle = { 'p.yaml': pass('orders-fn', 'b'), 'q.yaml': pass('b', 'orders-fn') };
    expect((await checked({ ...circle, 'shop.yaml': shop('orders-fn', false) })).verdicts).toEqual([
      'shop.yaml: Subscription unverified',
    ]);
  });

  test('conditions that two stacks call alike are not the same', async () => {
    const conditional = (text: string) =>
      `Parameters: {Stage: {Type: String}}\nConditions: {Live: !Equals [!Ref Stage, prod]}\n${text}`;
    const { verdicts, errors } = await checked({
      'orders.yaml': conditional(
        `Resources:${fn('Orders')}${permission('!Ref Orders', '!ImportValue topic').replace('{Type', '{Condition: Live, Type')}\nOutputs:${exported('orders-fn', '!GetAtt Orders.Arn')}`,
      ),
      'shop.yaml': `${conditional(`Resources:${topic()}${subscription('!Ref Topic', '!ImportValue orders-fn').replace('{Type', '{Condition: Live, Type')}`)}\nOutputs:${exported('topic', '!Ref Topic')}`,
    });
    expect({ verdicts, errors }).toEqual({ verdicts: ['shop.yaml: Subscription unverified'], errors: [] });
  });
});

describe('the parameter store', () => {
  const orders = (name = '/orders/fn') =>
    `Resources:${fn('Orders')}\n  Written: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: ${name}, Value: !GetAtt Orders.Arn}}`;
  const shop = (named: string, parameters = '') =>
    `${parameters}Resources:${topic()}${subscription('!Ref Topic', named)}`;

  test.each([
    ['a dynamic reference', shop("'{{resolve:ssm:/orders/fn}}'"), 'denied'],
    [
      'a parameter whose default names it',
      shop('!Ref Fn', 'Parameters: {Fn: {Type: AWS::SSM::Parameter::Value<String>, Default: /orders/fn}}\n'),
      'denied',
    ],
    ['a parameter that another name', shop("'{{resolve:ssm:/bills/fn}}'"), 'unverified'],
    ['an older version', shop("'{{resolve:ssm:/orders/fn:1}}'"), 'unverified'],
    ['a secret', shop("'{{resolve:ssm-secure:/orders/fn}}'"), 'unverified'],
  ])('%s', async (_, text, verdict) => {
    const { verdicts } = await checked({ 'orders.yaml': orders(), 'shop.yaml': text });
    expect(verdicts).toEqual([`shop.yaml: Subscription ${verdict}`]);
  });
});

describe('nested stacks', () => {
  const parent = (more = '') => `Resources:${topic()}
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./child.yaml
      Parameters: {TopicArn: !Ref Topic}${more}`;
  const child = (more = '') =>
    `Parameters: {TopicArn: {Type: String}}\nResources:${fn('Orders')}${more}\nOutputs: {FnArn: {Value: !GetAtt Orders.Arn}}`;

  test('parameters go in: a source of the parent, a permission in the child', async () => {
    const { verdicts, errors } = await checked({
      'parent.yaml': parent(),
      'child.yaml': child(
        subscription('!Ref TopicArn', '!GetAtt Orders.Arn') + permission('!Ref Orders', '!Ref TopicArn'),
      ),
    });
    expect({ verdicts, errors }).toEqual({
      verdicts: ['Child of parent.yaml: Subscription granted'],
      errors: [],
    });
  });

  test('outputs come out: a permission in the parent for a function of the child, and none', async () => {
    const subscribed = parent(subscription('!Ref Topic', '!GetAtt Child.Outputs.FnArn'));
    const granted = subscribed + permission('!GetAtt Child.Outputs.FnArn', '!Ref Topic');
    expect((await checked({ 'parent.yaml': granted, 'child.yaml': child() })).verdicts).toEqual([
      'parent.yaml: Subscription granted',
    ]);
    const { errors } = await checked({ 'parent.yaml': subscribed, 'child.yaml': child() });
    expect(errors).toEqual([expect.stringMatching(/^parent\.yaml: invoke-permission-missing: /)]);
  });

  test('a permission in the parent for a source in the child', async () => {
    const { verdicts, errors } = await checked({
      'parent.yaml': `Resources:${fn('Orders')}${permission('!Ref Orders', '!GetAtt Child.Outputs.TopicArn')}
  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Fn: !GetAtt Orders.Arn}}}`,
      'child.yaml': `Parameters: {Fn: {Type: String}}\nResources:${topic()}${subscription('!Ref Topic', '!Ref Fn')}\nOutputs: {TopicArn: {Value: !Ref Topic}}`,
    });
    expect({ verdicts, errors }).toEqual({
      verdicts: ['Child of parent.yaml: Subscription granted'],
      errors: [],
    });
  });

  test('what one child gives another', async () => {
    const { verdicts } = await checked({
      'parent.yaml': `Resources:
  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}
  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml, Parameters: {Fn: !GetAtt A.Outputs.FnArn}}}`,
      'a.yaml': `Resources:${fn('Orders')}\nOutputs: {FnArn: {Value: !GetAtt Orders.Arn}}`,
      'b.yaml': `Parameters: {Fn: {Type: String}}\nResources:${topic()}${subscription('!Ref Topic', '!Ref Fn')}${permission('!Ref Fn', '!Ref Topic')}`,
    });
    expect(verdicts).toEqual(['B of parent.yaml: Subscription granted']);
  });

  test('SAM’s nested applications are the same', async () => {
    const { errors } = await checked({
      'parent.yaml': `Transform: AWS::Serverless-2016-10-31\nResources:${topic()}
  Child: {Type: AWS::Serverless::Application, Properties: {Location: child.yaml}}${subscription('!Ref Topic', '!GetAtt Child.Outputs.FnArn')}`,
      'child.yaml': `Resources:${fn('Orders')}\nOutputs: {FnArn: {Value: !GetAtt Orders.Arn}}`,
    });
    expect(errors).toEqual([expect.stringMatching(/^parent\.yaml: invoke-permission-missing: /)]);
  });

  test('the stacks of a stack set, in the region and account that all of them have', async () => {
    const set = (group: string, more = '') => `Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: orders
      PermissionModel: SELF_MANAGED
      TemplateURL: ./child.yaml
      Parameters: [{ ParameterKey: Stage, ParameterValue: prod }]
      StackInstancesGroup: [${group}]${more}`;
    const inSet = `Parameters: {Stage: {Type: String}}\nResources:${topic()}${fn('Orders')}${subscription('!Ref Topic', '!GetAtt Orders.Arn')}`;
    const one = '{ Regions: [eu-west-1], DeploymentTargets: { Accounts: ["111122223333"] } }';
    const alone = await checked({ 'parent.yaml': set(one), 'child.yaml': inSet });
    const placed = alone.result.model?.templates.find(({ source }) => source.path === 'child.yaml');
    expect(placed?.environment).toEqual({
      parameters: new Map([['Stage', 'prod']]),
      region: 'eu-west-1',
      account: '111122223333',
    });
    expect(alone.errors).toEqual([expect.stringMatching(/^child\.yaml: invoke-permission-missing: /)]);
    const other =
      '{ Regions: [us-east-1], DeploymentTargets: { Accounts: ["444455556666"] }, ParameterOverrides: [{ ParameterKey: Stage, ParameterValue: dev }] }';
    const many = await checked({ 'parent.yaml': set(`${one}, ${other}`), 'child.yaml': inSet });
    const open = many.result.model?.templates.find(({ source }) => source.path === 'child.yaml');
    expect(open?.environment).toEqual({ parameters: new Map() });
  });

  test('a finding in the child says for which parent; what all have is told once', async () => {
    const lacking = child(subscription('!Ref TopicArn', '!GetAtt Orders.Arn'));
    const one = await checked({ 'parent.yaml': parent(), 'child.yaml': lacking });
    const [finding] = one.result.findings.filter(({ rule }) => rule === 'invoke-permission-missing');
    expect(finding?.related.at(-1)).toMatchObject({
      message: 'Deployed as Child of parent.yaml',
    });
    expect(
      finding === undefined ? undefined : placeOf(finding.related.at(-1)?.at ?? finding.at),
    ).toMatchObject({
      path: 'parent.yaml',
      startLine: 3,
    });
    const two = await checked({ 'a.yaml': parent(), 'b.yaml': parent(), 'child.yaml': lacking });
    expect(two.errors).toEqual([expect.stringMatching(/^child\.yaml: invoke-permission-missing: /)]);
  });

  test('what only one parent brings about names it', async () => {
    const using = (type: string) => parent().replace('{TopicArn: !Ref Topic}', `{Type: ${type}}`);
    const { errors } = await checked({
      'a.yaml': using('sns'),
      'b.yaml': using('sqs'),
      'child.yaml': `Parameters: {Type: {Type: String}}\nResources:${fn('Orders')}${topic()}${subscription('!Ref Topic', '!GetAtt Orders.Arn')}${permission('!Ref Orders', '!Ref Topic').replace('sns.amazonaws.com', "!Sub '${Type}.amazonaws.com'")}`,
    });
    expect(errors).toEqual([
      expect.stringMatching(/^child\.yaml: invoke-permission-mismatch: .*\(stack Child of b\.yaml\)$/),
    ]);
  });

  test('a default counts where the parent gives nothing', async () => {
    const { errors } = await checked({
      'parent.yaml':
        'Resources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}}',
      'child.yaml': `Parameters: {Type: {Type: String, Default: sqs}}\nResources:${fn('Orders')}${topic()}${subscription('!Ref Topic', '!GetAtt Orders.Arn')}${permission('!Ref Orders', '!Ref Topic').replace('sns.amazonaws.com', "!Sub '${Type}.amazonaws.com'")}`,
    });
    expect(errors).toEqual([expect.stringMatching(/^child\.yaml: invoke-permission-mismatch: /)]);
  });

  test('two parents whose deployments are called alike have two stacks', async () => {
    const stacks = (path: string) =>
      `[{name: dev, template: ${path}}, {name: prod, template: ${path}}]`.slice(1, -1);
    const { verdicts } = await checked({
      'a.yaml': parent(),
      'b.yaml': parent(),
      'child.yaml': child(
        subscription('!Ref TopicArn', '!GetAtt Orders.Arn') + permission('!Ref Orders', '!Ref TopicArn'),
      ),
      '.lambda-permission-check.yml': `stacks: [${stacks('a.yaml')}, ${stacks('b.yaml')}]`,
    });
    expect(verdicts.sort()).toEqual([
      'Child of dev (b.yaml): Subscription granted',
      'Child of dev: Subscription granted',
      'Child of prod (b.yaml): Subscription granted',
      'Child of prod: Subscription granted',
    ]);
  });

  test('templates that nest each other are checked alone, and a tree of twos ends', async () => {
    const nesting = (...paths: readonly string[]) =>
      `Resources:${fn('Orders')}${paths.map((path, index) => `\n  S${index}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${path}}}`).join('')}`;
    const circle = await checked({ 'a.yaml': nesting('b.yaml', 'a.yaml'), 'b.yaml': nesting('a.yaml') });
    expect(circle.result.templates.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml']);
    const tree = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `t${index}.yaml`,
        nesting(`t${index + 1}.yaml`, `t${index + 1}.yaml`),
      ]),
    );
    expect((await checked(tree)).result.templates.length).toBeLessThan(220);
  });

  test('a template that is only named by another is followed, unless it is excluded', async () => {
    const files = {
      'parent.yaml': parent(),
      'child.yaml': child(subscription('!Ref TopicArn', '!GetAtt Orders.Arn')),
    };
    expect((await checked(files, { templates: ['parent.yaml'] })).errors).toHaveLength(1);
    expect((await checked(files, { templates: ['parent.yaml', '!child.yaml'] })).errors).toEqual([]);
  });
});

describe('policies of other stacks', () => {
  const queue = `Resources:
  Queue: {Type: AWS::SQS::Queue}
Outputs:
  Arn: {Value: !GetAtt Queue.Arn, Export: {Name: queue}}`;
  const mapped = `Resources:
  Fn: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Handler: index.handler, Runtime: nodejs22.x, Role: !ImportValue role}}
  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref Fn, EventSourceArn: !ImportValue queue}}`;
  const role = (more = '') => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}${more}
Outputs:
  Arn: {Value: !GetAtt Role.Arn, Export: {Name: role}}
  Name: {Value: !Ref Role, Export: {Name: role-name}}`;
  const document = (action: string) =>
    `{Version: '2012-10-17', Statement: [{Effect: Allow, Action: [${action}], Resource: '*'}]}`;
  const READ = 'sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes';
  const attaching = (condition = '') => `Parameters: {Stage: {Type: String}}
Conditions: {Live: !Equals [!Ref Stage, prod]}
Resources:
  Policy: {Type: AWS::IAM::Policy${condition}, Properties: {PolicyName: p, Roles: [!ImportValue role-name], PolicyDocument: ${document(READ)}}}`;
  const managed = (action: string) => `Resources:
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${document(action)}}}
Outputs:
  Arn: {Value: !Ref Policy, Export: {Name: policy}}`;
  const stacks = { 'queue.yaml': queue, 'fn.yaml': mapped };
  const managedBy = '\n      ManagedPolicyArns: [!ImportValue policy]';
  const boundedBy = `\n      Policies: [{PolicyName: p, PolicyDocument: ${document(READ)}}]\n      PermissionsBoundary: !ImportValue policy`;

  test.each([
    ['a role that does not allow it', { 'role.yaml': role() }, 'denied'],
    ['a policy that is attached from elsewhere', { 'role.yaml': role(), 'p.yaml': attaching() }, 'granted'],
    [
      'one that is attached under a condition of its stack',
      { 'role.yaml': role(), 'p.yaml': attaching(', Condition: Live') },
      'unverified',
    ],
    ['a managed policy', { 'role.yaml': role(managedBy), 'p.yaml': managed(READ) }, 'granted'],
    [
      'a managed policy of other rights',
      { 'role.yaml': role(managedBy), 'p.yaml': managed('s3:*') },
      'denied',
    ],
    ['a boundary', { 'role.yaml': role(boundedBy), 'p.yaml': managed('sqs:*') }, 'granted'],
    ['a boundary that forbids it', { 'role.yaml': role(boundedBy), 'p.yaml': managed('s3:*') }, 'denied'],
    ['a boundary that is not here', { 'role.yaml': role(boundedBy) }, 'unverified'],
  ])('%s', async (_, files, verdict) => {
    const { verdicts, errors } = await checked({ ...stacks, ...files } as Record<string, string>);
    expect(verdicts).toEqual([`fn.yaml: Mapping ${verdict}`]);
    expect(errors.filter((error) => error.includes('role-source-permission'))).toHaveLength(
      verdict === 'denied' ? 1 : 0,
    );
  });

  test('a queue whose policy another stack sets', async () => {
    const files = {
      'child.yaml': `Parameters: {Topic: {Type: String}}
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Sub: {Type: AWS::SNS::Subscription, Properties: {Protocol: sqs, TopicArn: !Ref Topic, Endpoint: !GetAtt Queue.Arn}}
Outputs: {Url: {Value: !Ref Queue}, Arn: {Value: !GetAtt Queue.Arn}}`,
      'parent.yaml': `Resources:${topic()}
  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Topic: !Ref Topic}}}`,
    };
    const policy = `
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!GetAtt Child.Outputs.Url], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: sqs:SendMessage, Resource: !GetAtt Child.Outputs.Arn, Condition: {ArnEquals: {'aws:SourceArn': !Ref Topic}}}]}}}`;
    expect((await checked(files)).errors).toEqual([expect.stringContaining('delivery-permission-missing')]);
    expect((await checked({ ...files, 'parent.yaml': files['parent.yaml'] + policy })).errors).toEqual([]);
  });
});
