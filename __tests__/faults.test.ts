/**
 * Small templates with one planted fault each, and their sound counterparts. A line that ends in `#! rule …` must have
 * exactly those findings (notices left out unless named); no other line may have any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check } from '../src/app/check-templates.ts';
import { placeOf } from '../src/finding.ts';

const folder = new URL('./faults/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** `line rule` for each announced finding. */
function announced(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, rules] = /#! (.+)$/.exec(line) ?? [];
    return (rules?.split(' ') ?? []).map((rule) => `${index + 1} ${rule}`);
  });
}

describe('planted faults', () => {
  it.each(names)('%s', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const expected = announced(text);
    const result = await check({
      templates: [{ source: { path: name, text }, named: true }],
      files: { read: () => undefined },
      environment: { parameters: new Map() },
    });
    const found = result.findings
      .map(({ at, rule, severity }) => ({ line: `${placeOf(at).startLine} ${rule}`, severity }))
      .filter(({ line, severity }) => severity !== 'notice' || expected.includes(line));
    expect(found.map(({ line }) => line).sort()).toEqual([...expected].sort());
  });
});
