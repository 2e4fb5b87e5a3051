/** TOML, which only SAM's configuration is written in: loaded where there is such a file. */
import { parse } from 'smol-toml';
import type { Source } from '../finding.ts';
import { UsageError } from '../usage-error.ts';

/** What a TOML file says, as plain values. Throws a UsageError for what is no TOML. */
export function parseToml({ path, text }: Source): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`"${path}" can't be read: ${first}`);
  }
}
