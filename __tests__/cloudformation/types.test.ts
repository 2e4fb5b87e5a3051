/** The facts of resource types, each found in the data. */
import { expect, test } from '@jest/globals';
import { factsOf } from '../../src/cloudformation/types.ts';
import { cloudformationTypes } from '../../src/data/generated/cloudformation.ts';

test('every type of the specification is found, with what its line says', () => {
  const lines = cloudformationTypes.split('\n');
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) {
    const [type = '', identifiers, arn] = line.split('|');
    const facts = factsOf(type);
    expect([type, facts?.identifiers.join(','), facts?.arn]).toEqual([type, identifiers, arn]);
  }
});

test.each([
  ['one before all others', 'AAA::A::A'],
  ['one behind all others', 'Zzz::Z::Z'],
  ['one whose name only begins like another', 'AWS::Lambda::Func'],
  ['one whose name goes on', 'AWS::Lambda::FunctionX'],
  ['a custom resource', 'Custom::Thing'],
  ['more than a type', 'AWS::S3::Bucket|BucketName'],
  ['no text at all', ''],
])('%s is not in the specification', (_, type) => {
  expect(factsOf(type)).toBeUndefined();
});
