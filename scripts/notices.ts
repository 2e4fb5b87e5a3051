/**
 * Writes the notices of the data that the bundles hold: `notices.ts TO`. Each bundle lists the packages in it by itself
 * (`licenses.txt`); what was taken from others' data is no package of it any more. Which data that is, each file in
 * `src/data` says in its first comment: a name, and the licence in brackets.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { noticesOf, takenFrom } from './notices-text.ts';

const [to] = process.argv.slice(2);
if (to === undefined) throw new Error('Say where to: notices.ts TO');

const data = new URL('../src/data/', import.meta.url);
const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const taken = takenFrom(files.map((path) => ({ path, text: readFileSync(new URL(path, data), 'utf8') })));
writeFileSync(to, noticesOf(taken, new URL('../node_modules/', import.meta.url)));
