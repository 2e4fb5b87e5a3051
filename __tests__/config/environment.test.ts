import { describe, expect, test } from '@jest/globals';
import { environmentOf, parameterFile } from '../../src/config/environment.ts';

const file = (text: string, path = 'parameters.json') => parameterFile({ source: { path, text } });
const given = (input: Partial<Parameters<typeof environmentOf>[0]>) =>
  environmentOf({ parameters: [], parameterFiles: [], region: undefined, account: undefined, ...input });

describe('parameter files', () => {
  test.each([
    ['a list of keys and values', '[{"ParameterKey": "Stage", "ParameterValue": "prod"}]'],
    ['a list of assignments', '["Stage=prod"]'],
    ['a map', '{"Stage": "prod"}'],
    ['a template configuration', '{"Parameters": {"Stage": "prod"}, "Tags": {"a": "b"}}'],
    ['YAML', 'Stage: prod'],
  ])('may be %s', (_, text) => {
    expect([...file(text)]).toEqual([['Stage', 'prod']]);
  });

  test('keep numbers as they are written, and join lists', () => {
    expect([...file('Account: 012345678901\nSubnets: [a, b]')]).toEqual([
      ['Account', '012345678901'],
      ['Subnets', 'a,b'],
    ]);
  });

  test('leave a previous value open', () => {
    expect([...file('[{"ParameterKey": "Stage", "UsePreviousValue": true}]')]).toEqual([]);
  });

  test.each(['42', '[42]', '{"Stage": {"a": "b"}}', '[{"Stage": "prod"}]', '{'])('are not %s', (text) => {
    expect(() => file(text)).toThrow('is no parameter file');
  });
});

describe('the environment', () => {
  test('prefers given parameters to files, and later files to earlier ones', () => {
    const { parameters } = given({
      parameters: ['A=given', 'Eq=a=b'],
      parameterFiles: [
        { source: { path: '1', text: 'A: one\nB: one' } },
        { source: { path: '2', text: 'B: two' } },
      ],
    });
    expect(Object.fromEntries(parameters)).toEqual({ A: 'given', B: 'two', Eq: 'a=b' });
  });

  test('keeps keys such as __proto__ as data', () => {
    expect(given({ parameters: ['__proto__=x'] }).parameters.get('__proto__')).toBe('x');
  });

  test.each([
    [{ parameters: ['novalue'] }, 'KEY=VALUE'],
    [{ region: 'nowhere' }, 'no AWS region'],
    [{ account: '123' }, 'no AWS account id'],
  ])('refuses %j', (input, message) => {
    expect(() => given(input)).toThrow(message);
  });
});
