/**
 * The disk: what is read from it and written to it. Regular files only, up to a limit, and nothing outside the
 * workspace and the folders that the user named, whatever `..` and symbolic links say.
 */
import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Source, sourceOf } from '../finding.ts';
import type { Files } from '../template/files.ts';
import { MOST_BYTES } from '../template/problems.ts';

/** Why a file is not read, or not written. */
export type Refusal =
  | 'absent'
  | 'outside'
  | 'not a file'
  | 'too large'
  | 'too much in all'
  | 'not UTF-8'
  | 'not permitted';

/** Why, for people. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  absent: 'there is no such file',
  outside: 'it lies outside the workspace',
  'not a file': 'it is no regular file',
  'too large': 'it is too large',
  'too much in all': 'the files of this run are too large together',
  'not UTF-8': 'it is not UTF-8',
  'not permitted': 'its permissions forbid it',
};

export interface Opened {
  readonly source: Source;
  readonly refused?: Refusal;
}

export interface Disk extends Files {
  /** As `read`, but says why not. A file that is no UTF-8 comes with its text as far as it can be read. */
  open(path: string): Opened;
  /** The names of the files in a folder, in order; none where there is no such folder inside. */
  list(folder: string): readonly string[];
}

/** So many bytes are read in one run. */
const MOST_BYTES_IN_ALL = 256 * 1024 * 1024;

/** Files in a workspace, and in `folders` outside of it. Paths are relative to the workspace, with `/`. */
export function filesIn(
  workspace: string,
  folders: readonly string[] = [],
  mostBytes = MOST_BYTES_IN_ALL,
): Disk {
  const known = new Map<string, string | undefined>();
  const realPathOf = (path: string): string | undefined => {
    if (!known.has(path)) known.set(path, realPath(resolve(workspace, path)));
    return known.get(path);
  };
  const roots = [workspace, ...folders].map(realPathOf);
  let left = mostBytes;
  const realOf = (path: string): string | Refusal => {
    const real = realPathOf(path);
    if (real === undefined) return 'absent';
    return roots.some((root) => root !== undefined && isWithin(real, root)) ? real : 'outside';
  };
  const open = (path: string): Opened => {
    const real = realOf(path);
    if (real === 'absent' || real === 'outside') return { source: sourceOf(path, ''), refused: real };
    if (left <= 0) return { source: sourceOf(path, ''), refused: 'too much in all' };
    const { text, refused } = readText(real);
    left -= text.length;
    return { source: sourceOf(path, text), ...(refused && { refused }) };
  };
  return {
    open,
    list(folder) {
      const real = realPathOf(folder);
      return real !== undefined && roots.some((root) => root !== undefined && isWithin(real, root))
        ? filesOf(real)
        : [];
    },
    read(path) {
      const { source, refused } = open(path);
      return refused === undefined ? source : undefined;
    },
    identity(path) {
      const real = realPathOf(path);
      const [root] = roots;
      // As it is called from the workspace, it is the same on every machine.
      return real === undefined || root === undefined ? path : relative(root, real).replaceAll(sep, '/');
    },
  };
}

/** Is a real path a root, or within it? */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Is there a folder at a path? */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** No folder that people keep templates in has more. */
const MOST_FILES = 2_000;

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
      .slice(0, MOST_FILES);
  } catch {
    return [];
  }
}

/** A path with all symbolic links resolved; undefined where there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The text of a regular file wherever it lies, up to a limit. */
export function readText(
  path: string,
  mostBytes = MOST_BYTES,
): { readonly text: string; readonly refused?: Refusal } {
  let file: number | undefined;
  try {
    // Without waiting: a named pipe would keep whoever opens it until somebody writes.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) return { text: '', refused: 'not a file' };
    if (found.size > mostBytes) return { text: '', refused: 'too large' };
    const bytes = readUpTo(file, Math.min(found.size, mostBytes) + 1, mostBytes);
    if (bytes === undefined) return { text: '', refused: 'too large' };
    const text = bytes.toString('utf8');
    return isUtf8(bytes) ? { text } : { text, refused: 'not UTF-8' };
  } catch (error) {
    return { text: '', refused: refusalOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** All of a file; undefined where it turns out to be more than the limit, whatever size it is said to have. */
function readUpTo(file: number, expected: number, mostBytes: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  for (let length = expected; ; length = 65_536) {
    const chunk = Buffer.allocUnsafe(length);
    const count = readSync(file, chunk, 0, length, null);
    if (count === 0) return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    size += count;
    if (size > mostBytes) return undefined;
    chunks.push(chunk.subarray(0, count));
  }
}

function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'not permitted';
  // Devices and sockets that can't be opened.
  return code === 'ENXIO' || code === 'ENODEV' || code === 'EISDIR' ? 'not a file' : 'absent';
}

/** Where paths begin, and whether nothing outside of it may be read or written, even where it is named. */
export interface Place {
  readonly workspace: string;
  readonly confined: boolean;
}

/**
 * The real path of what a path names. A path that leads outside in its own words was named so by the user, and is taken
 * where the place is not confined; one that a link leads outside never is.
 */
export function namedPath(path: string, { workspace, confined }: Place): string | Refusal {
  const full = resolve(workspace, path);
  const real = realPath(full);
  if (real === undefined) return 'absent';
  return mayLead(full, real, workspace, confined) ? real : 'outside';
}

/** May a path be taken whose real path is `real`? */
export function mayLead(full: string, real: string, workspace: string, confined: boolean): boolean {
  const roots = [resolve(workspace), realPath(resolve(workspace)) ?? resolve(workspace)];
  if (roots.some((root) => isWithin(real, root))) return true;
  return !confined && !roots.some((root) => isWithin(full, root));
}

/** Is there anything of that name, were it a link that leads nowhere? */
export function isThere(path: string, workspace: string): boolean {
  try {
    return lstatSync(resolve(workspace, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Writes a file, and the folders above it; gives why not. Throws what the system throws. */
export function writeText(path: string, text: string, place: Place): Refusal | undefined {
  const full = resolve(place.workspace, path);
  if (!mayLead(full, nearestFolder(dirname(full)), place.workspace, place.confined)) return 'outside';
  const found = lstatSync(full, { throwIfNoEntry: false });
  const isInside = mayLead(full, full, place.workspace, true);
  // Outside, a link or a device (standard output) is the user's own choice.
  if (isInside && found !== undefined && !found.isFile()) {
    const real = namedPath(path, place);
    if (real === 'absent' || real === 'outside') return 'outside';
    if (!lstatSync(real).isFile()) return 'not a file';
  }
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return undefined;
}

/** The real path of the folder itself, or of the first above it that is there. */
function nearestFolder(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    const real = realPath(one);
    if (real !== undefined || dirname(one) === one) return real ?? one;
  }
}
