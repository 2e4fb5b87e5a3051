import { describe, expect, test } from '@jest/globals';
import { summary } from '../../src/report/summary.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const docs = 'https://github.com/lambda-permission-check/lambda-permission-check/blob/v1/docs';

const text = 'Resources:\n  Fn:\n    Type: x\n';

describe('the job summary', () => {
  test('says so where nothing is found', () => {
    const templates = [{ path: 'template.yaml', functions: 0, error: null }];
    expect(summary(resultOf({ templates }))).toBe(
      '## Lambda permissions\n\n✅ **nothing found** · 1 template, 0 functions, 0 invocations\n',
    );
  });

  test('says so where nothing was checked', () => {
    expect(summary(resultOf({}))).toBe(
      '## Lambda permissions\n\n⚪ **nothing was checked**: no SAM or CloudFormation template was found\n',
    );
  });

  test('has errors first, then warnings, each with what it is about', () => {
    const shown = summary(
      resultOf({
        findings: [
          findingAt(spanOf(text, 'Fn', 'a.yaml'), { severity: 'warning' }),
          findingAt(spanOf(text, 'Fn', 'b.yaml'), { snippet: 'Permission:\n  Type: x' }),
        ],
      }),
      { docs, linkTo: ({ source }) => `https://github.com/o/r/blob/1/${source.path}#L2` },
    );
    expect(shown).toMatchSnapshot();
  });

  test('shows what is and what must be as a diff, and does not say it a second time', () => {
    const yaml = 'Resources:\n  P:\n    Properties:\n      SourceArn: !Ref Returns # old\n';
    const at = spanOf(yaml, '!Ref Returns');
    const finding = findingAt(at, {
      message:
        'P nearly lets Orders invoke Fn, but its SourceArn is "!Ref Returns" and must be "!Ref Orders"',
      difference: { part: 'SourceArn', is: '!Ref Returns', must: '!Ref Orders' },
      resources: ['P', 'Fn', 'Orders'],
    });
    const fixed = { ...finding, fix: { description: 'Change it', edits: [{ at, text: '!Ref Orders' }] } };
    expect(summary(resultOf({ findings: [fixed] }), { docs })).toMatchSnapshot('by its fix');
    expect(summary(resultOf({ findings: [finding] }), { docs })).toMatchSnapshot('without a fix');
  });

  test('folds many warnings by rule, and errors behind the first twenty', () => {
    const many = (severity: 'error' | 'warning', number: number) =>
      Array.from({ length: number }, () => findingAt(spanOf(text, 'Fn'), { severity }));
    const rules = [
      { id: 'invoke-permission-missing', title: 'No `grant`', severity: 'error', why: '' },
    ] as const;
    const shown = summary(resultOf({ findings: [...many('error', 23), ...many('warning', 6)] }), { rules });
    expect(shown.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>3 more</summary>',
      '<summary>6 × No `grant` · <code>invoke-permission-missing</code></summary>',
    ]);
    expect(shown.match(/<\/details>/g)).toHaveLength(2);
    expect(shown.match(/^- /gm)).toHaveLength(29);
  });

  test('shows what stands between backticks as code', () => {
    expect(
      summary(resultOf({ findings: [findingAt(spanOf(text, 'Fn'), { message: 'no `Role`' })] })),
    ).toContain('no `Role`');
  });

  test('stops below the limit of GitHub, and says that it does', () => {
    const findings = Array.from({ length: 20_000 }, () => findingAt(spanOf(text, 'Fn')));
    const shown = summary(resultOf({ findings }));
    expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024);
    expect(shown).toMatch(/want of room: \d+ more errors\. All are in the log and the JSON report\.\n$/);
    expect(shown.match(/<details>/g)).toHaveLength(1);
    expect(shown.match(/<\/details>/g)).toHaveLength(1);
  });
});
