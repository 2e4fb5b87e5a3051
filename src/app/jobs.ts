/** How many threads judge a large run. */
import { availableParallelism } from 'node:os';
import { UsageError } from '../usage-error.ts';

/** More are no faster on any machine that people have, and each takes memory. */
const MOST_JOBS = 64;

/** @param given the option as it was given: `auto` for as many as the machine has processors. Throws a UsageError for what is no number. */
export function jobsOf(given: string): number {
  if (given === 'auto') return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 0;
  if (jobs === 0) throw new UsageError(`--jobs takes a number of threads, or auto, not "${given}"`);
  return Math.min(jobs, MOST_JOBS);
}
