/**
 * Input that is made to hurt: small files that once held the check for minutes, took gigabytes, or lost what else was to
 * be found. Each holds beside it a fault that must be reported all the same. Used by the tests in moderate sizes, and by
 * `npm run bench:hostile` in the sizes that were measured.
 */

/** A function that a topic invokes without permission: `invoke-permission-missing`, whatever stands beside it. */
export const FAULT = `  BesideFn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt BesideRole.Arn
      Handler: index.handler
      Runtime: nodejs22.x
      Code: { S3Bucket: code, S3Key: fn.zip }
  BesideRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
  BesideTopic:
    Type: AWS::SNS::Topic
  BesideSubscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref BesideTopic
      Endpoint: !GetAtt BesideFn.Arn
`;

/** Paths and texts; `->/dev/zero` makes a link. */
export type FileTexts = Readonly<Record<string, string>>;

export interface HostileInput {
  /** Its size as it was measured. */
  readonly size: number;
  /** The files for a size; the template is `template.yaml`. */
  files(size: number): FileTexts;
  /** Nothing of the template itself can be reported: only the other templates' faults must be. */
  readonly unreadable?: true;
}

const count = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));
const lines = (size: number, make: (index: number) => string): string => count(size, make).join('');
const template = (resources: string, before = ''): FileTexts => ({
  'template.yaml': `${before}Resources:\n${FAULT}${resources}`,
});

const SAM = 'Transform: AWS::Serverless-2016-10-31\n';
const LANGUAGE = 'Transform: AWS::LanguageExtensions\n';
const INCLUDE = 'Fn::Transform: { Name: AWS::Include, Parameters: { Location: ';

/** A resource that is there under a condition, so that the condition is asked about. */
const underCondition = (name: string): string =>
  `  Guarded:\n    Type: AWS::SNS::Subscription\n    Condition: ${name}\n    Properties:\n      Protocol: lambda\n      TopicArn: !Ref BesideTopic\n      Endpoint: !GetAtt BesideFn.Arn\n`;

const trust =
  '      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }\n';

const role = (id: string, more = ''): string =>
  `  ${id}:\n    Type: AWS::IAM::Role\n    Properties:\n${trust}${more}`;

const fn = (id: string, roleText: string, more = ''): string =>
  `  ${id}:\n    Type: AWS::Lambda::Function\n    Properties: { Handler: a.b, Runtime: nodejs22.x, Code: { ZipFile: x }, Role: ${roleText}${more} }\n`;

