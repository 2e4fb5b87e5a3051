// A cloud assembly as AWS CDK writes it, by hand and small: findings at the user's own line. `npm run test:apps` does the
// same with apps that CDK synthesizes.
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { placeOf } from '../src/finding.ts';
import type { Given } from '../src/options/values.ts';
import { modelOf } from '../src/result.ts';
import { workspace } from './support/workspace.ts';

const SOURCE = `import * as cdk from 'aws-cdk-lib';
export class Orders extends cdk.Stack {
  constructor(scope) {
    super(scope, 'Orders');
    const topic = new sns.Topic(this, 'Topic');
    const fn = new lambda.Function(this, 'Fn', props);
    new sns.CfnSubscription(this, 'Bare', { topicArn: topic.topicArn, endpoint: fn.functionArn });
  }
}
`;

const ROLE = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
  },
};

const fn = (role: string) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { ZipFile: 'x' },
    Handler: 'index.handler',
    Runtime: 'nodejs22.x',
    Role: { 'Fn::GetAtt': [role, 'Arn'] },
  },
});

const subscription = (topic: unknown, endpoint: unknown) => ({
  Type: 'AWS::SNS::Subscription',
  Properties: { Protocol: 'lambda', TopicArn: topic, Endpoint: endpoint },
});

/** CDK's own function for log retention, whose role may do what it does on everything. */
const RETENTION = 'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a';
const retention = {
  [`${RETENTION}RoleE1`]: {
    ...ROLE,
    Properties: {
      ...ROLE.Properties,
      Policies: [
        {
          PolicyName: 'p',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 'logs:DeleteRetentionPolicy', Resource: '*' }],
          },
        },
      ],
    },
  },
  [`${RETENTION}FD4B`]: fn(`${RETENTION}RoleE1`),
};

const template = (more: object = {}) =>
  JSON.stringify(
    {
      Resources: {
        TopicBFC7AF6E: { Type: 'AWS::SNS::Topic' },
        FnRole1234ABCD: ROLE,
        Fn9A9B6533: fn('FnRole1234ABCD'),
        Bare: subscription({ Ref: 'TopicBFC7AF6E' }, { 'Fn::GetAtt': ['Fn9A9B6533', 'Arn'] }),
        ...retention,
        ...more,
      },
    },
    undefined,
    1,
  );

const stack = (environment = 'aws://unknown-account/unknown-region', name = 'Orders') => ({
  [name]: {
    type: 'aws:cloudformation:stack',
    environment,
    properties: { templateFile: `${name}.template.json` },
    additionalMetadataFile: `${name}.metadata.json`,
    displayName: name,
  },
});

const manifest = (artifacts: object = stack()) => JSON.stringify({ version: '55.0.0', artifacts });

/** Frames as CDK 2.276 writes them, on a machine with other folders than this one. */
const metadata = (frame = 'new Orders (file:///home/me/shop/lib/orders.ts:7:5)', stackPath = '/Orders') =>
  JSON.stringify({
    [stackPath]: [{ type: 'aws:cdk:templateFile', data: 'Orders.template.json' }],
    [`${stackPath}/Bare`]: [
      { type: 'aws:cdk:logicalId', data: 'Bare' },
      {
        type: 'aws:cdk:creationStack',
        data: ['...new Bare in aws-cdk-lib...', frame, '...node internals...'],
      },
    ],
    [`${stackPath}/Fn/Resource`]: [{ type: 'aws:cdk:logicalId', data: 'Fn9A9B6533' }],
    [`${stackPath}/${RETENTION}/Role/Resource`]: [{ type: 'aws:cdk:logicalId', data: `${RETENTION}RoleE1` }],
    [`${stackPath}/${RETENTION}/Resource`]: [{ type: 'aws:cdk:logicalId', data: `${RETENTION}FD4B` }],
  });

const app = (more: Readonly<Record<string, string>> = {}) => ({
  'cdk.json': '{"app": "node app.js"}',
  'lib/orders.ts': SOURCE,
  '.gitignore': 'cdk.out\n',
  'cdk.out/manifest.json': manifest(),
  'cdk.out/Orders.template.json': template(),
  'cdk.out/Orders.metadata.json': metadata(),
  ...more,
});

