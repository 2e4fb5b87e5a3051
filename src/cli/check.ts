/** The command `check`. */
import { check } from '../check.ts';
import { choice } from '../config/choice.ts';
import { load } from '../load.ts';
import { wantsColours } from '../report/style.ts';
import { failing, type Result, type Threshold, thresholds } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import { environmentFrom, readNamed } from './environment.ts';
import type { Io } from './io.ts';
import { write, writeNamed } from './output.ts';
import { progress } from './progress.ts';

const formats = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;

export async function runCheck(args: Arguments, io: Io): Promise<number> {
  const format = choice('--format', args.value('format') ?? 'pretty', formats);
  const failOn: Threshold = choice('--fail-on', args.value('fail-on') ?? 'error', thresholds);
  choice('--live', args.value('live') ?? 'auto', ['off', 'auto']);
  const environment = environmentFrom(args, io);
  const { templates, files } = load(io.folder, args.positionals, { confined: false });
  const bar = progress(io.err, templates.length);
  const found = await check({ templates, files, environment, onTemplate: bar.step });
  bar.done();
  const result = await accepted(found, args, io);
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
  if (format === 'markdown') return (await import('../report/summary.ts')).summary(result);
  if (format === 'sarif') {
    const { sarif } = await import('../report/sarif.ts');
    return sarif(result, rules);
  }
  const { pretty } = await import('../report/pretty.ts');
  const terminal = io.out.isTTY === true && !args.has('output');
  return pretty(result, {
    colours: wantsColours(io.environment, terminal),
    unverified: args.has('unverified'),
  });
}

/** What is in the baseline is put aside; `--update-baseline` writes all that is found to it first. */
async function accepted(result: Result, args: Arguments, io: Io): Promise<Result> {
  const path = args.value('baseline');
  const update = args.has('update-baseline');
  if (path === undefined) {
    if (update) throw new UsageError('--update-baseline needs to know where: --baseline FILE');
    return result;
  }
  const { fingerprints } = await import('../report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('../config/baseline.ts');
  const marks = fingerprints(result.findings);
  if (update) writeNamed(path, baselineText(result.findings, marks), io);
  return withoutKnown(result, readBaseline(path, readNamed(path, io)), marks);
}