export const hostileInputs: Readonly<Record<string, HostileInput>> = {
  'conditions that name each other twice': {
    size: 60,
    files: (size) =>
      template(
        underCondition('C0'),
        `Parameters: { P: { Type: String } }\nConditions:\n${lines(size, (n) =>
          n === size - 1
            ? `  C${n}: !Equals [!Ref P, x]\n`
            : `  C${n}: !And [!Condition C${n + 1}, !Or [!Condition C${n + 1}, !Condition C${n + 1}]]\n`,
        )}`,
      ),
  },
  'conditions that all name each other': {
    size: 40,
    files: (size) =>
      template(
        lines(size, (n) => underCondition(`C${n}`).replace('Guarded', `Guarded${n}`)),
        `Conditions:\n${lines(
          size,
          (n) =>
            `  C${n}: !Or [${count(size, (m) => m)
              .filter((m) => m !== n)
              .map((m) => `!Condition C${m}`)
              .join(', ')}]\n`,
        )}`,
      ),
  },
  'a chain of conditions': {
    size: 5000,
    files: (size) =>
      template(
        underCondition('C0'),
        `Parameters: { P: { Type: String } }\nConditions:\n${lines(size, (n) =>
          n === size - 1 ? `  C${n}: !Equals [!Ref P, x]\n` : `  C${n}: !Not [!Condition C${n + 1}]\n`,
        )}`,
      ),
  },
  'wide conditions': {
    size: 4000,
    files: (size) =>
      template(
        lines(20, (n) => underCondition(`C${n}`).replace('Guarded', `Guarded${n}`)),
        `Parameters:\n${lines(size, (n) => `  P${n}: { Type: String }\n`)}Conditions:\n${lines(
          20,
          (n) =>
            `  C${n}: !Or [${count(Math.floor(size / 20), (m) => `!Equals [!Ref P${n * Math.floor(size / 20) + m}, x]`).join(', ')}]\n`,
        )}`,
      ),
  },
  'one condition of many parameters': {
    size: 4000,
    files: (size) =>
      template(
        underCondition('C'),
        `Parameters:\n${lines(size, (n) => `  P${n}: { Type: String }\n`)}Conditions:\n  C: !Or [${count(
          size,
          (n) => `!Equals [!Ref P${n}, x]`,
        ).join(', ')}]\n`,
      ),
  },
  'unresolved references with near names': {
    size: 8000,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  SomeRatherLongResourceNameNumber${n}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref SomeRatherLongRisourceNameNumber${n} } }\n`,
        ),
      ),
  },
  'roles that functions name by half': {
    size: 2000,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            role(`R${n}`, `      RoleName: !Sub 'role-${n}-\${AWS::Region}'\n`) +
            fn(`F${n}`, `!Sub 'arn:aws:iam::\${AWS::AccountId}:role/role-${n}-eu-west-1'`),
        ),
      ),
  },
  'unclosed ${': {
    size: 300_000,
    files: (size) =>
      template(
        `  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Sub "${'${'.repeat(size)}"\n  Plain: { Type: AWS::SNS::Topic, Properties: { TopicName: "${'${'.repeat(size)}" } }\n`,
      ),
  },
  'unclosed ${ in a SAM template': {
    size: 300_000,
    files: (size) =>
      template(
        `  Layer: { Type: AWS::Serverless::LayerVersion, Properties: { ContentUri: s3://a/b } }\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Sub "${'${a'.repeat(size)}"\n`,
        SAM,
      ),
  },
  'one file under many spellings': {
    size: 200,
    files: (size) => ({
      ...template(
        lines(
          size,
          (n) =>
            `  T${n}:\n    Type: AWS::SNS::Topic\n    Metadata:\n      ${INCLUDE}${'./'.repeat(n)}${n % 2 === 0 ? '' : 'inner/../'}large.yaml } }\n`,
        ),
        '',
      ),
      'inner/empty.txt': '',
      'large.yaml': lines(size * 300, (n) => `a${n}: { b: c }\n`),
    }),
  },
  'one state machine definition under many spellings': {
    size: 200,
    files: (size) => ({
      ...template(
        lines(
          size,
          (n) =>
            `  M${n}:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Role: !GetAtt BesideRole.Arn\n      DefinitionUri: ${'./'.repeat(n)}${n % 2 === 0 ? '' : 'inner/../'}large.json\n`,
        ),
        SAM,
      ),
      'inner/empty.txt': '',
      'large.json': JSON.stringify({
        StartAt: 'S0',
        States: Object.fromEntries(
          count(size * 100, (n) => [`S${n}`, { Type: 'Pass', Next: `S${n + 1}` }] as const),
        ),
      }),
    }),
  },
  'names in one Sub': {
    size: 60_000,
    files: (size) =>
      template(
        `  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Sub "${lines(size, (n) => `\${N${n}}`)}" } }\n`,
      ),
  },
  'Globals for many functions': {
    size: 8000,
    files: (size) =>
      template(
        lines(size, (n) => `  F${n}: { Type: AWS::Serverless::Function }\n`),
        `${SAM}Globals:\n  Function:\n    Handler: a.b\n    Runtime: nodejs22.x\n    InlineCode: x\n    Environment:\n      Variables:\n${lines(
          Math.floor(size / 4),
          (n) => `        V${n}: x\n`,
        )}`,
      ),
  },
  'Globals for many functions with variables of their own': {
    size: 4000,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  F${n}: { Type: AWS::Serverless::Function, Properties: { Environment: { Variables: { A: x } }, Tags: { a: b } } }\n`,
        ),
        `${SAM}Globals:\n  Function:\n    Handler: a.b\n    Runtime: nodejs22.x\n    Environment:\n      Variables:\n${lines(
          Math.floor(size / 4),
          (n) => `        V${n}: x\n`,
        )}    Tags:\n${lines(Math.floor(size / 8), (n) => `      T${n}: x\n`)}`,
      ),
  },
  'statements in one policy': {
    size: 12_000,
    files: (size) =>
      template(
        role(
          'R',
          `      Policies:\n        - PolicyName: P\n          PolicyDocument:\n            Version: '2012-10-17'\n            Statement:\n${lines(
            size,
            (n) =>
              `              - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket-${n}/*' }\n`,
          )}`,
        ) + fn('F', '!GetAtt R.Arn'),
      ),
  },
  'actions in one statement': {
    size: 60_000,
    files: (size) =>
      template(
        role(
          'R',
          `      Policies:\n        - PolicyName: P\n          PolicyDocument:\n            Version: '2012-10-17'\n            Statement:\n              - Effect: Allow\n                Resource: '*'\n                Action: [${count(size, (n) => `s3:Get${n}`).join(', ')}]\n`,
        ) + fn('F', '!GetAtt R.Arn'),
      ),
  },
  'a list of many items': {
    size: 130_000,
    files: (size) =>
      template(
        `  Topic: { Type: AWS::SNS::Topic, Properties: { Tags: [${'a,'.repeat(size)}] } }\n${fn('F', '!GetAtt BesideRole.Arn', `, Layers: [${'a,'.repeat(20_000)}]`)}`,
      ),
  },
  'a key far to the right': {
    size: 33_000,
    unreadable: true,
    files: (size) => ({ 'template.yaml': `Resources:\n${' '.repeat(size)}a:\n  b: c\n` }),
  },
  'many keys, each further to the left': {
    size: 1500,
    unreadable: true,
    files: (size) => ({
      'template.yaml': `Resources:\n${lines(size, (n) => `${' '.repeat(size - n)}a${n}:\n`)}`,
    }),
  },
  'Fn::ForEach that doubles its text': {
    size: 30,
    files: (size) => {
      const loop = (n: number, text: string): string =>
        n === size
          ? `"${text}": { Type: AWS::SNS::Topic }`
          : `"Fn::ForEach::L${n}": [ "V${n}", ["\${V${n - 1}}\${V${n - 1}}"], { ${loop(n + 1, text)} } ]`;
      return template(
        `  "Fn::ForEach::L0": [ V0, [aaaaaaaaaa], { ${loop(1, `T\${V${size - 1}}`)} } ]\n`,
        LANGUAGE,
      );
    },
  },
  'nested Fn::ForEach': {
    size: 12,
    files: (size) => {
      const items = '[a,b,c,d,e,f,g,h,i,j]';
      const loop = (n: number): string =>
        n === size
          ? `"T${lines(size, (m) => `\${V${m}}`)}": { Type: AWS::SNS::Topic }`
          : `"Fn::ForEach::L${n}": [ V${n}, ${items}, { ${loop(n + 1)} } ]`;
      return template(`  ${loop(0)}\n`, LANGUAGE);
    },
  },
  'Fn::ForEach of many values and a long body': {
    size: 300,
    files: (size) =>
      template(
        `  "Fn::ForEach::L": [ V, [${count(size, (n) => `v${n}`).join(',')}], { "T\${V}": { Type: AWS::SNS::Topic, Properties: { DisplayName: "\${V}${'x'.repeat(size * 1000)}" } } } ]\n`,
        LANGUAGE,
      ),
  },
  'a .gitignore that links to a device': {
    size: 1,
    files: () => ({ ...template(''), '.gitignore': '->/dev/zero' }),
  },
  'substitutions of a definition': {
    size: 10_000,
    files: (size) =>
      template(
        `  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: !GetAtt BesideRole.Arn\n      DefinitionSubstitutions:\n${lines(size, (n) => `        N${n}: !Ref BesideTopic\n`)}      Definition:\n        StartAt: S0\n        States:\n${lines(
          Math.floor(size / 4),
          (n) =>
            `          S${n}: { Type: Task, Resource: "\${N${n}}", End: true, Parameters: { FunctionName: "\${N${n}}" } }\n`,
        )}`,
      ),
  },
  'substitutions in a SAM definition': {
    size: 5000,
    files: (size) =>
      template(
        `  Machine:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Role: !GetAtt BesideRole.Arn\n      Definition:\n        StartAt: S0\n        States:\n${lines(
          size,
          (n) =>
            `          S${n}: { Type: Task, Resource: !GetAtt BesideFn.Arn, End: true, Parameters: { FunctionName: !Ref BesideFn } }\n`,
        )}`,
        SAM,
      ),
  },
  'one text of many substitutions': {
    size: 60_000,
    files: (size) =>
      template(
        `  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: !GetAtt BesideRole.Arn\n      DefinitionSubstitutions: { N: !GetAtt BesideFn.Arn }\n      DefinitionString: '{"StartAt":"S","States":{"S":{"Type":"Task","End":true,"Resource":"${'${N}'.repeat(size)}"}}}'\n`,
      ),
  },
  'attributes that are names of JavaScript': {
    size: 1,
    files: () =>
      template(
        lines(8, (n) => {
          const name = [
            'constructor',
            '__proto__',
            'toString',
            'hasOwnProperty',
            'valueOf',
            'prototype',
            'isPrototypeOf',
            '__defineGetter__',
          ][n];
          return `  A${n}: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt BesideTopic.${name}, TopicName: !Ref ${name} } }\n  B${n}: { Type: ${name}, Properties: { ${name}: !Sub "\${${name}}\${BesideTopic.${name}}" } }\n`;
        }),
      ),
  },
  'keys that are names of JavaScript': {
    size: 1,
    files: () =>
      template(
        `${['__proto__', 'constructor', 'toString']
          .map(
            (name) =>
              `  ${name}:\n    Type: AWS::Serverless::Function\n    Properties:\n      __proto__: { a: b }\n      Handler: a.b\n      Runtime: nodejs22.x\n      InlineCode: x\n      Environment: { Variables: { __proto__: x, constructor: y } }\n      Tags: { __proto__: x }\n      Events:\n        __proto__: { Type: Api, Properties: { Path: /__proto__, Method: get } }\n        constructor: { Type: __proto__, Properties: { __proto__: x } }\n      Policies: [{ __proto__: { __proto__: x } }, { Statement: [{ Effect: Allow, Action: x:y, Resource: '*', __proto__: a }] }]\n`,
          )
          .join(
            '',
          )}  M: { Type: AWS::Serverless::StateMachine, Properties: { Definition: { __proto__: { __proto__: !Ref BesideFn } }, DefinitionSubstitutions: { __proto__: x } } }\n`,
        `${SAM}Globals: { Function: { __proto__: x, Tags: { __proto__: z } }, __proto__: { a: b } }\nMappings: { __proto__: { __proto__: { __proto__: x } } }\nConditions: { __proto__: !Equals [a, b], constructor: !Condition __proto__ }\nParameters: { __proto__: { Type: String, Default: __proto__ } }\n`,
      ),
  },
  'resources that depend on each other': {
    size: 600,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  T${n}: { Type: AWS::SNS::Topic, DependsOn: [${count(Math.min(n, 200), (m) => `T${m}`).join(',')}] }\n`,
        ),
      ),
  },
  'permissions and event sources on one function': {
    size: 2000,
    files: (size) =>
      template(
        lines(
          size,
          (n) =>
            `  P${n}: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref BesideFn, Principal: sns.amazonaws.com, SourceArn: !Ref T${n} } }\n  T${n}: { Type: AWS::SNS::Topic }\n  S${n}: { Type: AWS::SNS::Subscription, Properties: { Protocol: lambda, TopicArn: !Ref T${n}, Endpoint: !GetAtt BesideFn.Arn } }\n`,
        ),
      ),
  },
};
