import { describe, expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../src/finding.ts';
import { digest } from '../../src/report/digest.ts';
import { resultOf } from '../support/result.ts';

const source = { path: 'template.yaml', text: 'Resources: {}\n' };

const finding = (severity: Severity, message: string, snippet?: string): Finding => ({
  rule: 'arn-expected',
  severity,
  message,
  help: 'Mend it',
  ...(snippet === undefined ? {} : { snippet }),
  resources: [],
  at: { source, start: 0, end: 9 },
  related: [],
  fix: null,
});

const DOCS = 'https://github.com/lambda-permission-check/lambda-permission-check/blob/v1/docs';
const template = { path: 'template.yaml', functions: 0, error: null };

const cut = (most: number, ...findings: readonly Finding[]): string =>
  digest(resultOf({ findings, templates: [template] }), { most, docs: DOCS, rest: 'the log' });

/** What is shown of each finding. */
const shown = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:first|second|third)\b/g)].map(String);

describe('a digest', () => {
  const [first, second, third] = [
    finding('notice', 'first'),
    finding('error', 'second', 'Key: !Ref Value'),
    finding('warning', 'third'),
  ];

  test('has the gravest findings first', () => {
    expect(cut(10_000, first, second, third)).toMatchSnapshot();
  });

  test('says what is left out for want of room, and never passes its limit', () => {
    const whole = Buffer.byteLength(cut(100_000, first, second, third));
    for (let most = 260; most <= whole + 400; most += 10) {
      const text = cut(most, first, second, third);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      const left = /want of room: (.*)\. All are in the log\./.exec(text)?.[1] ?? '';
      expect(shown(text).length + [...left.matchAll(/1 more/g)].length).toBe(3);
    }
    expect(shown(cut(260, first, second, third))).toEqual([]);
  });

  test('leaves out a snippet, or a finding, that is too long for itself, and shows the rest', () => {
    const long = 'x'.repeat(5000);
    const text = cut(3000, finding('error', 'first', long), finding('error', `${long} second`), third);
    expect(shown(text)).toEqual(['first', 'third']);
    expect(text).toContain('want of room: 1 more error. All');
  });

  test('says what was decided beforehand; where that is much, where to find it', () => {
    const levels = [{ rule: 'arn-expected', usual: 'error', level: 'off', findings: 3 }] as const;
    const result = resultOf({ decisions: { levels, off: [] }, templates: [template] });
    expect(digest(result, { most: 1000, rest: 'the log' })).toContain('- switched off: arn-expected');
    const little = digest(result, { most: 300, rest: 'the log' });
    expect(little).toContain('### Decided beforehand\n\nToo much to be shown here: it is in the log.');
  });

  test('counts bytes, not characters', () => {
    const many = Array.from({ length: 50 }, () => finding('error', '✅'.repeat(100)));
    expect(Buffer.byteLength(cut(9000, ...many))).toBeLessThanOrEqual(9000);
  });
});
