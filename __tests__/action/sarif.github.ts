/** What is uploaded to code scanning: valid SARIF, within the limits that GitHub sets. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { run } from '../../src/app/run.ts';
import { DOCS } from '../../src/package-info.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Result } from '../../src/result.ts';
import { rules } from '../../src/rules/index.ts';
import { described } from '../support/github-descriptions.ts';
import { findingAt, hostile, resultOf, spanOf } from '../support/result.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let isValid: ValidateFunction;

beforeAll(() => {
  const {
    $schema: _,
    id: _id,
    ...schema
  } = JSON.parse(described('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  isValid = ajv.compile(schema);
}, 60_000);

function written(result: Result) {
  const report = JSON.parse(sarif(result, { rules, docs: DOCS, category: 'lambda-permission-check' }));
  isValid(report);
  expect(isValid.errors ?? []).toEqual([]);
  return report.runs[0];
}

async function checked(...positionals: readonly string[]): Promise<Result> {
  const settings = { workspace: root, confined: true, given: { templates: positionals }, environment: {} };
  return (await run(settings)).result;
}

describe('SARIF is valid', () => {
  test('of the examples and of planted faults', async () => {
    const result = await checked('examples', '__tests__/faults');
    const { results } = written(result);
    expect(results).toHaveLength(result.findings.length);
    expect(results.length).toBeGreaterThan(readdirSync(join(root, '__tests__/faults')).length / 2);
  });

  test.each(hostile)('of names like %j', (name) => {
    const at = spanOf(`Resources:\n  x: ${name}`, 'Resources', `${name}.yaml`);
    const related = [{ message: name, at }];
    const fix = { description: name, edits: [{ at, text: name }] };
    const finding = findingAt(at, { message: name, help: name, resources: [name], related, fix });
    written(resultOf({ findings: [finding] }));
  });

  test('where some is left out', () => {
    const finding = findingAt(spanOf('Resources: x', 'x'));
    written(resultOf({ findings: Array.from({ length: 25_001 }, () => finding) }));
  });
});

// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
describe('code scanning shows each rule:', () => {
  test.each(rules.map(({ id }) => id))('%s', (id) => {
    const rule = written(resultOf({})).tool.driver.rules.find(
      (one: { readonly id: string }) => one.id === id,
    );
    for (const { text } of [rule.shortDescription, rule.fullDescription, rule.help]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(1024);
    }
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    const severity = Number(rule.properties['security-severity'] ?? 1);
    expect(severity > 0 && severity <= 10).toBe(true);
    expect(rule.properties.tags.includes('security')).toBe('security-severity' in rule.properties);
  });
});
