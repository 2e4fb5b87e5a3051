/**
 * Templates that grow in one dimension each: a size in, files out. `bench/growth.ts` doubles the sizes, the tests hold the
 * work that they make, and the fuzzer mixes them.
 */
import type { FileTexts } from './hostile-inputs.ts';

export interface Dimension {
  /** The smallest of the sizes that are measured. */
  readonly size: number;
  files(size: number): FileTexts;
}

const count = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));
const lines = (size: number, make: (index: number) => string): string => count(size, make).join('');
const template = (resources: string, before = ''): FileTexts => ({
  'template.yaml': `${before}Resources:\n${resources}`,
});

const SAM = 'Transform: AWS::Serverless-2016-10-31\n';
const TRUST =
  'AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }';

const role = (id: string, more = ''): string =>
  `  ${id}: { Type: AWS::IAM::Role, Properties: { ${TRUST}${more} } }\n`;
const fn = (id: string, more = ''): string =>
  `  ${id}: { Type: AWS::Lambda::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, Code: { ZipFile: x }, Role: !GetAtt Role.Arn${more} } }\n`;
const BASE = role('Role') + fn('Fn') + '  Topic: { Type: AWS::SNS::Topic }\n';
const subscription = (id: string, more = '', endpoint = '!GetAtt Fn.Arn'): string =>
  `  ${id}: { Type: AWS::SNS::Subscription, ${more}Properties: { Protocol: lambda, TopicArn: !Ref Topic, Endpoint: ${endpoint} } }\n`;
const permission = (id: string, name: string, source: string): string =>
  `  ${id}: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: ${name}, Principal: sns.amazonaws.com, SourceArn: ${source} } }\n`;
const policies = (statements: string): string =>
  `, Policies: [{ PolicyName: P, PolicyDocument: { Version: '2012-10-17', Statement: [${statements}] } }]`;
const nested = (depth: number, leaf: string, open: (level: number) => string, close: string): string =>
  lines(depth, open) + leaf + close.repeat(depth);

