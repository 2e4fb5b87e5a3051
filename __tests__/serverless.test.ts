// What the Serverless Framework leaves in `.serverless`, by hand and small: findings in the user's own files. `npm run test:apps`
// does the same with services that the framework packages.
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { placeOf } from '../src/finding.ts';
import type { Given } from '../src/options/values.ts';
import { workspace } from './support/workspace.ts';

const COMPILED = '.serverless/cloudformation-template-update-stack.json';
const STATE = '.serverless/serverless-state.json';

const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const trusting = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});
const LOGS = {
  Effect: 'Allow',
  Action: ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:PutLogEvents'],
  Resource: '*',
};

/** The role as the framework makes it, with the user's statements behind its own. */
const role = (...statements: readonly object[]) => ({
  IamRoleLambdaExecution: {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trusting('lambda.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'shop-dev-lambda',
          PolicyDocument: { Version: '2012-10-17', Statement: [LOGS, ...statements] },
        },
      ],
    },
  },
});

const fn = (id: string, more: object = {}) => ({
  [`${id}LambdaFunction`]: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: 'b', S3Key: 'k' },
      Handler: 'index.handler',
      Runtime: 'nodejs22.x',
      Role: arnOf('IamRoleLambdaExecution'),
      ...more,
    },
  },
});

const rule = (id: string, expression: string, to: string) => ({
  [id]: {
    Type: 'AWS::Events::Rule',
    Properties: { ScheduleExpression: expression, Targets: [{ Id: 'one', Arn: arnOf(to) }] },
  },
});

const SUBSCRIPTION = {
  Sub: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      Protocol: 'lambda',
      TopicArn: { Ref: 'Topic' },
      Endpoint: arnOf('SendDashmailLambdaFunction'),
    },
  },
};

const USER = `service: shop
provider:
  name: aws
  iam:
    role:
      statements:
        - Effect: Allow
          Action: dynamodb:GetItems
          Resource: '*'
functions:
  send-mail:
    handler: index.handler
    events:
      - schedule: rate(1 hour)
      - schedule: rate(2 hours)
      - sns: news
resources:
  Resources:
    Topic:
      Type: AWS::SNS::Topic
    Sub:
      Type: AWS::SNS::Subscription
      Properties:
        Protocol: lambda
        TopicArn: !Ref Topic
        Endpoint: !GetAtt SendDashmailLambdaFunction.Arn
`;

const state = (more: object = {}) => ({
  service: {
    service: 'shop',
    provider: { name: 'aws', stage: 'dev' },
    serviceFilename: 'serverless.yml',
    ...more,
  },
  package: { artifactDirectoryName: 'serverless/shop/prod/1795673969946-2026-11-26T06:19:29.946Z' },
});

const service = (resources: object, more: Readonly<Record<string, string>> = {}) => ({
  'serverless.yml': USER,
  '.gitignore': '.serverless\n',
  [COMPILED]: JSON.stringify(
    { Resources: { Topic: { Type: 'AWS::SNS::Topic' }, ...resources } },
    undefined,
    1,
  ),
  [STATE]: JSON.stringify(state()),
  ...more,
});

async function checked(files: Readonly<Record<string, string>>, given: Given = {}) {
  const { result, notes } = await run({ workspace: workspace(files), confined: true, given });
  return {
    findings: result.findings.map(({ rule: id, at, message }) => {
      const { path, startLine, startColumn } = placeOf(at);
      return `${path}:${startLine}:${startColumn} ${id}: ${message}`;
    }),
    templates: result.templates.map(({ path }) => path),
    notes: notes.map(({ text }) => text),
    result,
  };
}

const MISSING =
  'invoke-permission-missing: Sub (Amazon SNS) invokes send-mail, but no permission lets sns.amazonaws.com do so';
const USUAL = { ...role(), ...fn('SendDashmail') };

