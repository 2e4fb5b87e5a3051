/**
 * Makes the bundle use the modules of the `yaml` package that the lexer and the parser need, as the package has them for
 * browsers. The whole package, as it is for Node, is five times as much to load, and asks for an environment variable at
 * every token: half of the time that reading takes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../build/template/', import.meta.url);
const build = new URL('yaml-package.js', folder);
const modules = new URL('../node_modules/yaml/browser/dist/parse/', import.meta.url);

if (!existsSync(build)) throw new Error('build/template/yaml-package.js is not there: compile first');
const [cst, lexer, parser] = ['cst', 'lexer', 'parser'].map((name) => {
  if (!existsSync(new URL(`${name}.js`, modules)))
    throw new Error(`the yaml package has no parse/${name}.js any more`);
  return `../../node_modules/yaml/browser/dist/parse/${name}.js`;
});

// A namespace that is handed on is bundled whole, with all that writes YAML; of this one a few names are used.
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const used = [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\bCST\.(\w+)/g)].map(([, name]) => name))),
];
if (used.length === 0) throw new Error('nothing of CST is used any more, or it is used otherwise');
const names = used.sort().join(', ');
writeFileSync(
  build,
  `import { ${names} } from '${cst}';\nexport const CST = { ${names} };\nexport { Lexer } from '${lexer}';\nexport { Parser } from '${parser}';\n`,
);