async function checked(files: Readonly<Record<string, string>>, given: Given = {}) {
  const { result, notes } = await run({ workspace: workspace(files), confined: true, given });
  return {
    findings: result.findings.map(({ rule, at, message }) => {
      const { path, startLine, startColumn } = placeOf(at);
      return `${path}:${startLine}:${startColumn} ${rule}: ${message}`;
    }),
    templates: result.templates.map(({ path }) => path),
    notes: notes.map(({ text }) => text),
    result,
  };
}

const FAULT =
  'invoke-permission-missing: Bare (Amazon SNS) invokes Fn, but no permission lets sns.amazonaws.com do so';

describe('the line of the user’s source', () => {
  test('though git ignores what is synthesized; what CDK makes for itself is left out', async () => {
    const { findings, templates, notes, result } = await checked(app());
    expect({ findings, templates, notes }).toEqual({
      findings: [`lib/orders.ts:7:5 ${FAULT}`],
      templates: ['cdk.out/Orders.template.json'],
      notes: ['Left out: 1 finding in what AWS CDK makes for itself'],
    });
    const [finding] = result.findings;
    expect(finding?.fix).toBeNull();
    expect(finding?.related.at(-1)).toMatchObject({ message: 'Bare in the template that was made' });
    expect(
      placeOf(finding?.related.at(-1)?.at ?? { source: { path: '', text: '' }, start: 0, end: 0 }).path,
    ).toBe('cdk.out/Orders.template.json');
  });

  test.each([
    ['a trace of --debug', 'Orders.make (/home/me/shop/lib/orders.ts:7:5)', 'lib/orders.ts:7:5'],
    ['Windows', 'new Orders (C:\\Users\\me\\shop\\lib\\orders.ts:7:5)', 'lib/orders.ts:7:5'],
    ['without a column', 'file:///home/me/shop/lib/orders.ts:7 (:)', 'lib/orders.ts:7:5'],
    ['a package', 'new X (/home/me/shop/node_modules/lib/orders.ts:7:5)', undefined],
    ['a file that is not here', 'new X (file:///home/me/other/bill.ts:7:5)', undefined],
    ['a line that is not there', 'new X (file:///home/me/shop/lib/orders.ts:700:5)', undefined],
    ['no frame', '(no user code in 10 frames, use --stack-trace-limit to capture more)', undefined],
    ['outside of the workspace', 'new X (file:///etc/../../../passwd.ts:1:1)', undefined],
  ])('%s', async (_, frame, place) => {
    const { findings } = await checked(app({ 'cdk.out/Orders.metadata.json': metadata(frame) }));
    expect(findings).toEqual([
      place === undefined ? expect.stringMatching(/^cdk\.out\/Orders\.template\.json:/) : `${place} ${FAULT}`,
    ]);
  });

  test('what was compiled from TypeScript beside it has other lines, so that the template is named', async () => {
    const { findings } = await checked(
      app({
        'lib/orders.js': SOURCE,
        'cdk.out/Orders.metadata.json': metadata('new Orders (file:///home/me/shop/lib/orders.js:7:5)'),
      }),
    );
    expect(findings).toEqual([expect.stringMatching(/^cdk\.out\/Orders\.template\.json:/)]);
  });

  test('metadata in the manifest, as older versions write it', async () => {
    const { additionalMetadataFile: _, ...own } = stack().Orders ?? { additionalMetadataFile: '' };
    const inManifest = manifest({ Orders: { ...own, metadata: JSON.parse(metadata()) } });
    const { findings } = await checked(app({ 'cdk.out/manifest.json': inManifest }));
    expect(findings).toEqual([`lib/orders.ts:7:5 ${FAULT}`]);
  });

  test('a project in a folder, and another output folder', async () => {
    const moved = Object.fromEntries(
      Object.entries(app({ 'cdk.json': '{"output": "out/synth"}' })).map(([path, text]) => [
        `infra/${path.replace('cdk.out', 'out/synth')}`,
        text,
      ]),
    );
    expect((await checked(moved)).findings).toEqual([`infra/lib/orders.ts:7:5 ${FAULT}`]);
  });
});

