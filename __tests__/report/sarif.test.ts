import { describe, expect, test } from '@jest/globals';
import { categoryOf } from '../../src/options/category.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Result } from '../../src/result.ts';
import { rules } from '../../src/rules/index.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const text = 'Resources:\n  Fn: {}\n';

function runOf(given: Partial<Result>) {
  const docs = 'https://github.com/o/r/blob/v2/docs';
  const report = JSON.parse(sarif(resultOf(given), { rules, docs, category: 'tool' }));
  expect(report.version).toBe('2.1.0');
  return report.runs[0];
}

test('SARIF has each finding with its rule, its place and its fingerprints', () => {
  const finding = findingAt(spanOf(text, 'Fn', 'a folder/template.yaml'), {
    rule: 'template-unreadable',
    related: [{ message: 'here', at: spanOf(text, 'Resources') }],
  });
  const run = runOf({ findings: [finding] });
  expect(run.results).toEqual([
    {
      ruleId: 'template-unreadable',
      ruleIndex: rules.findIndex(({ id }) => id === 'template-unreadable'),
      level: 'error',
      message: { text: 'Topic may not invoke Fn. Add a permission.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20folder/template.yaml' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
          },
        },
      ],
      relatedLocations: [expect.objectContaining({ id: 0, message: { text: 'here' } })],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
        'lambdaPermissionCheck/v1': expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    },
  ]);
  expect(run.automationDetails).toEqual({ id: 'tool/' });
});

describe('of the rules, SARIF says', () => {
  const described = (id: string) =>
    runOf({}).tool.driver.rules.find((rule: { readonly id: string }) => rule.id === id);

  test('where more is said of each', () => {
    expect(runOf({}).tool.driver.rules).toHaveLength(rules.length);
    expect(described('arn-expected').helpUri).toBe(
      'https://github.com/o/r/blob/v2/docs/rules/arn-expected.md',
    );
  });

  test('how grave it is, where it is about access that somebody should not have', () => {
    expect(described('invoke-permission-public').properties).toEqual({
      tags: ['aws', 'lambda', 'iam', 'security'],
      precision: 'very-high',
      'security-severity': '7.3',
    });
    expect(described('invoke-permission-missing').properties).toEqual({
      tags: ['aws', 'lambda', 'iam', 'correctness'],
      precision: 'very-high',
    });
  });
});

test('what was accepted is left out: code scanning would open an alert for it', () => {
  const finding = findingAt(spanOf(text, 'Fn'));
  const suppressed = [{ finding, reason: 'in the baseline', by: 'baseline' }] as const;
  expect(runOf({ suppressed }).results).toEqual([]);
});

test('a name in a template is no link', () => {
  const findings = [findingAt(spanOf(text, 'Fn'), { message: '[x](https://evil.example) is wrong' })];
  expect(runOf({ findings }).results[0].message.text).not.toMatch(/\]\(/);
});

test('of more findings than code scanning takes, the gravest are there, and it is said how many are not', () => {
  const many = Array.from({ length: 25_000 }, () => findingAt(spanOf(text, 'Fn'), { severity: 'notice' }));
  const findings = [...many, findingAt(spanOf(text, 'Fn'))];
  const { results, invocations } = runOf({ findings });
  expect(results).toHaveLength(25_000);
  expect(results[0].level).toBe('error');
  expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 more finding than/);
});

test.each([
  ['lambda-permission-check', 'Lambda permissions', '.'],
  ['lambda-permission-check/EU', 'EU', '.'],
  ['lambda-permission-check/services/orders', 'Lambda permissions', 'services/orders'],
])('the category is %s for the check "%s" in "%s"', (category, name, folder) => {
  expect(categoryOf({ 'check-name': name, 'working-directory': folder })).toBe(category);
});
