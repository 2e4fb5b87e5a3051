/**
 * Makes V8 compile the modules of the bundles' chunks when it first reads them. It skims over a function and compiles it
 * when it is called, so that nearly the whole bundle would be read twice; a `function` in parentheses it compiles at once,
 * an arrow function, as the bundler writes them, it does not. https://v8.dev/blog/preparser#pife
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** How the bundler begins a module. */
const MODULE = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm;

for (const bundle of ['cli', 'action']) {
  const folder = new URL(`../dist/${bundle}/`, import.meta.url);
  let count = 0;
  // In the first file stands what is always needed of the bundler and of Node: little of it is called.
  for (const name of readdirSync(folder).filter((file) => /^\d+\.index\.js$/.test(file))) {
    const file = new URL(name, folder);
    const code = readFileSync(file, 'utf8');
    const eager = code.replace(MODULE, (_, parameters: string) => {
      count++;
      return `/***/ (function (${parameters}) {`;
    });
    writeFileSync(file, eager);
  }
  if (count === 0) throw new Error(`dist/${bundle}: the bundler begins modules otherwise now`);
}
