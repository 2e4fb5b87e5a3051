/**
 * What is used of the `yaml` package. The bundle puts the package's own modules in place of this file
 * (`scripts/bundle-yaml.ts`): the rest of the package would only have to be loaded.
 */
export { CST, Lexer, Parser } from 'yaml';
