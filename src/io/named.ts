/** Files that the user named: read, and written, or a sentence that says why not. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Source, sourceOf } from '../finding.ts';
import { UsageError } from '../usage-error.ts';
import { filesIn } from './disk.ts';

/** Where the paths begin, and whether nothing outside of it may be read. */
export interface Place {
  readonly workspace: string;
  readonly confined: boolean;
}

/** Throws a UsageError where the file can't be read. */
export function readNamed(path: string, { workspace, confined }: Place): Source {
  if (confined) {
    const { source, refused } = filesIn(workspace).open(path);
    if (refused === undefined) return source;
    throw new UsageError(`Can't read "${path}": ${refused}`);
  }
  try {
    return sourceOf(path, readFileSync(resolve(workspace, path), 'utf8'));
  } catch (error) {
    throw new UsageError(`Can't read "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes a file, and the folders above it. Throws a UsageError where that can't be done. */
export function writeNamed(path: string, text: string, workspace: string): void {
  try {
    mkdirSync(dirname(resolve(workspace, path)), { recursive: true });
    writeFileSync(resolve(workspace, path), text);
  } catch (error) {
    throw new UsageError(`Can't write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
