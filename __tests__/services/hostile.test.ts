import { expect, test } from '@jest/globals';
import { ALL_FACTS } from '../../src/services/index.ts';
import { rawEventSourcesOf } from './event-sources.ts';

/** What may stand where a value of another kind is expected. */
const ODD: readonly unknown[] = [
  null,
  0,
  '',
  'x',
  '{"States":{"A":{"Type":"Task","Resource":{"a":1},"Parameters":[]}}}',
  [],
  {},
  [[]],
  [{ Type: 'Lambda' }],
  { Ref: 'Nothing' },
  { Ref: 'Source' },
  { 'Fn::If': ['C', 'a', { Ref: 'AWS::NoValue' }] },
  { 'Fn::If': [] },
  { 'Fn::Sub': ['${__proto__}', null] },
  { 'Fn::GetAtt': 'Source' },
  { constructor: { prototype: {} } },
];

/** An object with a value at a path, wherever its parts put it. */
function at(path: string, value: unknown): unknown {
  const steps = path.split('.').flatMap((step) => step.split(/(\[\]|\{\})/).filter((piece) => piece !== ''));
  return steps.reduceRight<unknown>(
    (inner, step) => (step === '[]' ? [inner] : step === '{}' ? { key: inner } : { [step]: inner }),
    value,
  );
}

const places = ALL_FACTS.flatMap((fact) =>
  fact.paths.flatMap(({ type, item, function: path }) => {
    const whole = [item, path].filter((part) => part !== undefined).join('.');
    const pieces = whole.split('.');
    return pieces.map((_piece, index) => [type, pieces.slice(0, index + 1).join('.')] as const);
  }),
);

test('no shape of properties makes a source throw', () => {
  for (const [type, path] of [...places, ['AWS::Lambda::EventSourceMapping', 'EventSourceArn'] as const])
    for (const value of ODD) {
      const template = {
        Parameters: { P: { Type: 'String' } },
        Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } },
        Resources: { Source: { Type: type, Properties: at(path, value) } },
      };
      expect(() => rawEventSourcesOf(JSON.stringify(template))).not.toThrow();
    }
});

test('resources that are each other’s parents, and long chains of them, end', () => {
  const method = (id: string) => `  M${id}:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: a, ResourceId: !Ref R${id}, HttpMethod: GET, Integration: { Type: AWS_PROXY, Uri: !ImportValue u } }
`;
  const resource = (id: string, parent: string) =>
    `  R${id}: { Type: 'AWS::ApiGateway::Resource', Properties: { RestApiId: a, ParentId: !Ref R${parent}, PathPart: p${id} } }\n`;
  const cycle = `Resources:\n${resource('1', '2')}${resource('2', '1')}${method('1')}`;
  expect(rawEventSourcesOf(cycle)).toHaveLength(1);
  const ids = Array.from({ length: 1000 }, (_, index) => String(index + 1));
  const chain = ids.map((id) => resource(id, String(Number(id) - 1)) + method(id)).join('');
  expect(rawEventSourcesOf(`Resources:\n${chain}`)).toHaveLength(1000);
});
