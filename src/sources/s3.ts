/** Amazon S3: bucket notifications. */
import { S3_NOTIFICATION } from '../data/sources-events.ts';
import { readersOf } from './table.ts';

export const s3 = readersOf(S3_NOTIFICATION);
