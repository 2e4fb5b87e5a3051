/**
 * The publishers, in the order in which they publish: those that need the network come last, so that whatever becomes of
 * them, the others have told everything.
 */
import { checkRun } from './check-run.ts';
import { commands } from './commands.ts';
import { comment } from './comment.ts';
import { log } from './log.ts';
import { outputs } from './outputs.ts';
import type { Publisher } from './publisher.ts';
import { reportFiles } from './report-files.ts';
import { review } from './review.ts';
import { summary } from './summary.ts';

export const publishers: readonly Publisher[] = [
  log,
  commands,
  summary,
  ...reportFiles,
  outputs,
  checkRun,
  comment,
  review,
];
