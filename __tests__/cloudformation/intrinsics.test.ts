import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { textOf } from '../../src/cloudformation/evaluate.ts';
import { intrinsicNamed, intrinsics } from '../../src/cloudformation/intrinsics/index.ts';
import { always } from '../../src/cloudformation/scenario.ts';
import type { Template } from '../../src/cloudformation/template.ts';
import { intrinsicName } from '../../src/template/intrinsic.ts';
import { child, descend } from '../../src/template/node.ts';
import { show } from '../../src/text/symbolic-string.ts';
import { stackOf } from '../support/stack.ts';

/**
 * What CloudFormation has, but for the functions of the section `Rules`, which only say whether a deploy is refused.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const CLOUDFORMATION = [
  'Condition',
  'Fn::And',
  'Fn::Base64',
  'Fn::Cidr',
  'Fn::Equals',
  'Fn::FindInMap',
  'Fn::ForEach::',
  'Fn::GetAZs',
  'Fn::GetAtt',
  'Fn::If',
  'Fn::ImportValue',
  'Fn::Join',
  'Fn::Length',
  'Fn::Not',
  'Fn::Or',
  'Fn::Select',
  'Fn::Split',
  'Fn::Sub',
  'Fn::ToJsonString',
  'Fn::Transform',
  'Ref',
];

/** An expression with each function, what it comes down to, and which resources its resource then waits for. */
const EXAMPLES: Readonly<Record<string, { value: string; text: string; waitsFor?: readonly string[] }>> = {
  Condition: { value: '!Condition Always', text: '{"Condition":"Always"}' },
  'Fn::And': { value: '!If [Both, x, y]', text: 'x' },
  'Fn::Base64': { value: '!Base64 abc', text: 'YWJj' },
  'Fn::Cidr': { value: '!Cidr [10.0.0.0/16, 2, 8]', text: '{"Fn::Cidr":["10.0.0.0/16",2,8]}' },
  'Fn::Equals': { value: '!If [Always, x, y]', text: 'x' },
  'Fn::FindInMap': { value: '!FindInMap [Sizes, big, memory]', text: '1024' },
  'Fn::ForEach::': {
    value: '{ "Fn::ForEach::L": [Name, [a, b], { "x-${Name}": 1 }] }',
    text: '{"Fn::ForEach::L":["Name",["a","b"],{"x-${Name}":1}]}',
  },
  'Fn::GetAZs': { value: '!GetAZs us-east-1', text: '{"Fn::GetAZs":"us-east-1"}' },
  'Fn::GetAtt': {
    value: '!GetAtt Topic.TopicName',
    text: '${Topic}',
    waitsFor: ['Topic'],
  },
  'Fn::If': { value: '!If [Never, !Ref Topic, y]', text: 'y', waitsFor: ['Topic'] },
  'Fn::ImportValue': { value: '!ImportValue shared', text: '${import shared}' },
  'Fn::Join': { value: '!Join ["-", [a, !Ref Given, c]]', text: 'a-given-c' },
  'Fn::Length': { value: '!Length [a, b, c]', text: '3' },
  'Fn::Not': { value: '!If [Never, x, y]', text: 'y' },
  'Fn::Or': { value: '!If [Either, x, y]', text: 'x' },
  'Fn::Select': { value: '!Select [1, [a, b]]', text: 'b' },
  'Fn::Split': { value: '!Select [1, !Split [",", "a,b"]]', text: 'b' },
  'Fn::Sub': {
    value: '!Sub ["${Given}/${Topic.TopicName}/${own}", { own: mine, Queue: x }]',
    text: 'given/${Topic}/mine',
    waitsFor: ['Topic'],
  },
  'Fn::ToJsonString': { value: '!ToJsonString { a: [1] }', text: '{"a":[1]}' },
  'Fn::Transform': {
    value: '!Transform { Name: Mine, Parameters: { At: !Ref Topic } }',
    text: '{"Fn::Transform":{"Name":"Mine","Parameters":{"At":{"Ref"…',
    waitsFor: ['Topic'],
  },
  Ref: { value: '!Ref Queue', text: '${Queue}', waitsFor: ['Queue'] },
};

function templateWith(value: string): Template {
  return stackOf(
    `
Parameters:
  Given: { Type: String }
Mappings:
  Sizes: { big: { memory: 1024 } }
Conditions:
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  Both: !And [!Condition Always, !Not [!Condition Never]]
  Either: !Or [!Condition Never, !Condition Always]
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Queue: { Type: AWS::SQS::Queue }
  It:
    Type: Custom::It
    Properties: { Value: ${value} }
`,
    { environment: { parameters: new Map([['Given', 'given']]) } },
  );
}

test('every function that CloudFormation has is known, and no other', () => {
  expect(intrinsics.map(({ name }) => name).sort()).toEqual(CLOUDFORMATION);
});

test('every file of a function is in the registry', () => {
  const folder = new URL('../../src/cloudformation/intrinsics/', import.meta.url);
  const helpers = ['index.ts', 'intrinsic.ts', 'named-text.ts'];
  const files = readdirSync(folder).filter((file) => !helpers.includes(file));
  const kebab = (name: string): string =>
    name
      .replace(/^Fn::|::$/g, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
  expect(files.sort()).toEqual(intrinsics.map(({ name }) => `${kebab(name.replace(/::$/, ''))}.ts`).sort());
});

test('every function has an example here', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(intrinsics.map(({ name }) => name).sort());
});

describe.each(intrinsics.map((each) => [each.name, each] as const))('%s', (name, definition) => {
  const example = EXAMPLES[name] ?? { value: '', text: '' };

  it('has the short form that reading gives its name to', () => {
    expect(definition.tag === undefined ? undefined : intrinsicName(definition.tag)).toBe(
      definition.tag === undefined ? undefined : name,
    );
  });

  it('is found by its name', () => {
    expect(intrinsicNamed(definition.prefix ? `${name}Loop` : name)).toBe(definition);
  });

  it('is evaluated', () => {
    const template = templateWith(example.value);
    const value = descend(child(template.root, 'Resources'), 'It', 'Properties', 'Value');
    if (value === undefined) throw new Error('no value');
    expect(show(textOf(value, { template, scenario: always }))).toBe(example.text);
  });

  it('waits for what it names', () => {
    const template = templateWith(example.value);
    expect([...(template.resources.get('It')?.dependencies ?? [])]).toEqual(example.waitsFor ?? []);
  });
});

test('a key that no function has is none', () => {
  expect(intrinsicNamed('Fn::Nothing')).toBeUndefined();
  expect(intrinsicNamed('Fn::ForEach')).toBeUndefined();
});
