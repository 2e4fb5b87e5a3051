/** CloudWatch Logs: subscription filters. */
import { LOGS_SUBSCRIPTION } from '../data/sources-events.ts';
import { readersOf } from './table.ts';

export const logs = readersOf(LOGS_SUBSCRIPTION);
