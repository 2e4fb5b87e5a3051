import { expect, test } from '@jest/globals';
import { sarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const text = 'Resources:\n  Fn: {}\n';

test('SARIF has each finding with its rule, its place and its fingerprint', () => {
  const finding = findingAt(spanOf(text, 'Fn', 'a folder/template.yaml'), {
    rule: 'template-unreadable',
    related: [{ message: 'here', at: spanOf(text, 'Resources') }],
  });
  const report = JSON.parse(sarif(resultOf({ findings: [finding] }), rules));
  expect(report.version).toBe('2.1.0');
  const [run] = report.runs;
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
      partialFingerprints: { 'primaryLocationLineHash/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    },
  ]);
  expect(run.tool.driver.rules).toHaveLength(rules.length);
});

test('what was accepted is there, marked as suppressed', () => {
  const finding = findingAt(spanOf(text, 'Fn'));
  const report = JSON.parse(
    sarif(resultOf({ suppressed: [{ finding, reason: 'in the baseline', by: 'baseline' }] }), rules),
  );
  expect(report.runs[0].results[0].suppressions).toEqual([
    { kind: 'external', justification: 'in the baseline' },
  ]);
});
