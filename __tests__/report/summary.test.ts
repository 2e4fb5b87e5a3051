import { describe, expect, test } from '@jest/globals';
import { summary } from '../../src/report/summary.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

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

  test('groups findings by file, with the lines to paste', () => {
    const shown = summary(
      resultOf({
        findings: [
          findingAt(spanOf(text, 'Fn', 'a.yaml'), { snippet: 'Permission:\n  Type: x' }),
          findingAt(spanOf(text, 'Fn', 'b.yaml'), { severity: 'warning' }),
        ],
      }),
    );
    expect(shown).toContain('❌ **1 error** · ⚠️ **1 warning**');
    expect(shown.indexOf('### `a.yaml`')).toBeLessThan(shown.indexOf('### `b.yaml`'));
    expect(shown).toContain('  ```yaml\n  Permission:\n    Type: x\n  ```');
    expect(shown).toContain('**line 2** Topic may not invoke Fn');
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
    expect(shown).toMatch(/> \d+ more lines would pass GitHub's limit/);
  });
});
