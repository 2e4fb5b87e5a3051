/** The command `check`. */
import { check } from '../check.ts';
import { choice } from '../config/choice.ts';
import { load } from '../load.ts';
import { wantsColours } from '../report/style.ts';
import { failing, type Result, type Threshold, thresholds } from '../result.ts';
import type { Arguments } from './arguments.ts';
import { environmentFrom } from './environment.ts';
import type { Io } from './io.ts';
import { write } from './output.ts';
import { progress } from './progress.ts';

const formats = ['pretty', 'json', 'github'] as const;

export async function runCheck(args: Arguments, io: Io): Promise<number> {
  const format = choice('--format', args.value('format') ?? 'pretty', formats);
  const failOn: Threshold = choice('--fail-on', args.value('fail-on') ?? 'error', thresholds);
  choice('--live', args.value('live') ?? 'auto', ['off', 'auto']);
  const environment = environmentFrom(args, io);
  const { templates, files } = load(io.folder, args.positionals, { confined: false });
  const bar = progress(io.err, templates.length);
  const result = await check({ templates, files, environment, onTemplate: bar.step });
  bar.done();
  if (templates.length === 0) io.err.write('No templates found here.\n');
  write(await text(result, format, args, io), args, io);
  return failing(result.findings, failOn).length > 0 ? 1 : 0;
}

async function text(
  result: Result,
  format: (typeof formats)[number],
  args: Arguments,
  io: Io,
): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).json(result);
  if (format === 'github') return (await import('../report/commands.ts')).workflowCommands(result);
  const { pretty } = await import('../report/pretty.ts');
  const terminal = io.out.isTTY === true && !args.has('output');
  return pretty(result, {
    colours: wantsColours(io.environment, terminal),
    unverified: args.has('unverified'),
  });
}
