/** Local files that a template names (`DefinitionUri: ./asl.json`), read relative to it and each parsed once. */
import type { Source } from '../finding.ts';
import type { Files } from './files.ts';
import type { Node } from './node.ts';
import { readTree } from './read.ts';

/** A function from a path as the template writes it to the file's tree; undefined for what is no readable local file. */
export function localReader(source: Source, files: Files): (path: string) => Node | undefined {
  const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1);
  const known = new Map<string, Node | undefined>();
  return (path) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/')) return undefined;
    const full = folder + path.replace(/^\.\//, '');
    if (!known.has(full)) {
      const file = files.read(full);
      known.set(full, file === undefined ? undefined : readTree(file).root);
    }
    return known.get(full);
  };
}
