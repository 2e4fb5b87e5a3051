/** Files that the user or the configuration named: read, and written, or a sentence that says why not. */
import { type Source, sourceOf } from '../finding.ts';
import { UsageError } from '../usage-error.ts';
import { namedPath, type Place, REFUSALS, type Refusal, readText, writeText } from './disk.ts';

export type { Place } from './disk.ts';

/**
 * Throws a UsageError where the file can't be read.
 *
 * @param mostBytes a limit other than that of templates.
 */
export function readNamed(path: string, place: Place, mostBytes?: number): Source {
  const real = namedPath(path, place);
  if (isRefusal(real)) throw unreadable(path, real);
  const { text, refused } = readText(real, mostBytes);
  if (refused !== undefined) throw unreadable(path, refused);
  return sourceOf(path, text);
}

const unreadable = (path: string, refusal: Refusal): UsageError =>
  new UsageError(`Can't read "${path}": ${REFUSALS[refusal]}`);

const isRefusal = (path: string | Refusal): path is Refusal => Object.hasOwn(REFUSALS, path);

/** Writes a file, and the folders above it. Throws a UsageError where that can't be done. */
export function writeNamed(path: string, text: string, place: Place): void {
  let refused: string | undefined;
  try {
    const refusal = writeText(path, text, place);
    refused = refusal && REFUSALS[refusal];
  } catch (error) {
    refused = error instanceof Error ? error.message : String(error);
  }
  if (refused !== undefined) throw new UsageError(`Can't write "${path}": ${refused}`);
}
