import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/finding.ts';
import { annotationsOf, leftOut } from '../../src/report/annotations.ts';
import { workflowCommands } from '../../src/report/commands.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const text = 'Resources:\n  Fn:\n    Type: x\n';

const many = (severity: Severity, number: number) =>
  Array.from({ length: number }, () => findingAt(spanOf(text, 'Fn'), { severity }));

describe('annotations', () => {
  test('stay within what GitHub shows, errors first', () => {
    const { shown, left } = annotationsOf([
      ...many('notice', 12),
      ...many('warning', 11),
      ...many('error', 10),
    ]);
    expect(shown.map(({ severity }) => severity)).toEqual([
      ...Array(9).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(leftOut(left)).toBe('1 more error, 1 more warning, 2 more notices');
  });

  test('say nothing is left out where nothing is', () => {
    expect(leftOut(annotationsOf(many('error', 9)).left)).toBe('');
  });

  test('have columns within one line only', () => {
    const within = annotationsOf([findingAt(spanOf(text, 'Fn'))]).shown[0];
    expect(within).toMatchObject({ file: 'template.yaml', startLine: 2, startColumn: 3, endColumn: 5 });
    const across = annotationsOf([findingAt(spanOf(text, 'Fn:\n    Type'))]).shown[0];
    expect(across).toMatchObject({ startLine: 2, endLine: 3 });
    expect(across).not.toHaveProperty('startColumn');
  });

  test('say the place in the message too, since the log shows no properties', () => {
    expect(annotationsOf([findingAt(spanOf(text, 'Fn'))]).shown[0]?.message).toMatch(/^template\.yaml:2:3: /);
  });

  test('say what to paste, and lead to the page of the rule', () => {
    const finding = findingAt(spanOf(text, 'Fn'), { snippet: 'Permission:\n  Type: x\n' });
    expect(annotationsOf([finding], 'https://github.com/o/r/blob/v2/docs').shown[0]?.message).toBe(
      `template.yaml:2:3: Topic may not invoke Fn. Add a permission.
https://github.com/o/r/blob/v2/docs/rules/invoke-permission-missing.md

Permission:
  Type: x`,
    );
  });

  test('are no longer than a runner takes, and lead to the page all the same', () => {
    const snippet = 'x\n'.repeat(3000);
    for (const given of [{ snippet }, { message: 'm'.repeat(5000), snippet }]) {
      const message = annotationsOf([findingAt(spanOf(text, 'Fn'), given)]).shown[0]?.message ?? '';
      expect(message.length).toBeLessThan(4096);
      expect(message).toMatch(/\/invoke-permission-missing\.md$/);
    }
  });
});

describe('workflow commands', () => {
  test('are escaped as the runner reads them', () => {
    const finding = findingAt(spanOf(text, 'Fn', 'a,b:c.yaml'), { message: '100% wrong' });
    expect(workflowCommands(resultOf({ findings: [finding] }), 'https://github.com/o/r/blob/v2/docs')).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=3,endColumn=5,title=invoke-permission-missing::a,b:c.yaml:2:3: 100%25 wrong. Add a permission.%0Ahttps://github.com/o/r/blob/v2/docs/rules/invoke-permission-missing.md\n',
    );
  });

  test('say how many more there are', () => {
    expect(workflowCommands(resultOf({ findings: many('error', 12) }))).toContain(
      '::notice title=lambda-permission-check::3 more errors',
    );
  });
});
