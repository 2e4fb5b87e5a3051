/**
 * Bundles the library, so that whoever uses it installs nothing else: `library.ts FROM TO` takes what `tsc` made of
 * `src` in FROM and writes TO: the bundle, the licences of what it holds, and the declarations that its own reach.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined)
  throw new Error('Say from where and to where: library.ts FROM TO');

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const options = ['--out', to, '--license', 'licenses.txt', '--no-cache'];
execFileSync(process.execPath, [ncc, 'build', join(from, 'index.js'), ...options], { stdio: 'ignore' });
// What the bundler does not find, it leaves to be found when it is needed, and says nothing.
const left = [...readFileSync(join(to, 'index.js'), 'utf8').matchAll(/eval\("require"\)\("([^"]+)"\)/g)];
if (left.length > 0) throw new Error(`Not bundled: ${left.map(([, name]) => name).join(', ')}`);
for (const file of reachable('index.d.ts', from)) cpSync(join(from, file), join(to, 'types', file));

/** A declaration file and all that it imports, directly or not, relative to their folder. */
function reachable(entry: string, folder: string): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set also gives what joins it meanwhile.
  for (const file of found) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:\bfrom |\bimport\()['"](\.[^'"]+)\.ts['"]/g))
      found.add(normalize(join(dirname(file), `${path}.d.ts`)));
  }
  return found;
}
