/**
 * The classes of faults that people make, each with templates that are wrong and templates that are right. A line that
 * ends in `#! severity rule` (several with commas between) must have exactly those findings, and no other line any;
 * notices are left out unless they are named. JSON has them under `Metadata.Expected`, each with its line in front. The
 * templates in a folder `right-…` or `wrong-…` are checked together, as stacks that import from each other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from '../src/app/check-templates.ts';
import { placeOf } from '../src/finding.ts';

const FOLDER = join(import.meta.dirname, 'classes');

/** `path:line severity rule` for each announced finding. */
function announced(path: string, text: string): readonly string[] {
  if (path.endsWith('.json')) {
    const { Metadata } = JSON.parse(text) as { readonly Metadata?: { readonly Expected: readonly string[] } };
    return (Metadata?.Expected ?? []).map((finding) => `${path}:${finding}`);
  }
  return text.split('\n').flatMap((line, index) => {
    const [, findings] = /#! (.+)$/.exec(line) ?? [];
    return (findings?.split(', ') ?? []).map((finding) => `${path}:${index + 1} ${finding}`);
  });
}

/** The template of a file, or the templates of a folder, by their paths. */
function textsOf(folder: string, name: string): ReadonlyMap<string, string> {
  const files = /\.(?:yaml|json)$/.test(name)
    ? [name]
    : readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const folder = join(FOLDER, name);
  it.each(readdirSync(folder))('%s', async (each) => {
    const texts = textsOf(folder, each);
    const expected = [...texts].flatMap(([path, text]) => announced(path, text));
    const { findings } = await check({
      templates: [...texts].map(([path, text]) => ({ source: { path, text }, named: true })),
      files: { read: () => undefined },
      environment: { parameters: new Map() },
    });
    const found = findings
      .map(({ at, rule, severity }) => {
        const { path, startLine } = placeOf(at);
        return { line: `${path}:${startLine} ${severity} ${rule}`, severity };
      })
      .filter(({ line, severity }) => severity !== 'notice' || expected.includes(line));
    expect(found.map(({ line }) => line).sort()).toEqual([...expected].sort());
    expect(expected.length > 0).toBe(each.startsWith('wrong-'));
  });
});
