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
});

describe('workflow commands', () => {
  test('are escaped as the runner reads them', () => {
    const finding = findingAt(spanOf(text, 'Fn', 'a,b:c.yaml'), { message: '100% wrong' });
    expect(workflowCommands(resultOf({ findings: [finding] }))).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=3,endColumn=5,title=invoke-permission-missing::a,b:c.yaml:2:3: 100%25 wrong. Add a permission.\n',
    );
  });

  test('say how many more there are', () => {
    expect(workflowCommands(resultOf({ findings: many('error', 12) }))).toContain(
      '::notice title=lambda-permission-check::3 more errors',
    );
  });
});
