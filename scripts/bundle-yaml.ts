/**
 * Makes the bundle use the modules of the `yaml` package that the lexer and the parser need, as the package has them for
 * browsers. The whole package, as it is for Node, is four times as much to load, and asks for an environment variable at
 * every token: half of the time that reading takes.
 */
import { existsSync, writeFileSync } from 'node:fs';

const build = new URL('../build/template/yaml-package.js', import.meta.url);
const modules = new URL('../node_modules/yaml/browser/dist/parse/', import.meta.url);

if (!existsSync(build)) throw new Error('build/template/yaml-package.js is not there: compile first');
const paths = ['cst', 'lexer', 'parser'].map((name) => {
  if (!existsSync(new URL(`${name}.js`, modules)))
    throw new Error(`the yaml package has no parse/${name}.js any more`);
  return `../../node_modules/yaml/browser/dist/parse/${name}.js`;
});
writeFileSync(
  build,
  `export * as CST from '${paths[0]}';\nexport { Lexer } from '${paths[1]}';\nexport { Parser } from '${paths[2]}';\n`,
);
