/** The command `check`. */

import { run } from '../../app/run.ts';
import { choice } from '../../config/choice.ts';
import { plain } from '../../report/plain.ts';
import { wantsColours } from '../../report/style.ts';
import { failing, type Result, thresholds } from '../../result.ts';
import { rules } from '../../rules/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';
import { progress } from '../progress.ts';
import { settingsOf } from '../settings.ts';

const formats = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;

export async function runCheck(args: Arguments, io: Io): Promise<number> {
  const format = choice('--format', args.value('format') ?? 'pretty', formats);
  const given = args.value('fail-on');
  choice('--live', args.value('live') ?? 'auto', ['off', 'auto']);
  const bar = progress(io.err);
  const { result, failOn, notes } = await run({
    ...settingsOf(args, io),
    failOn: given === undefined ? undefined : choice('--fail-on', given, thresholds),
    onTemplate: bar.step,
  });
  bar.done();
  for (const note of notes) io.err.write(`${plain(note)}\n`);
  write(await text(result, format, args, io), args, io);
  return failing(result.findings, failOn).length > 0 ? 1 : 0;
}

async function text(
  result: Result,
  format: (typeof formats)[number],
  args: Arguments,
  io: Io,
): Promise<string> {
  if (format === 'json') return (await import('../../report/json.ts')).json(result);
  if (format === 'github') return (await import('../../report/commands.ts')).workflowCommands(result);
  if (format === 'markdown') return (await import('../../report/summary.ts')).summary(result);
  if (format === 'sarif') {
    const { sarif } = await import('../../report/sarif.ts');
    return sarif(result, rules);
  }
  const { pretty } = await import('../../report/pretty.ts');
  const terminal = io.out.isTTY === true && !args.has('output');
  return pretty(result, {
    colours: wantsColours(io.environment, terminal),
    unverified: args.has('unverified'),
  });
}
