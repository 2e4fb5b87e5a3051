/** Reading files, only inside the workspace: the one door through which templates and what they name come in. */
import type { Source } from '../finding.ts';

export interface Files {
  /** A file's text by its path relative to the workspace; undefined where it is absent, outside the workspace (symbolic links followed), no regular file, or too large. */
  read(path: string): Source | undefined;
  /** What is equal for two paths exactly where they lead to the same file, however they are spelled. Without it, the path itself. */
  identity?(path: string): string;
}
