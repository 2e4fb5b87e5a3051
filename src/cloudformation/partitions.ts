/** The partition that a region is in. */
import { PARTITIONS, type Partition } from '../data/partitions.ts';

/** The partition of a region, `aws` for one that is in no other. */
export function partitionOf(region: string): Partition {
  const wanted = region.toLowerCase();
  const found = PARTITIONS.find(({ regions }) => wanted.startsWith(regions));
  if (found === undefined) throw new Error('the last partition takes every region');
  return found;
}

/** The names of all partitions. */
export const partitionNames: readonly string[] = PARTITIONS.map(({ name }) => name);
