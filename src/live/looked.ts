/** What a look-up is asked for, and what came of it. */
import type { Deployed } from '../deployed/deployed.ts';

export interface LiveOptions {
  /** `auto`: only where credentials are found. `on`: it is a failure where nothing can be looked up. */
  readonly mode: 'auto' | 'on';
  readonly environment: NodeJS.ProcessEnv;
  /** As the user gives it. */
  readonly region?: string;
  /** The ARN of the role to assume in an account. */
  readonly assumeRole: ReadonlyMap<string, string>;
  /** The bound on the whole, in milliseconds. */
  readonly timeout: number;
  /** The day that answers are said to be of. */
  readonly today: string;
  /** The names of the stacks that templates are deployed as, by their paths. */
  readonly stacks: ReadonlyMap<string, string>;
  /** Answers of an earlier run, in the place of an account. */
  readonly replay?: { readonly path: string; readonly text: string };
}

export interface Looked {
  /** Undefined where nothing was asked. */
  readonly deployed?: Deployed;
  /** One line of what was done or why not; undefined where there was nothing to ask. */
  readonly line?: string;
  /** Was it asked for, and could not be done? */
  readonly failed: boolean;
}

/** Nothing could be looked up. */
export const refused = (mode: LiveOptions['mode'], why: string): Looked => ({
  line: `Nothing was looked up in the account: ${why}`,
  failed: mode === 'on',
});
