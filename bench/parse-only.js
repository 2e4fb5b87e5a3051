/** Parses every template below a folder with the YAML library and does nothing else: the measure for the whole check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (/\.(?:ya?ml|json|template)$/.test(name)) parseDocument(readFileSync(join(folder, name), 'utf8'));
}
