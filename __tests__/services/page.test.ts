import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sourcesPage } from '../../scripts/sources-page.ts';
import { ALL_FACTS } from '../../src/services/index.ts';

test('docs/sources.md is what the facts say (`npm run docs` writes it)', () => {
  expect(readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8')).toBe(sourcesPage());
});

test('every fact has its row', () => {
  const page = sourcesPage();
  for (const { service, what, reference } of ALL_FACTS)
    expect(page).toContain(`| [${service}: ${what}](${reference}) |`);
});
