/** What a publisher is: one way in which the action tells what a run found. */

import type { Outcome } from '../../app/run.ts';
import type { ReportContext } from '../../report/index.ts';
import type * as Core from '../core-package.ts';
import type { Client } from '../github/client.ts';

/** What there is to publish, and what with. */
export interface Publication {
  readonly core: typeof Core;
  readonly environment: NodeJS.ProcessEnv;
  readonly outcome: Outcome;
  /** For what is written as a report. */
  readonly context: ReportContext;
  /** GitHub's API: loaded with the first call, and the same for all of a run. Rejects with a sentence where it can't be used. */
  readonly github: () => Promise<Client>;
}

export interface Publisher {
  readonly id: string;
  /** Is it asked for? */
  wanted(publication: Publication): boolean;
  /** Publishes; gives a sentence where the user should know that something was left out. Throws a UsageError where it can't. */
  publish(publication: Publication): Promise<string | undefined>;
}
