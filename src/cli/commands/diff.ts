/** The command `diff`. */

import type { Change } from '../../analysis/access-diff.ts';
import { accessDiff } from '../../app/diff.ts';
import { accessJson, accessMarkdown, accessPretty } from '../../report/access.ts';
import { jsonText } from '../../report/json.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';
import { settingsOf } from '../settings.ts';

const formats = {
  pretty: accessPretty,
  json: (changes: readonly Change[]) => jsonText(accessJson(changes)),
  markdown: (changes: readonly Change[]) => `${accessMarkdown(changes)}\n`,
} as const;

export async function runDiff(args: Arguments, io: Io): Promise<number> {
  const [base, head, ...more] = args.positionals;
  if (base === undefined || more.length > 0)
    throw new UsageError('diff takes a revision or a folder, and perhaps another: diff BASE [HEAD]');
  const { workspace, confined, given } = settingsOf({ ...args, positionals: [] }, io);
  const changes = await accessDiff({ workspace, confined, given, base, head });
  write(formats[args.values['diff-format']](changes), args, io);
  return 0;
}
