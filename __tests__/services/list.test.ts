/** Every service's file is in the list: what is forgotten there is never read. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { services } from '../../src/services/index.ts';

const FOLDER = new URL('../../src/services/', import.meta.url);
/** What is no service: the mechanisms, what services share, and what they need of roles, which its own list names. */
const OTHERS = [
  'fact.ts',
  'index.ts',
  'polled-facts.ts',
  'naming-properties.ts',
  'principals.ts',
  'reading',
  'role-needs',
  'service.ts',
];

const files = readdirSync(FOLDER).filter((name) => !OTHERS.includes(name));

test.each(files)('src/services/%s is listed in index.ts', (name) => {
  const path = name.endsWith('.ts') ? `./${name}` : `./${name}/index.ts`;
  expect(readFileSync(new URL('index.ts', FOLDER), 'utf8')).toContain(`from '${path}';`);
});

test('each is a service that says something', () => {
  expect(services).toHaveLength(files.length);
  for (const { facts = [], table = [], readers = [] } of services)
    expect(facts.length + table.length + readers.length).toBeGreaterThan(0);
});
