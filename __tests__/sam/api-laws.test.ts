import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transformSam } from '../../src/sam/transform.ts';
import { readTree } from '../../src/template/read.ts';
import { expand, functionWith } from './expand.ts';

const PATHS = ['/', '/orders', '/orders/{id}', '/{proxy+}'];
const METHODS = ['get', 'POST', 'any', 'Delete'];
const KEYS: Readonly<Record<string, string>> = { any: 'x-amazon-apigateway-any-method' };

const route = fc.record({
  kind: fc.constantFrom('Api', 'HttpApi'),
  path: fc.constantFrom(...PATHS),
  method: fc.constantFrom(...METHODS),
});
const routes = fc.uniqueArray(route, { selector: ({ kind, path, method }) => `${kind} ${path} ${method}` });

describe('every event of an API', () => {
  it('has its route in the definition, and a permission', () => {
    fc.assert(
      fc.property(routes, (events) => {
        const lines = events.map(
          ({ kind, path, method }, index) =>
            `        E${index}: { Type: ${kind}, Properties: { Path: '${path}', Method: ${method} } }\n`,
        );
        const { resources, problems } = expand(functionWith(`      Events:\n${lines.join('')}`));
        expect(problems).toEqual([]);
        events.forEach(({ kind, path, method }, index) => {
          const id = kind === 'Api' ? 'ServerlessRestApi' : 'ServerlessHttpApi';
          const body = resources[id]?.Properties.Body;
          const { paths } = body as { paths: Record<string, Record<string, Record<string, unknown>>> };
          const key = KEYS[method.toLowerCase()] ?? method.toLowerCase();
          expect(paths[path]?.[key]?.['x-amazon-apigateway-integration']).toBeDefined();
          const suffix = kind === 'Api' ? 'Prod' : '';
          expect(resources[`HelloE${index}Permission${suffix}`]?.Type).toBe('AWS::Lambda::Permission');
        });
      }),
    );
  });
});

const TYPES = ['Api', 'HttpApi', 'WebSocketApi', 'StateMachine', 'GraphQLApi', 'Connector', 'LayerVersion'];
const NAMES = [
  ...[
    'Auth',
    'Authorizers',
    'DefaultAuthorizer',
    'Cors',
    'Domain',
    'StageName',
    'DefinitionBody',
    'paths',
    '/x',
  ],
  ...[
    'Routes',
    '$connect',
    'Definition',
    'Events',
    'Type',
    'Properties',
    'Source',
    'Destination',
    'Permissions',
  ],
  ...['Ref', 'Fn::If', 'Fn::GetAtt', '__proto__', 'UsagePlan', 'DataSources', 'Lambda', 'ResourcePolicy'],
];

describe('whatever stands in a template', () => {
  it('is expanded or refused, never more than that', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, '', 'AWS_IAM', 'PER_API', 0, true, 'a'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 4 }),
      ),
    }));
    const resource = fc.record({
      Type: fc.constantFrom(...TYPES.map((name) => `AWS::Serverless::${name}`)),
      Properties: value,
      Connectors: value,
    });
    const resources = fc.dictionary(fc.constantFrom('A', 'B', 'C'), resource);
    fc.assert(
      fc.property(resources, (Resources) => {
        const text = JSON.stringify({ Transform: 'AWS::Serverless-2016-10-31', Resources });
        const { root } = readTree({ path: 'template.json', text });
        if (root?.kind !== 'map') throw new Error('the template can not be read');
        transformSam(root, { environment: { parameters: new Map() }, readLocal: () => undefined });
      }),
      { numRuns: 500 },
    );
  });
});
