/** CloudWatch Logs: subscription filters. */
import { LOGS_SUBSCRIPTION } from '../data/sources-push.ts';
import { readersOf } from './table.ts';

export const logs = readersOf(LOGS_SUBSCRIPTION);
