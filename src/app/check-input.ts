/** What a check is given. */
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import type { Files } from '../template/files.ts';
import type { Look } from './judge.ts';
import type { DiskPlace } from './load.ts';
import type { Measure } from './phases.ts';
import type { TemplateFile } from './read-template.ts';

/** So much text is judged at once: below, parts cost more than they save. */
export const MOST_AT_ONCE = 2 * 1024 * 1024;

export interface CheckInput {
  readonly templates: readonly TemplateFile[];
  /** For the files that templates name. */
  readonly files: Files;
  readonly environment: Environment;
  /** Templates that are deployed by a name of their own, perhaps several times; the others are deployed once, with `environment`. */
  readonly stacks?: readonly Deployment[];
  /** What the search was for: what it excludes is left out, though one of `templates` nests it. */
  readonly patterns?: readonly string[];
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number) => void;
  /** Told how long each phase takes. */
  readonly measure?: Measure;
  /** Asks an account for what a model leaves open. Undefined where no account is to be asked. */
  readonly look?: Look | undefined;
  /** Is the model asked for? Then all is judged at once, whatever memory that takes. */
  readonly withModel?: boolean;
  /** More text than this is judged in parts, each of about a quarter of it. */
  readonly mostAtOnce?: number;
  /** Judges parts in several threads. */
  readonly threads?: ThreadsWanted | undefined;
}

export interface ThreadsWanted {
  /** How many, at the most. */
  readonly count: number;
  /** The program, which serves where it finds itself in a thread. */
  readonly entry: string;
  /** Where `files` are. */
  readonly disk: DiskPlace;
}
