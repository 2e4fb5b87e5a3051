/**
 * Makes the bundler write CommonJS, whose chunks Node reads at once when they are asked for: for ES modules it loads the
 * rest of its loader first, and reads each file in turns with what else there is to do.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

if (!existsSync(new URL('build/', root))) throw new Error('build is not there: compile first');
// The bundler writes what the nearest `package.json` says; the one of the project says ES modules.
writeFileSync(new URL('build/package.json', root), '{}\n');
for (const bundle of ['cli', 'action']) {
  const folder = new URL(`dist/${bundle}/`, root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('package.json', folder), '{\n  "type": "commonjs"\n}\n');
}
