/** The documentation that comes with the program: beside its source, in a checkout, and in the npm package. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source and bundle lie two folders below the root. */
const MOST_ABOVE = 4;

/** A page of `docs`; undefined where the program was copied without them. */
export function docsPage(path: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let above = 0; above < MOST_ABOVE; above++) {
    try {
      return readFileSync(join(folder, 'docs', path), 'utf8');
    } catch {
      folder = dirname(folder);
    }
  }
  return undefined;
}