describe('the line of the user’s own configuration', () => {
  test('a resource of the user’s: the very value, though git ignores what is compiled', async () => {
    const { findings, templates, notes, result } = await checked(service({ ...USUAL, ...SUBSCRIPTION }));
    expect({ findings, templates, notes }).toEqual({
      findings: [`serverless.yml:26:9 ${MISSING}`],
      templates: [COMPILED],
      notes: [],
    });
    const [finding] = result.findings;
    expect(finding).toMatchObject({ fix: null });
    expect(finding?.help).not.toContain('Serverless Framework');
    expect(finding?.snippet).toContain('Principal: sns.amazonaws.com');
    expect(finding?.related.at(-1)?.message).toBe('Sub in the template that was made');
    expect(result.model?.templates[0]?.environment).toEqual({
      parameters: new Map(),
      stackName: 'shop-prod',
    });
  });

  test('a statement of the role that all functions have', async () => {
    const statement = { Effect: 'Allow', Action: ['dynamodb:GetItems'], Resource: '*' };
    const { findings, result } = await checked(service({ ...role(statement), ...fn('SendDashmail') }));
    expect(findings).toEqual([
      expect.stringMatching(/^serverless\.yml:8:19 role-action-unknown: .*GetItems/),
    ]);
    expect(result.findings[0]?.help).not.toContain('Serverless Framework');
  });

  test('the event that a resource is made of, told by what only that event says', async () => {
    const { findings, result } = await checked(
      service({
        ...USUAL,
        ...rule('SendDashmailEventsRuleSchedule1', 'rate(1 hour)', 'SendDashmailLambdaFunction'),
        ...rule('SendDashmailEventsRuleSchedule2', 'rate(2 hours)', 'SendDashmailLambdaFunction'),
        ...rule('SendDashmailEventsRuleSchedule3', 'rate(3 hours)', 'SendDashmailLambdaFunction'),
      }),
    );
    expect(findings.map((each) => each.replace(/: .*/, ''))).toEqual([
      'serverless.yml:11:3 invoke-permission-missing',
      'serverless.yml:14:9 invoke-permission-missing',
      'serverless.yml:15:9 invoke-permission-missing',
    ]);
    expect(result.findings[0]?.help).toContain(
      'The Serverless Framework makes this template: say it in serverless.yml.',
    );
  });

  test('a setting of the function', async () => {
    const { findings } = await checked(
      service(
        { ...role(), ...fn('SendDashmail', { DeadLetterConfig: { TargetArn: { Ref: 'Topic' } } }) },
        { 'serverless.yml': USER.replace('    events:', '    onError: !Ref Topic\n    events:') },
      ),
    );
    expect(findings).toEqual([
      expect.stringMatching(/^serverless\.yml:13:5 role-feature-permission: send-mail uses/),
    ]);
  });

  test('files that the configuration names, also by what is in them', async () => {
    const { findings } = await checked(
      service(
        { ...USUAL, ...SUBSCRIPTION, ...rule('Rule', 'rate(1 hour)', 'SendDashmailLambdaFunction') },
        {
          'serverless.yml':
            'service: shop\nfunctions: ${file(parts/functions.yml):all}\nresources:\n  - ${file(./parts/sub.yml)}\n',
          'parts/functions.yml':
            'all:\n  send-mail:\n    handler: x\n    events:\n      - schedule: rate(1 hour)\n',
          'parts/sub.yml': 'Resources:\n  Sub:\n    Type: AWS::SNS::Subscription\n',
        },
      ),
    );
    expect(findings.map((each) => each.replace(/: .*/, ''))).toEqual([
      'parts/functions.yml:5:9 invoke-permission-missing',
      'parts/sub.yml:2:3 invoke-permission-missing',
    ]);
  });

  test('what extends a resource that the framework makes', async () => {
    const { findings } = await checked(
      service(
        {
          ...role(),
          ...fn('SendDashmail', { DeadLetterConfig: { TargetArn: { Ref: 'Topic' } } }),
        },
        {
          'serverless.yml': `${USER}  extensions:
    SendDashmailLambdaFunction:
      Properties:
        DeadLetterConfig:
          TargetArn: !Ref Topic
`,
        },
      ),
    );
    expect(findings).toEqual([expect.stringMatching(/^serverless\.yml:31:11 role-feature-permission: /)]);
  });

  test('a configuration in a programming language has one place', async () => {
    const { 'serverless.yml': _, ...files } = service({ ...USUAL, ...SUBSCRIPTION });
    const { findings } = await checked({
      ...files,
      'serverless.ts': 'export default {\n  service: "shop",\n};\n',
    });
    expect(findings).toEqual([expect.stringMatching(/^serverless\.ts:1:1 invoke-permission-missing: /)]);
  });

  test('files in a circle, outside of the workspace, or none', async () => {
    for (const name of [
      'serverless.yml',
      '../../../etc/passwd.yml',
      'absent.yml',
      '${self:custom.file}.yml',
    ]) {
      const own = `service: shop\nfunctions: \${file(${name}):functions}\nresources: \${file(${name})}\n`;
      const { findings } = await checked(service({ ...USUAL, ...SUBSCRIPTION }, { 'serverless.yml': own }));
      expect(findings).toEqual([expect.stringMatching(/^serverless\.yml:1:1 invoke-permission-missing: /)]);
    }
  });
});

