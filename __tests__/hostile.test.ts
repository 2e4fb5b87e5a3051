/** Input that is made to hurt: each ends soon, with a finding or a sentence, and puts nothing of its own into a log. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { command } from './support/command.ts';
import { faulty } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

/** Far more than any of these takes, and far less than what they would take without protection. */
const PATIENCE = 5000;

async function checkText(text: string, path = 'template.yaml') {
  const folder = workspace({ [path]: text });
  return checkIn(folder, path);
}

async function checkIn(folder: string, ...argv: string[]) {
  const started = performance.now();
  const { status, out, err } = await command(folder, ['check', ...argv, '--format', 'json']);
  expect(performance.now() - started).toBeLessThan(PATIENCE);
  const findings: { rule: string; message: string }[] = out === '' ? [] : JSON.parse(out).findings;
  expect(findings.filter(({ message }) => message.startsWith('The check itself failed'))).toEqual([]);
  expect(err).not.toContain('mistake in the tool');
  return { status, out, err, rules: findings.map(({ rule }) => rule) };
}

const resources = (body: string) => `Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n${body}`;

describe('hostile input', () => {
  test('an alias bomb', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) =>
        `  a${level}: &a${level} [${
          level === 0
            ? 'x'
            : Array(10)
                .fill(`*a${level - 1}`)
                .join(', ')
        }]`,
    );
    const { rules } = await checkText(resources(`Metadata:\n${levels.join('\n')}\n`));
    expect(rules).toEqual(['template-unreadable']);
  });

  test.each([
    ['lists in YAML', resources(`Metadata: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)],
    ['maps in YAML', resources(`Metadata: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`)],
    [
      'blocks in YAML',
      resources(
        `Metadata:\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`,
      ),
    ],
    [
      'lists in JSON',
      `{"Resources":{"A":{"Type":"AWS::SNS::Topic"}},"Metadata":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ],
    [
      'maps in JSON',
      `{"Resources":{"A":{"Type":"AWS::SNS::Topic"}},"Metadata":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
    ],
    ['unclosed', resources(`Metadata: ${'['.repeat(100_000)}`)],
  ])('10,000 levels of %s', async (_, text) => {
    expect((await checkText(text)).rules).toEqual(['template-unreadable']);
  });

  test('a file of 20 MB', async () => {
    const { rules } = await checkText(resources(`# ${'x'.repeat(20 * 1024 * 1024)}\n`));
    expect(rules).toEqual(['template-unreadable']);
  });

  test('references in a circle', async () => {
    const { status } = await checkText(`Parameters:
  P: { Type: String, Default: !Ref P }
Conditions:
  A: !Condition B
  B: !Not [!Condition A]
Resources:
  F:
    Type: AWS::Lambda::Function
    Condition: A
    Properties:
      Role: !GetAtt R.Arn
      FunctionName: !Ref G
  G:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt R.Arn
      FunctionName: !Ref F
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub '\${R}-\${F}'
`);
    expect(status).toBeLessThan(2);
  });

  test('keys that mean something to JavaScript', async () => {
    const keys = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype'];
    const { status } = await checkText(
      `Parameters:\n${keys.map((key) => `  ${key}: { Type: String }\n`).join('')}Mappings:\n  __proto__: { __proto__: { __proto__: x } }\nConditions:\n  __proto__: !Equals [!Ref __proto__, constructor]\nResources:\n${keys
        .map(
          (key) =>
            `  ${key}:\n    Type: AWS::Lambda::Function\n    Condition: __proto__\n    Properties:\n      __proto__: x\n      constructor: y\n      Role: !GetAtt __proto__.constructor\n      FunctionName: !FindInMap [__proto__, __proto__, __proto__]\n`,
        )
        .join('')}`,
    );
    expect(status).toBeLessThan(2);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('forty conditions and two hundred resources', async () => {
    const parameters = Array.from({ length: 40 }, (_, index) => `  P${index}: { Type: String }\n`);
    const conditions = Array.from({ length: 40 }, (_, index) => `  C${index}: !Equals [!Ref P${index}, x]\n`);
    const functions = Array.from(
      { length: 200 },
      (_, index) => `  F${index}:
    Type: AWS::Lambda::Function
    Condition: C${index % 40}
    Properties:
      Role: !If [C${(index + 1) % 40}, !If [C${(index + 2) % 40}, a, b], !Ref AWS::NoValue]
  S${index}:
    Type: AWS::SNS::Subscription
    Condition: C${(index + 3) % 40}
    Properties:
      Protocol: lambda
      TopicArn: !If [C${(index + 5) % 40}, !Ref Topic, !Ref Topic]
      Endpoint: !If [C${(index + 7) % 40}, !GetAtt F${index}.Arn, !GetAtt F${(index + 1) % 200}.Arn]
`,
    );
    const { status } = await checkText(
      `Parameters:\n${parameters.join('')}Conditions:\n${conditions.join('')}${resources(functions.join(''))}`,
    );
    expect(status).toBeLessThan(2);
  });

  test('patterns that backtrack', async () => {
    const stars = '*a'.repeat(40);
    const { status } = await checkText(`${faulty}  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Fn
      Principal: sns.amazonaws.com
      SourceArn: 'arn:aws:sns:${stars}:${'a'.repeat(2000)}'
`);
    expect(status).toBe(1);
  });

  test('a path outside the workspace, in words and by a link', async () => {
    const outside = workspace({ 'secret.yaml': 'Resources: { Secret: { Type: "AWS::SNS::Topic" } }' });
    const folder = workspace({
      'template.yaml': resources(`  Included:
    Fn::Transform:
      Name: AWS::Include
      Parameters: { Location: ${join(outside, 'secret.yaml')} }
`),
    });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
    writeFileSync(
      join(folder, 'second.yaml'),
      resources(`  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./link.yaml } }\n`),
    );
    const { out } = await checkIn(folder, '.');
    expect(out).not.toContain('Secret');
  });

  test('names with line breaks and commands in them', async () => {
    const { out } = await checkText(`Resources:
  "Evil\\n::error::owned":
    Type: AWS::Lambda::Function
    Properties:
      Role: "x\\n::add-mask::y"
  "##[error]Sub":
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref "Topic\\r\\n::set-output name=a::b"
      Endpoint: !GetAtt ["Evil\\n::error::owned", Arn]
`);
    expect(out.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  });

  test('text that is no text', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'template.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x52, 0x00]));
    expect((await checkIn(folder, 'template.yaml')).rules).toEqual(['template-unreadable']);
    writeFileSync(join(folder, 'template.yaml'), Buffer.alloc(1000));
    expect((await checkIn(folder, 'template.yaml')).rules).toContain('template-unreadable');
    writeFileSync(join(folder, 'template.yaml'), '');
    expect((await checkIn(folder, 'template.yaml')).rules).toEqual(['template-unreadable']);
  });
});