describe('a finding that is accepted in the source', () => {
  const accepted = (comment: string) =>
    app({ 'lib/orders.ts': SOURCE.replace("'Topic');", `'Topic'); ${comment}`) });
  const line = (comment: string) =>
    app({
      'lib/orders.ts': SOURCE.replace('    const fn', `    // ${comment}\n    const fn`).replace(
        /\n *new sns.Cfn/,
        ' new sns.Cfn',
      ),
    });

  test('by a comment on the line or above it, with a reason', async () => {
    const { result } = await checked(
      line('lambda-permission-check: ignore invoke-permission-missing -- for later'),
    );
    expect(result.suppressed.map(({ reason, by }) => [reason, by])).toEqual([['for later', 'comment']]);
    expect(result.findings).toEqual([]);
  });

  test('not without a reason, nor for another line', async () => {
    const { notes, findings } = await checked(
      line('lambda-permission-check: ignore invoke-permission-missing'),
    );
    expect(findings).toHaveLength(1);
    expect(notes).toContainEqual(
      expect.stringContaining('ignoring invoke-permission-missing needs a reason'),
    );
    const elsewhere = '// lambda-permission-check: ignore invoke-permission-missing -- for later';
    expect((await checked(accepted(elsewhere))).findings).toHaveLength(1);
  });
});

describe('the manifest', () => {
  test('stages: the same line is told once, with the templates of all', async () => {
    const stage = { Prod: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } } };
    const { findings, templates, result } = await checked(
      app({
        'cdk.out/manifest.json': manifest({ ...stack(), ...stage }),
        'cdk.out/assembly-Prod/manifest.json': manifest(stack('aws://123456789012/eu-west-1')),
        'cdk.out/assembly-Prod/Orders.template.json': template(),
        'cdk.out/assembly-Prod/Orders.metadata.json': metadata(undefined, '/Prod/Orders'),
      }),
    );
    expect(templates).toEqual(['cdk.out/Orders.template.json', 'cdk.out/assembly-Prod/Orders.template.json']);
    expect(findings).toEqual([`lib/orders.ts:7:5 ${FAULT}`]);
    expect(result.findings[0]?.related.map(({ at }) => at.source.path)).toContain(
      'cdk.out/assembly-Prod/Orders.template.json',
    );
    const { environment } = modelOf(result).templates[1] ?? { environment: undefined };
    expect(environment).toMatchObject({ region: 'eu-west-1', account: '123456789012', stackName: 'Orders' });
  });

  test('the template of a nested stack is an asset', async () => {
    const hash = 'c'.repeat(64);
    const url = {
      'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::Region' }, `.amazonaws.com/bucket/${hash}.json`]],
    };
    const nested = {
      Nested: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: url, Parameters: { Fn: { 'Fn::GetAtt': ['Fn9A9B6533', 'Arn'] } } },
      },
    };
    const assets = {
      'Orders.assets': { type: 'cdk:asset-manifest', properties: { file: 'Orders.assets.json' } },
    };
    const { findings } = await checked(
      app({
        'cdk.out/manifest.json': manifest({ ...stack(), ...assets }),
        'cdk.out/Orders.template.json': template(nested),
        'cdk.out/Orders.assets.json': JSON.stringify({
          files: { [hash]: { source: { path: 'N.nested.template.json' } } },
        }),
        'cdk.out/N.nested.template.json': JSON.stringify({
          Parameters: { Fn: { Type: 'String' } },
          Resources: {
            Topic: { Type: 'AWS::SNS::Topic' },
            Sub: subscription({ Ref: 'Topic' }, { Ref: 'Fn' }),
          },
        }),
      }),
    );
    expect(findings).toEqual([
      expect.stringMatching(/^cdk\.out\/N\.nested\.template\.json:\d+:\d+ invoke-permission-missing: /),
      `lib/orders.ts:7:5 ${FAULT}`,
    ]);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['files outside', manifest(stack(undefined, '../../Orders'))],
    [
      'itself as a stage',
      manifest({ A: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } } }),
    ],
    ['__proto__', '{"artifacts": {"__proto__": {"type": "aws:cloudformation:stack"}}}'],
  ])('%s names no template', async (_, text) => {
    expect((await checked(app({ 'cdk.out/manifest.json': text }))).templates).toEqual([]);
  });

  test('templates that are named, and such that are excluded', async () => {
    expect((await checked(app(), { templates: ['cdk.out/*.template.json'] })).findings).toEqual([
      `lib/orders.ts:7:5 ${FAULT}`,
    ]);
    expect((await checked(app(), { templates: ['.', '!cdk.out/**'] })).templates).toEqual([]);
  });

  test('without what is synthesized there is a warning that says how to make it', async () => {
    const { notes } = await checked({ 'cdk.json': '{"app": "node app.js"}' });
    expect(notes).toContainEqual(
      'cdk.json: the templates of AWS CDK are not made yet, so that they are not checked; run "npx cdk synth" in a step before',
    );
  });
});
