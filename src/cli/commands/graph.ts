/** The command `graph`. */

import { run } from '../../app/run.ts';
import { choice } from '../../config/choice.ts';
import { dot } from '../../report/dot.ts';
import { type Graph, graphOf } from '../../report/graph.ts';
import { jsonText } from '../../report/json.ts';
import { mermaid } from '../../report/mermaid.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';
import { settingsOf } from '../settings.ts';

const formats = {
  mermaid: (graph: Graph) => `${mermaid(graph)}\n`,
  dot: (graph: Graph) => `${dot(graph)}\n`,
  json: jsonText,
} as const;

export async function runGraph(args: Arguments, io: Io): Promise<number> {
  const format = choice(
    '--format',
    args.value('format') ?? 'mermaid',
    Object.keys(formats) as (keyof typeof formats)[],
  );
  const { result } = await run(settingsOf(args, io));
  write(formats[format](graphOf(result, { roles: true })), args, io);
  return 0;
}
