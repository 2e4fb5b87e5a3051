/** The command `graph`. */

import { run } from '../../app/run.ts';
import { dot } from '../../report/dot.ts';
import { graphOf } from '../../report/graph.ts';
import { jsonText } from '../../report/json.ts';
import { mermaid } from '../../report/mermaid.ts';
import type { Result } from '../../result.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';
import { settingsOf } from '../settings.ts';

const formats = {
  mermaid: (result: Result) => `${mermaid(graphOf(result, ALL))}\n`,
  dot: (result: Result) => `${dot(graphOf(result, ALL))}\n`,
  json: (result: Result) => jsonText(graphOf(result, ALL)),
  html: async (result: Result) => (await import('../../report/graph-html.ts')).graphHtml(result),
} as const;

const ALL = { roles: true };

export async function runGraph(args: Arguments, io: Io): Promise<number> {
  const { result } = await run({ ...settingsOf(args, io), withModel: true });
  write(await formats[args.values['graph-format']](result), args, io);
  return 0;
}
