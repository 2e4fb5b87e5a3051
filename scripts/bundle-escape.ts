/**
 * Writes what is not ASCII in the compiled modules as escape sequences, before they are bundled: V8 keeps a source of
 * which one character needs two bytes with two bytes a character, which takes longer to read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build/', import.meta.url));

for (const path of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.js')) continue;
  const file = join(build, path);
  const code = readFileSync(file, 'utf8');
  // Within String.raw an escape sequence would stand as it is.
  if (code.includes('String.raw')) continue;
  const escaped = code.replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== code) writeFileSync(file, escaped);
}
