/** The properties in which a missing `Fn::Sub` is looked for come from the facts. */
import { describe, expect, test } from '@jest/globals';
import { ALL_FACTS } from '../../src/services/index.ts';
import { NAMING_PROPERTIES } from '../../src/services/naming-properties.ts';

const { keys, services, documents } = NAMING_PROPERTIES;
const declared = ALL_FACTS.flatMap(({ paths }) => paths);

describe('a missing Fn::Sub', () => {
  test.each(declared.map((path) => [`${path.type} ${path.function}`, path] as const))(
    'is looked for at %s, or in no part of it where that is a document',
    (_, { type, function: path, document }) => {
      const last = path
        .split('.')
        .at(-1)
        ?.replace(/(?:\[\]|\{\})$/, '')
        .replace(/^\//, '');
      expect(keys.has(`${type} ${last}`)).toBe(document !== true);
      expect(documents.has(`${type} ${last}`)).toBe(document === true);
    },
  );

  test.each(['AWS::Lambda', 'AWS::IAM', 'AWS::SNS', 'AWS::Bedrock'])('is looked for in %s', (service) => {
    expect(services.has(service)).toBe(true);
  });

  test('is not looked for in custom resources, whose properties are their function’s affair', () => {
    expect(services.has('AWS::CloudFormation')).toBe(false);
  });
});