describe('what nobody can change', () => {
  const permission = {
    SendDashmailLambdaPermissionWebsockets: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        FunctionName: arnOf('SendDashmailLambdaFunction'),
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
      },
    },
  };

  test('a permission that an event brings, unless something fails by it', async () => {
    const { findings, notes } = await checked(service({ ...USUAL, ...permission }));
    expect(findings).toEqual([]);
    expect(notes).toEqual(['Left out: 1 finding in what Serverless Framework makes for itself']);
    const { Properties } = permission.SendDashmailLambdaPermissionWebsockets;
    const wrong = {
      ...permission.SendDashmailLambdaPermissionWebsockets,
      Properties: { ...Properties, Principal: '*' },
    };
    const open = await checked(service({ ...USUAL, SendDashmailLambdaPermissionWebsockets: wrong }));
    expect(open.findings).toEqual([
      expect.stringMatching(/^serverless\.yml:11:3 invoke-permission-public: /),
    ]);
  });

  test('one that the user wrote is told', async () => {
    const { findings } = await checked(
      service(
        { ...USUAL, ...permission },
        {
          'serverless.yml': `${USER}    SendDashmailLambdaPermissionWebsockets:\n      Type: AWS::Lambda::Permission\n`,
        },
      ),
    );
    expect(findings).toEqual([expect.stringMatching(/^serverless\.yml:27:5 invoke-permission-unscoped: /)]);
  });
});

describe('the files that the framework leaves', () => {
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['__proto__', '{"__proto__": {"service": {}}, "package": {"artifactDirectoryName": "x"}}'],
  ])('a state that is %s: what is found stands in the template', async (_, text) => {
    const { findings } = await checked(service({ ...USUAL, ...SUBSCRIPTION }, { [STATE]: text }));
    expect(findings).toEqual([expect.stringMatching(/invoke-permission-missing: /)]);
  });

  test('templates that are named, and such that are excluded', async () => {
    const files = service({ ...USUAL, ...SUBSCRIPTION });
    expect((await checked(files, { templates: [COMPILED] })).findings).toEqual([
      `serverless.yml:26:9 ${MISSING}`,
    ]);
    expect((await checked(files, { templates: ['.', '!.serverless/**'] })).templates).toEqual([]);
  });

  test('a service in a folder', async () => {
    const files = Object.entries(service({ ...USUAL, ...SUBSCRIPTION }));
    const { findings } = await checked(
      Object.fromEntries(files.map(([path, text]) => [`mail/${path}`, text])),
    );
    expect(findings).toEqual([`mail/serverless.yml:26:9 ${MISSING}`]);
  });

  test('without what is compiled there is a warning that says how to make it', async () => {
    const { notes } = await checked({ 'serverless.yml': USER });
    expect(notes).toContainEqual(
      'serverless.yml: the templates of Serverless Framework are not made yet, so that they are not checked; run "npx serverless package" in a step before',
    );
  });
});
