import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/app/check-templates.ts';
import { replayed } from '../src/live/record.ts';
import { name, version } from '../src/package-info.ts';
import { rules } from '../src/rules/index.ts';

const root = new URL('../', import.meta.url);
const pagesAt = new URL('docs/rules/', root);

const ids = rules.map(({ id }) => id).sort();

const namesIn = (folder: URL, ending: string, others: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !others.includes(file))
    .map((file) => file.slice(0, -ending.length))
    .sort();

test('every rule in the folder is listed', () => {
  const folder = new URL('src/rules/', root);
  const declared = namesIn(folder, '.ts', []).filter((file) =>
    readFileSync(new URL(`${file}.ts`, folder), 'utf8').includes(': Rule = {'),
  );
  expect(declared).toEqual(ids);
});

test('every rule has a page, and every page a rule', () => {
  expect(namesIn(pagesAt, '.md', ['README.md'])).toEqual(ids);
});

test('rules are listed by id', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
});

test('the tool knows its own name and version', () => {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect({ name, version }).toEqual({ name: manifest.name, version: manifest.version });
});

describe.each(rules)('the page of $id', (rule) => {
  const page = readFileSync(new URL(`${rule.id}.md`, pagesAt), 'utf8');

  test('begins with its title and severity', () => {
    expect(page.startsWith(`# ${rule.id}\n\n> ${rule.title} · **${rule.severity}**\n\n`)).toBe(true);
  });

  test('has the same sections as the others', () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'What it flags',
      'Why',
      ...(rule.isFixed ? [] : ['Flagged', 'Accepted']),
      'How to fix',
      'When to allow it',
      'References',
    ]);
  });

  // A failure of the check itself has no example: what fails is mended.
  if (rule.isFixed) return;

  test('flags its first example, and that only', async () => {
    const found = await findingsIn(example(page, 'Flagged'), answers(page, 'Flagged'));
    expect([...new Set(found)]).toEqual([rule.id]);
  });

  test('accepts its second example', async () => {
    expect(await findingsIn(example(page, 'Accepted'), answers(page, 'Accepted'))).toEqual([]);
  });
});

describe.each(rules)('$id', ({ title, why, reference }) => {
  test('has a title of one line, and says why', () => {
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title).not.toMatch(/\.$/);
    expect(why).toMatch(/\."?$/);
    expect(reference).toMatch(/^https:\/\//);
  });
});

function example(page: string, heading: string): string {
  const found = new RegExp(`^## ${heading}\\n\\n\`\`\`yaml\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page);
  return found?.[1] ?? '';
}

/** What the account answers in an example: the JSON behind its template. */
function answers(page: string, heading: string): string | undefined {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return /^```json\n([\s\S]*?)^```$/m.exec(section)?.[1];
}

async function findingsIn(text: string, record: string | undefined): Promise<string[]> {
  const result = await check({
    ...(record !== undefined && { look: async () => replayed('the page', record) }),
    templates: [{ source: { path: 'template.yaml', text }, named: true }],
    files: { read: () => undefined },
    environment: { parameters: new Map() },
  });
  return result.findings.map(({ rule }) => rule);
}
