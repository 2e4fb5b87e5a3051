/** Who imports whom, read as text, and the circles in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

interface Import {
  /** As it is written. */
  readonly from: string;
  /** Is it of types only, which are gone when the program runs? */
  readonly types: boolean;
}

/** Every file with the files and packages that it imports, files by their path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const STATEMENT =
  /^(?:import|export)\b([^;'"]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What a source text imports: `import … from`, `export … from`, `import '…'`, `import('…')`. */
export function importsIn(text: string): readonly Import[] {
  return [...text.matchAll(STATEMENT)].map(([, names, ...paths]) => ({
    from: paths.find((path) => path !== undefined) ?? '',
    types: names !== undefined && isOfTypes(names.trim()),
  }));
}

/** `type { A, B }`, `{ type A, type B }` */
function isOfTypes(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const list = /^\{([^}]*)\}$/
    .exec(names)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return list?.filter((name) => name !== '').every((name) => name.startsWith('type ')) ?? false;
}

/** Every TypeScript file below a folder, with what it imports. `values`: without what is imported for its types only. */
export function readImports(root: string, only: 'all' | 'values' = 'all'): Imports {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    files.map((file) => {
      const imports = importsIn(readFileSync(join(root, file), 'utf8')).filter(
        ({ types }) => only === 'all' || !types,
      );
      return [
        slashed(file),
        imports.map(({ from }) =>
          from.startsWith('.') ? slashed(normalize(join(dirname(file), from))) : from,
        ),
      ];
    }),
  );
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** The circles: groups of files that reach each other, the largest first, each in the order of its names. */
export function circles(imports: Imports): readonly (readonly string[])[] {
  const reach = new Map([...imports.keys()].map((file) => [file, reachable(file, imports)]));
  const groups = new Map<string, readonly string[]>();
  for (const [file, reached] of reach) {
    if (!reached.has(file)) continue;
    const group = [...reached].filter((other) => reach.get(other)?.has(file)).sort();
    groups.set(group.join(' '), group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
}

/** All files that a file imports, directly or not; itself only where it is in a circle. */
function reachable(file: string, imports: Imports): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const to of imports.get(next) ?? [])
      if (imports.has(to) && !found.has(to)) {
        found.add(to);
        open.push(to);
      }
  return found;
}
