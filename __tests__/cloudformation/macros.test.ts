import { describe, expect, it } from '@jest/globals';
import { Budget } from '../../src/budget.ts';
import { applyMacros } from '../../src/cloudformation/macros.ts';
import { LocalFiles } from '../../src/template/local.ts';
import { child, toJson } from '../../src/template/node.ts';
import { readTree } from '../../src/template/read.ts';
import { filesOf } from '../support/stack.ts';

function expanded(
  yaml: string,
  files: Record<string, string> = {},
  parameters: Record<string, string> = {},
): unknown {
  const source = { path: 'app/template.yaml', text: yaml };
  const { root } = readTree(source);
  if (root?.kind !== 'map') throw new Error('no map');
  const environment = { parameters: new Map(Object.entries(parameters)) };
  const budget = new Budget();
  const local = new LocalFiles(source, filesOf(files), budget);
  const resources = child(applyMacros(root, source, environment, local, budget).root, 'Resources');
  return resources === undefined ? undefined : toJson(resources);
}

describe('AWS::Include', () => {
  it('puts a local file in', () => {
    const yaml =
      'Resources:\n  It:\n    Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./it.yaml } }\n';
    expect(expanded(yaml, { 'app/it.yaml': 'Type: Custom::It\nProperties: { A: !Ref B }\n' })).toEqual({
      It: { Type: 'Custom::It', Properties: { A: { Ref: 'B' } } },
    });
  });
  it('adds to what stands beside it', () => {
    const yaml =
      'Resources:\n  A: { Type: Custom::A }\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: more.yaml } }\n';
    expect(
      expanded(yaml, { 'app/more.yaml': 'A: { Type: Custom::Other }\nB: { Type: Custom::B }\n' }),
    ).toEqual({
      A: { Type: 'Custom::A' },
      B: { Type: 'Custom::B' },
    });
  });
  it('leaves what is elsewhere', () => {
    const yaml =
      'Resources:\n  It:\n    Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/it.yaml } }\n';
    expect(expanded(yaml)).toEqual({
      It: { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/it.yaml' } } },
    });
  });
  it('ends where a file includes itself', () => {
    const again = '{ Fn::Transform: { Name: AWS::Include, Parameters: { Location: a.yaml } } }';
    expect(() => expanded(`Resources:\n  It: ${again}\n`, { 'app/a.yaml': `X: ${again}` })).not.toThrow();
  });
});

describe('Fn::ForEach', () => {
  const loop = (list: string): string => `
Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList, Default: 'a,b' } }
Resources:
  Fn::ForEach::Topics:
    - Name
    - ${list}
    - 'Topic\${Name}':
        Type: AWS::SNS::Topic
        Properties: { TopicName: !Ref Name, DisplayName: !Sub 'x-\${Name}' }
`;
  it('copies for each item', () => {
    expect(expanded(loop('[A, B]'))).toEqual({
      TopicA: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'A', DisplayName: 'x-A' } },
      TopicB: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'B', DisplayName: 'x-B' } },
    });
  });
  it('takes a parameter, given or by default', () => {
    expect(Object.keys(expanded(loop('!Ref Names')) as object)).toEqual(['Topica', 'Topicb']);
    expect(Object.keys(expanded(loop('!Ref Names'), {}, { Names: 'x,y,z' }) as object)).toEqual([
      'Topicx',
      'Topicy',
      'Topicz',
    ]);
  });
  it('does not put secrets into names', () => {
    const secret = loop('!Ref Names').replace("Default: 'a,b'", 'NoEcho: true');
    expect(JSON.stringify(expanded(secret, {}, { Names: 'hunter2' }))).not.toContain('hunter2');
  });
  it('refuses what would never end', () => {
    const list = `[${Array.from({ length: 100 }, (_, index) => `I${index}`).join(', ')}]`;
    const nested = `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A:\n    - A\n    - ${list}\n    - Fn::ForEach::B:\n        - B\n        - ${list}\n        - Fn::ForEach::C:\n            - C\n            - ${list}\n            - 'X\${A}\${B}\${C}': { Type: Custom::X }\n`;
    expect(Object.keys(expanded(nested) as object)).toEqual([]);
    // It might make what others need: then nothing is known of it.
    const serving = nested.replace('Custom::X', 'AWS::Lambda::Permission');
    expect(Object.keys(expanded(serving) as object)).toEqual(['Fn::ForEach::A']);
  });
});
