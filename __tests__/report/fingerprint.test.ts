import { expect, test } from '@jest/globals';
import { fingerprints } from '../../src/report/fingerprint.ts';
import { findingAt, spanOf } from '../support/result.ts';

const text = 'Resources:\n  Fn: {}\n  Other: {}\n';

test('a fingerprint stays when lines move, and when the message is worded anew', () => {
  const before = findingAt(spanOf(text, 'Fn'));
  const after = findingAt(spanOf(`# a comment\n\n${text}`, 'Fn'), { message: 'worded anew' });
  expect(fingerprints([before]).get(before)).toBe(fingerprints([after]).get(after));
});

test('findings of other rules, files and places have other fingerprints', () => {
  const findings = [
    findingAt(spanOf(text, 'Fn')),
    findingAt(spanOf(text, 'Fn'), { rule: 'other' }),
    findingAt(spanOf(text, 'Fn', 'other.yaml')),
    findingAt(spanOf(text, 'Other')),
    findingAt(spanOf(text, 'Fn')),
  ];
  expect(new Set(fingerprints(findings).values()).size).toBe(findings.length);
});
