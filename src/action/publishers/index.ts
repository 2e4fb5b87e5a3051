/** The publishers, in the order in which they publish. */
import { commands } from './commands.ts';
import { log } from './log.ts';
import { outputs } from './outputs.ts';
import type { Publisher } from './publisher.ts';
import { reportFiles } from './report-files.ts';
import { summary } from './summary.ts';

export const publishers: readonly Publisher[] = [log, commands, summary, ...reportFiles, outputs];
