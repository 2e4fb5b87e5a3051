/** Amazon S3: bucket notifications. */
import { S3_NOTIFICATION } from '../data/sources-push.ts';
import { readersOf } from './table.ts';

export const s3 = readersOf(S3_NOTIFICATION);
