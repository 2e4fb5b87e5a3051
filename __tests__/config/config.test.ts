import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config.ts';
import { judged } from '../../src/config/suppressions.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const rules = ['function-url-public', 'invoke-permission-missing'];
const read = (text: string) => readConfig({ path: '.lambda-permission-check.yml', text }, rules);

describe('the configuration', () => {
  test('holds the options of a repository', () => {
    expect(
      read(`
fail-on: warning
templates: [infra, '!infra/old']
region: eu-central-1
account-id: '123456789012'
parameters: { Stage: prod, Retention: 30 }
parameter-files: params.json
baseline: known.json
require-templates: true
rules:
  function-url-public: off
  invoke-permission-missing: warning
accept:
  - rule: invoke-permission-missing
    resource: Fn
    path: infra/*.yaml
    reason: another stack gives it
`),
    ).toEqual({
      path: '.lambda-permission-check.yml',
      options: {
        'fail-on': 'warning',
        templates: ['infra', '!infra/old'],
        region: 'eu-central-1',
        'account-id': '123456789012',
        parameters: ['Stage=prod', 'Retention=30'],
        'parameter-files': ['params.json'],
        baseline: 'known.json',
        'require-templates': true,
      },
      rules: new Map([
        ['function-url-public', 'off'],
        ['invoke-permission-missing', 'warning'],
      ]),
      accept: [
        {
          rule: 'invoke-permission-missing',
          resource: 'Fn',
          path: 'infra/*.yaml',
          reason: 'another stack gives it',
          where: '.lambda-permission-check.yml:14',
        },
      ],
      stacks: [],
    });
  });

  test.each(['', '# nothing yet\n', '{}'])('may be empty: %j', (text) => {
    expect(read(text).accept).toEqual([]);
  });

  test.each([
    ['fail_on: error', ':1: There is no setting "fail_on"; did you mean "fail-on"?'],
    ['\nfail-on: errors', ':2: One of error, warning, notice, never is needed here, not "errors"'],
    ['live: off', ':1: There is no setting "live"'],
    ['require-templates: maybe', 'One of true, false is needed here, not "maybe"'],
    ['rules: { function-url-publik: off }', 'did you mean "function-url-public"?'],
    ['rules: { function-url-public: low }', 'One of error, warning, notice, off'],
    ['accept: [{ rule: function-url-public }]', 'needs a "reason"'],
    ['accept: [{ reason: why not }]', 'needs its "rule"'],
    ['accept: { rule: x }', 'A list is needed here'],
    ['stacks: [{ template: a.yaml }]', 'A stack needs its "name"'],
    ['stacks: [{ name: dev }]', 'A stack needs its "template"'],
    ['stacks: [{ name: dev, template: a.yaml, regoin: x }]', 'did you mean "region"?'],
    [
      'stacks:\n  - { name: dev, template: a.yaml }\n  - { name: dev, template: ./a.yaml }',
      ':3: There is a stack "dev" of "a.yaml" already',
    ],
    ['- a', 'A map is needed here'],
    ['templates: [', ':1:'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('findings are judged by it', () => {
  const finding = findingAt(spanOf('Fn: x', 'Fn', 'infra/a.yaml'));
  const result = resultOf({ findings: [finding] });

  const nothing = { rules: new Map(), accept: [], usual: new Map(), inline: new Map() };

  test('a rule may be graver or less grave here, or off', () => {
    const level = (severity: 'notice' | 'off') =>
      judged(result, { ...nothing, rules: new Map([[finding.rule, severity]]) }).result.findings;
    expect(level('notice')).toEqual([{ ...finding, severity: 'notice' }]);
    expect(level('off')).toEqual([]);
  });

  const accepted = { rule: finding.rule, reason: 'known', where: 'c:1' };

  test.each([
    [accepted, true],
    [{ ...accepted, resource: 'Fn' }, true],
    [{ ...accepted, resource: 'Other' }, false],
    [{ ...accepted, path: 'infra/*.yaml' }, true],
    [{ ...accepted, path: '*.yaml' }, false],
    [{ ...accepted, rule: 'function-url-public' }, false],
  ])('%j fits: %j', (acceptance, fits) => {
    const { result: left, unused } = judged(result, { ...nothing, accept: [acceptance] });
    expect(left.findings).toEqual(fits ? [] : [finding]);
    expect(left.suppressed).toEqual(fits ? [{ finding, reason: 'known', by: 'configuration' }] : []);
    expect(unused).toEqual(fits ? [] : [`c:1: no finding of ${acceptance.rule} fits this any more`]);
  });
});