export const dimensions: Readonly<Record<string, Dimension>> = {
  resources: {
    size: 1500,
    files: (size) => template(BASE + lines(size, (n) => `  T${n}: { Type: AWS::SNS::Topic }\n`)),
  },
  functions: {
    size: 500,
    files: (size) => template(BASE + lines(size, (n) => fn(`F${n}`))),
  },
  'functions with a role each': {
    size: 300,
    files: (size) =>
      template(lines(size, (n) => role(`R${n}`) + fn(`F${n}`).replace('Role.Arn', `R${n}.Arn`))),
  },
  roles: {
    size: 500,
    files: (size) => template(BASE + lines(size, (n) => role(`R${n}`))),
  },
  'roles named by what is open': {
    size: 300,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            role(`R${n}`, `, RoleName: !Sub 'role-${n}-\${AWS::Region}'`) +
            fn(`F${n}`).replace(
              '!GetAtt Role.Arn',
              `!Sub 'arn:aws:iam::\${AWS::AccountId}:role/role-${n}-x'`,
            ),
        ),
      ),
  },
  'permissions on functions of their own': {
    size: 250,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              fn(`F${n}`) +
              permission(`P${n}`, `!Ref F${n}`, '!Ref Topic') +
              subscription(`S${n}`, '', `!GetAtt F${n}.Arn`),
          ),
      ),
  },
  'permissions on one function': {
    size: 400,
    files: (size) => template(BASE + lines(size, (n) => permission(`P${n}`, '!Ref Fn', '!Ref Topic'))),
  },
  'event sources of one function': {
    size: 500,
    files: (size) =>
      template(BASE + permission('P', '!Ref Fn', '!Ref Topic') + lines(size, (n) => subscription(`S${n}`))),
  },
  'permissions and event sources of one function': {
    size: 60,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              `  T${n}: { Type: AWS::SNS::Topic }\n${permission(`P${n}`, '!Ref Fn', `!Ref T${n}`)}${subscription(`S${n}`).replace('!Ref Topic', `!Ref T${n}`)}`,
          ),
      ),
  },
  conditions: {
    size: 400,
    files: (size) =>
      template(
        BASE + lines(size, (n) => subscription(`S${n}`, `Condition: C${n}, `)),
        `Parameters: { P: { Type: String } }\nConditions:\n${lines(size, (n) => `  C${n}: !Equals [!Ref P, v${n}]\n`)}`,
      ),
  },
  'conditions in a chain': {
    size: 500,
    files: (size) =>
      template(
        BASE + subscription('S', 'Condition: C0, '),
        `Parameters: { P: { Type: String } }\nConditions:\n${lines(size, (n) =>
          n === size - 1 ? `  C${n}: !Equals [!Ref P, x]\n` : `  C${n}: !Not [!Condition C${n + 1}]\n`,
        )}`,
      ),
  },
  'conditions that name each other twice': {
    size: 300,
    files: (size) =>
      template(
        BASE + subscription('S', 'Condition: C0, '),
        `Parameters: { P: { Type: String } }\nConditions:\n${lines(size, (n) =>
          n === size - 1
            ? `  C${n}: !Equals [!Ref P, x]\n`
            : `  C${n}: !And [!Condition C${n + 1}, !Or [!Condition C${n + 1}, !Condition C${n + 1}]]\n`,
        )}`,
      ),
  },
  'parts of one condition': {
    size: 500,
    files: (size) =>
      template(
        BASE + subscription('S', 'Condition: C, '),
        `Parameters:\n${lines(size, (n) => `  P${n}: { Type: String }\n`)}Conditions:\n  C: !Or [${count(size, (n) => `!Equals [!Ref P${n}, x]`).join(', ')}]\n`,
      ),
  },
  'branches of Fn::If beside each other': {
    size: 150,
    files: (size) =>
      template(
        BASE +
          lines(size, (n) =>
            subscription(`S${n}`, '', `!If [C${n % 10}, !GetAtt Fn.Arn, !If [C${(n + 1) % 10}, a, b]]`),
          ),
        `Parameters:\n${lines(10, (n) => `  P${n}: { Type: String }\n`)}Conditions:\n${lines(10, (n) => `  C${n}: !Equals [!Ref P${n}, x]\n`)}`,
      ),
  },
  'branches of Fn::If in each other': {
    size: 20,
    files: (size) =>
      template(
        BASE +
          subscription(
            'S',
            '',
            nested(size, 'x', (n) => `!If [C${n % 10}, !GetAtt Fn.Arn, `, ']'),
          ),
        `Parameters:\n${lines(10, (n) => `  P${n}: { Type: String }\n`)}Conditions:\n${lines(10, (n) => `  C${n}: !Equals [!Ref P${n}, x]\n`)}`,
      ),
  },
  references: {
    size: 2000,
    files: (size) =>
      template(
        `${BASE}  P: { Type: AWS::SSM::Parameter, Properties: { Tags: [${'!Ref Topic,'.repeat(size)}] } }\n`,
      ),
  },
  'unresolved references': {
    size: 200,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  LongResourceName${n}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref LongRisourceName${n} } }\n`,
        ),
      ),
  },
  'names in one Fn::Sub': {
    size: 4000,
    files: (size) =>
      template(
        `${BASE}  Q: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub "${lines(size, (n) => `\${N${n}}`)}" } }\n`,
      ),
  },
  'one name in one Fn::Sub': {
    size: 20_000,
    files: (size) => template(`${BASE}${fn('G', `, FunctionName: !Sub "${'${Topic}'.repeat(size)}"`)}`),
  },
  'marks that are not closed': {
    size: 50_000,
    files: (size) =>
      template(
        `${BASE}  Q: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub "${'${'.repeat(size)}" } }\n`,
      ),
  },
  'dynamic references in one text': {
    size: 4000,
    files: (size) => template(`${BASE}${fn('G', `, FunctionName: "${'{{resolve:ssm:a}}'.repeat(size)}"`)}`),
  },
  'pieces of one Fn::Join': {
    size: 4000,
    files: (size) =>
      template(`${BASE}${fn('G', `, FunctionName: !Join ['', [${'!Ref Topic,'.repeat(size)}]]`)}`),
  },
  includes: {
    size: 20,
    files: (size) => ({
      ...template(
        BASE +
          lines(
            size,
            (n) =>
              `  T${n}: { Type: AWS::SNS::Topic, Metadata: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: part-${n}.yaml } } } }\n`,
          ),
      ),
      ...Object.fromEntries(
        count(size, (n) => [`part-${n}.yaml`, lines(200, (m) => `a${m}: { b: c }\n`)] as const),
      ),
    }),
  },
  'statements of one policy': {
    size: 500,
    files: (size) =>
      template(
        role(
          'Role',
          policies(
            lines(
              size,
              (n) => `{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket-${n}/*' },`,
            ),
          ),
        ) + fn('Fn'),
      ),
  },
  'actions of one statement': {
    size: 2000,
    files: (size) =>
      template(
        role(
          'Role',
          policies(
            `{ Effect: Allow, Resource: '*', Action: [${count(size, (n) => `s3:GetNo${n}`).join(',')}] }`,
          ),
        ) + fn('Fn'),
      ),
  },
  'resources of one statement': {
    size: 2000,
    files: (size) =>
      template(
        role(
          'Role',
          policies(
            `{ Effect: Allow, Action: 's3:GetObject', Resource: [${count(size, (n) => `'arn:aws:s3:::b${n}/*'`).join(',')}] }`,
          ),
        ) + fn('Fn'),
      ),
  },
  'actions and resources of one statement': {
    size: 200,
    files: (size) =>
      template(
        role(
          'Role',
          policies(
            `{ Effect: Allow, Action: [${count(size, () => 's3:GetObject').join(',')}], Resource: [${count(size, (n) => `'arn:aws:s3:::b${n}'`).join(',')}] }`,
          ),
        ) + fn('Fn'),
      ),
  },
  'policies that are attached to one role': {
    size: 250,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              `  P${n}: { Type: AWS::IAM::Policy, Properties: { PolicyName: P${n}, Roles: [!Ref Role], PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b${n}/*' }] } } }\n`,
          ),
      ),
  },
  'a policy that is attached to many roles': {
    size: 250,
    files: (size) =>
      template(
        lines(size, (n) => role(`R${n}`) + fn(`F${n}`).replace('Role.Arn', `R${n}.Arn`)) +
          `  P: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [${count(size, (n) => `!Ref R${n}`).join(',')}], PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:*', Resource: '*' }] } } }\n`,
      ),
  },
  'event source mappings': {
    size: 300,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              `  Q${n}: { Type: AWS::SQS::Queue }\n  M${n}: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Q${n}.Arn } }\n`,
          ),
      ),
  },
  'length of a list': {
    size: 15_000,
    files: (size) => template(fn('Fn', `, Layers: [${'a,'.repeat(size)}]`) + role('Role')),
  },
  'length of a text': {
    size: 200_000,
    files: (size) => template(fn('Fn', `, Description: "${'a b'.repeat(size)}"`) + role('Role')),
  },
  'length of an ARN': {
    size: 20_000,
    files: (size) =>
      template(
        BASE +
          permission(
            'P',
            '!Ref Fn',
            `!Sub "arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:${'ab*'.repeat(size)}"`,
          ) +
          subscription('S'),
      ),
  },
  depth: {
    size: 45,
    files: (size) =>
      template(
        BASE +
          `  D: { Type: AWS::SNS::Topic, Metadata: ${nested(size, 'x', () => '{ a: ', '}')} }\n`.repeat(1),
      ),
  },
  'depth of blocks': {
    size: 45,
    files: (size) =>
      template(
        `${BASE}  D:\n    Type: AWS::SNS::Topic\n    Metadata:\n${lines(size, (n) => `${' '.repeat(6 + n)}a:\n`)}${' '.repeat(6 + size)}b: c\n`,
      ),
  },
  'DependsOn in a chain': {
    size: 500,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) => `  T${n}: { Type: AWS::SNS::Topic${n === 0 ? '' : `, DependsOn: T${n - 1}`} }\n`,
          ),
      ),
  },
  'names that are made of each other': {
    size: 300,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              `  T${n}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub '${n === 0 ? 'x' : `\${T${n - 1}.TopicName}`}-a' } }\n`,
          ),
      ),
  },
  'sources that wait for each other, checked when they are made': {
    size: 100,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) =>
              `  B${n}: { Type: AWS::S3::Bucket, ${n === 0 ? '' : `DependsOn: B${n - 1}, `}Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !GetAtt Fn.Arn }] } } }\n  P${n}: { Type: AWS::Lambda::Permission, DependsOn: B0, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: s3.amazonaws.com, SourceArn: !Sub 'arn:aws:s3:::b${n}' } }\n`,
          ),
      ),
  },
  'Globals and functions': {
    size: 60,
    files: (size) =>
      template(
        lines(size, (n) => `  F${n}: { Type: AWS::Serverless::Function }\n`),
        `${SAM}Globals:\n  Function:\n    Handler: a.b\n    Runtime: nodejs22.x\n    InlineCode: x\n    Environment: { Variables: { A: b } }\n`,
      ),
  },
  'events of SAM functions': {
    size: 100,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  F${n}: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Events: { E: { Type: Api, Properties: { Path: /p${n}, Method: get } }, S: { Type: Schedule, Properties: { Schedule: rate(1 day) } } } } }\n`,
        ),
        SAM,
      ),
  },
  'events of one SAM function': {
    size: 200,
    files: (size) =>
      template(
        `  F: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Events: { ${lines(size, (n) => `E${n}: { Type: Api, Properties: { Path: /p${n}, Method: get } },`)} } } }\n`,
        SAM,
      ),
  },
  'paths of an API': {
    size: 300,
    files: (size) =>
      template(
        `${BASE}  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Body: { openapi: 3.0.1, info: {}, paths: { ${lines(
          size,
          (n) =>
            `/p${n}: { get: { x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations' } } },`,
        )} } } } }\n`,
      ),
  },
  'resources of an API': {
    size: 300,
    files: (size) =>
      template(
        `${BASE}  Api: { Type: AWS::ApiGateway::RestApi }\n${lines(
          size,
          (n) =>
            `  R${n}: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, PathPart: p${n}, ParentId: ${n === 0 ? '!GetAtt Api.RootResourceId' : `!Ref R${n - 1}`} } }\n`,
        )}  M: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !Ref R${size - 1}, HttpMethod: GET, Integration: { Type: AWS_PROXY, Uri: !Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations' } } }\n`,
      ),
  },
  'states of a state machine': {
    size: 500,
    files: (size) =>
      template(
        `${BASE}  M: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: !GetAtt Role.Arn, Definition: { StartAt: S0, States: { ${lines(size, (n) => `S${n}: { Type: Task, Resource: !GetAtt Fn.Arn, End: true },`)} } } } }\n`,
      ),
  },
  'substitutions of a state machine': {
    size: 500,
    files: (size) =>
      template(
        `${BASE}  M: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: !GetAtt Role.Arn, DefinitionSubstitutions: { ${lines(size, (n) => `N${n}: !GetAtt Fn.Arn,`)} }, Definition: { StartAt: S0, States: { ${lines(size, (n) => `S${n}: { Type: Task, Resource: "\${N${n}}", End: true },`)} } } } }\n`,
      ),
  },
  'one text of substitutions': {
    size: 5000,
    files: (size) =>
      template(
        `${BASE}  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: !GetAtt Role.Arn\n      DefinitionSubstitutions: { N: !GetAtt Fn.Arn }\n      DefinitionString: '{"StartAt":"S","States":{"S":{"Type":"Task","End":true,"Resource":"${'${N}'.repeat(size)}"}}}'\n`,
      ),
  },
  loops: {
    size: 200,
    files: (size) =>
      template(
        `${BASE}  "Fn::ForEach::L": [ V, [${count(size, (n) => `v${n}`).join(',')}], { "T\${V}": { Type: AWS::SNS::Topic, Properties: { DisplayName: "\${V}" } } } ]\n`,
        'Transform: AWS::LanguageExtensions\n',
      ),
  },
  parameters: {
    size: 1000,
    files: (size) =>
      template(
        BASE +
          lines(size, (n) => `  T${n}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref P${n} } }\n`),
        `Parameters:\n${lines(size, (n) => `  P${n}: { Type: String, AllowedValues: [a, b] }\n`)}`,
      ),
  },
  'keys of a mapping': {
    size: 2000,
    files: (size) =>
      template(
        BASE +
          subscription('S', '', '!FindInMap [M, !Ref AWS::Region, v]') +
          lines(100, (n) => fn(`F${n}`, ', FunctionName: !FindInMap [M, !Ref AWS::Region, v]')),
        `Mappings:\n  M:\n${lines(size, (n) => `    k${n}: { v: w${n} }\n`)}`,
      ),
  },
  'duplicate keys': {
    size: 2000,
    files: (size) => template(BASE + '  T: { Type: AWS::SNS::Topic }\n'.repeat(size)),
  },
  'blank lines': {
    size: 50_000,
    files: (size) => ({ 'template.yaml': `${' \n'.repeat(size)}Resources:\n${BASE}` }),
  },
  indentation: {
    size: 50_000,
    files: (size) => ({ 'template.yaml': `Resources:\n${BASE}${' '.repeat(size)}a: b\n` }),
  },
  comments: {
    size: 30_000,
    files: (size) => ({ 'template.yaml': `${'# {{ x }} file(a) %} ${\n'.repeat(size)}Resources:\n${BASE}` }),
  },
  'quotes that go on to the left': {
    size: 30,
    files: (size) =>
      template(
        BASE +
          lines(
            size,
            (n) => `  T${n}:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: "a\nb"\n`,
          ),
      ),
  },
  templates: {
    size: 40,
    files: (size) =>
      Object.fromEntries(
        count(size, (n) => [`t${n}.yaml`, `Resources:\n${BASE}${subscription('S')}`] as const),
      ),
  },
  'templates that name each other': {
    size: 40,
    files: (size) =>
      Object.fromEntries(
        count(
          size,
          (n) =>
            [
              `t${n}.yaml`,
              `Resources:\n${BASE}${subscription('S', '', `!ImportValue e${n + 1}`)}Outputs: { O: { Value: !GetAtt Fn.Arn, Export: { Name: e${n} } } }\n`,
            ] as const,
        ),
      ),
  },
};
