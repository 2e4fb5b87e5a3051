import { describe, expect, test } from '@jest/globals';
import { RISKS } from '../../src/rules/access-risk.ts';

/** https://www.first.org/cvss/v3-1/specification-document#7-4-Metric-Values */
const WEIGHTS: Readonly<Record<string, number>> = {
  'AV:N': 0.85,
  'AC:L': 0.77,
  'AC:H': 0.44,
  'UI:N': 0.85,
  N: 0,
  L: 0.22,
  H: 0.56,
};

/** https://www.first.org/cvss/v3-1/specification-document#7-1-Base-Metrics-Equations */
function baseScore(vector: string): number {
  const metrics = vector.split('/');
  const value = (metric: string): string =>
    metrics.find((one) => one.startsWith(`${metric}:`))?.slice(metric.length + 1) ?? '';
  const weight = (key: string): number => WEIGHTS[key] ?? Number.NaN;
  const isChanged = value('S') === 'C';
  const rights = { N: 0.85, L: isChanged ? 0.68 : 0.62 }[value('PR')] ?? Number.NaN;
  const lost = 1 - ['C', 'I', 'A'].reduce((left, metric) => left * (1 - weight(value(metric))), 1);
  const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
  const exploitability =
    8.22 * weight(`AV:${value('AV')}`) * weight(`AC:${value('AC')}`) * rights * weight(`UI:${value('UI')}`);
  const score = Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10);
  return Math.ceil(Number((score * 10).toFixed(4))) / 10;
}

describe('the score of a risk is that of its vector', () => {
  test.each(Object.entries(RISKS))('%s', (_, { vector, score }) => {
    expect(score).toBe(baseScore(vector));
  });
});
