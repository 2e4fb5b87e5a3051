/** Small templates with what must be found in each, or must not: causes of false and missed findings of the past. */
import { cpSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { command } from './support/command.ts';
import { workspace } from './support/workspace.ts';

const FOLDER = join(import.meta.dirname, 'cases');

interface Expected {
  readonly why: string;
  readonly errors?: number;
  readonly rule?: string;
  readonly unverified?: number;
  readonly templates?: number;
  readonly warnings?: readonly string[];
  readonly none?: readonly string[];
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  readonly counts: { readonly unverified: number };
  readonly templates: readonly unknown[];
}

const cases = Object.entries<Expected>(JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')));

test.each(cases)('%s', async (path, expected) => {
  const from = join(FOLDER, path);
  const folder = workspace({});
  cpSync(from, join(folder, basename(path)), { recursive: true });
  const { findings, counts, templates } = await check(
    folder,
    statSync(from).isDirectory() ? '.' : basename(path),
  );
  const rules = findings.map(({ rule }) => rule);
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  if (expected.errors !== undefined) expect(errors).toHaveLength(expected.errors);
  if (expected.rule !== undefined) expect(new Set(errors)).toEqual(new Set([expected.rule]));
  if (expected.unverified !== undefined) expect(counts.unverified).toBe(expected.unverified);
  if (expected.templates !== undefined) expect(templates).toHaveLength(expected.templates);
  for (const rule of expected.warnings ?? []) expect(rules).toContain(rule);
  for (const rule of expected.none ?? []) expect(rules).not.toContain(rule);
});

async function check(folder: string, named: string): Promise<Report> {
  const { out } = await command(folder, ['check', '--format', 'json', '--fail-on', 'never', named]);
  return JSON.parse(out);
}
