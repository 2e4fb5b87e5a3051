/**
 * The disk behind `Files`: reads inside the workspace and the folders that the user named, and nowhere else,
 * whatever `..` and symbolic links say.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Source, sourceOf } from '../finding.ts';
import type { Files } from '../template/files.ts';
import { MOST_BYTES } from '../template/problems.ts';

/** Why a file is not read. */
export type Refusal = 'absent' | 'outside' | 'not a file' | 'too large' | 'not UTF-8' | 'not permitted';

export interface Opened {
  readonly source: Source;
  readonly refused?: Refusal;
}

export interface Disk extends Files {
  /** As `read`, but says why not. A file that is no UTF-8 comes with its text as far as it can be read. */
  open(path: string): Opened;
}

/** Files in a workspace, and in `folders` outside of it. Paths are relative to the workspace, with `/`. */
export function filesIn(workspace: string, folders: readonly string[] = []): Disk {
  const roots = [workspace, ...folders].map((folder) => realPath(resolve(workspace, folder)));
  const open = (path: string): Opened => {
    const real = realPath(resolve(workspace, path));
    if (real === undefined) return { source: sourceOf(path, ''), refused: 'absent' };
    if (!roots.some((root) => root !== undefined && isWithin(real, root)))
      return { source: sourceOf(path, ''), refused: 'outside' };
    const { text, refused } = readText(real);
    return { source: sourceOf(path, text), ...(refused && { refused }) };
  };
  return {
    open,
    read(path) {
      const { source, refused } = open(path);
      return refused === undefined ? source : undefined;
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

/** A path with all symbolic links resolved; undefined where there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The text of a file wherever it lies, up to the limit. */
export function readText(path: string): { readonly text: string; readonly refused?: Refusal } {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { text: '', refused: 'not a file' };
    if (found.size > MOST_BYTES) return { text: '', refused: 'too large' };
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    return isUtf8(bytes) ? { text } : { text, refused: 'not UTF-8' };
  } catch (error) {
    return { text: '', refused: isForbidden(error) ? 'not permitted' : 'absent' };
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
