/** The command `check`. */
import { Stopwatch, unmeasured } from '../../app/phases.ts';
import type { TemplateFile } from '../../app/read-template.ts';
import { type Outcome, run, type Settings } from '../../app/run.ts';
import { sourceOf } from '../../finding.ts';
import { readNamed, writeNamed } from '../../io/named.ts';
import { readStream } from '../../io/stdin.ts';
import { categoryOf } from '../../options/category.ts';
import { DOCS } from '../../package-info.ts';
import { fileFormats, type ReportContext, report } from '../../report/index.ts';
import { maskOf } from '../../report/mask.ts';
import { count, plain } from '../../report/sanitize.ts';
import { wantsColours } from '../../report/style.ts';
import { countsOf, severities } from '../../result.ts';
import { rules } from '../../rules/index.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';
import { progress } from '../progress.ts';
import { settingsOf } from '../settings.ts';

/** The path that stands for standard input. */
const STDIN = '-';

/** @param more what is to be done otherwise than the arguments say. */
export async function runCheck(args: Arguments, io: Io, more: Partial<Settings> = {}): Promise<number> {
  const { format, quiet, debug, 'config-schema': schema } = args.values;
  if (schema) return await printSchema(args, io);
  const bar = progress(io.err, quiet);
  const watch = debug ? new Stopwatch() : undefined;
  const measure = watch?.measure ?? unmeasured;
  const templates = await fromStdin(args, io);
  const positionals = args.positionals.filter((path) => path !== STDIN);
  const settings = settingsOf({ ...args, positionals }, io);
  const asked = { ...settings, templates, onTemplate: bar.step, measure, ...more };
  if (args.values.shard !== undefined) {
    const { runOneShard } = await import('./shard.ts');
    return await runOneShard(args, asked, io);
  }
  const fixed = args.values.fix ? await fix(asked, args, io) : undefined;
  if (fixed === 'shown') return 0;
  const outcome = await run(asked);
  bar.done();
  for (const { severity, text } of outcome.notes)
    if (!quiet || severity === 'error') io.err.write(`${plain(text)}\n`);
  const context = contextOf(args, outcome, io);
  if (args.values.verbose)
    for (const { path, functions, error } of outcome.result.templates)
      io.err.write(`${plain(path)}: ${error === null ? count(functions, 'function') : plain(error)}\n`);
  const text = await measure('report', () => report(format, outcome.result, context));
  const mistakes = [
    ...(outcome.mistake === undefined ? [] : [outcome.mistake]),
    ...mistakesIn(() => write(text, args, io)),
    ...(await writeFiles(outcome, context)),
  ];
  if (args.values.output !== undefined && !quiet) io.err.write(`${counted(outcome, args.values.output)}\n`);
  for (const line of watch?.lines() ?? []) io.err.write(`${line}\n`);
  if (mistakes.length > 0) throw new UsageError(mistakes.map(({ message }) => message).join('; '));
  return outcome.failed ? 1 : 0;
}

function contextOf({ values }: Arguments, outcome: Outcome, io: Io): ReportContext {
  const terminal = io.out.isTTY === true && values.output === undefined;
  const { unverified, verbose, quiet } = values;
  const colours = wantsColours(io.environment, terminal);
  return {
    rules,
    colours,
    unverified: unverified || verbose,
    quiet,
    docs: DOCS,
    category: categoryOf(outcome.values),
    ...maskOf(outcome.values),
  };
}

/** What a report in a file says in short: "2 errors, 1 warning in 3 templates: report.json". */
function counted({ result }: Outcome, file: string): string {
  const counts = countsOf(result);
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  return `${found.length === 0 ? 'no findings' : found.join(', ')} in ${count(counts.templates, 'template')}: ${plain(file)}`;
}

/** Writes the reports that are asked for, each whatever becomes of the others. */
async function writeFiles(
  { result, values, placeOf }: Outcome,
  context: ReportContext,
): Promise<readonly UsageError[]> {
  const mistakes: UsageError[] = [];
  for (const { id, file } of fileFormats) {
    const path = values[file];
    if (path === undefined) continue;
    const text = await report(id, result, context);
    for (const mistake of mistakesIn(() => writeNamed(path, text, placeOf(file, path))))
      mistakes.push(mistake);
  }
  return mistakes;
}

/** What the user got wrong about a step, so that the steps behind it are done all the same. */
function mistakesIn(step: () => void): readonly UsageError[] {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [error];
    throw error;
  }
}

/** The template from standard input, where `-` asks for it. */
async function fromStdin(args: Arguments, io: Io): Promise<readonly TemplateFile[]> {
  if (!args.positionals.includes(STDIN)) {
    if (args.given['stdin-path'] !== undefined)
      throw new UsageError('--stdin-path says what to call standard input, which is read for the path -');
    return [];
  }
  if (io.in === undefined) throw new UsageError('There is no standard input');
  const { text, refused } = await readStream(io.in);
  const source = sourceOf(args.values['stdin-path'], text);
  return [{ source, named: true, ...(refused === undefined ? {} : { refused }) }];
}

async function printSchema(args: Arguments, io: Io): Promise<number> {
  const { configurationSchema } = await import('../../options/schema.ts');
  const { LEVELS } = await import('../../config/config.ts');
  write(`${JSON.stringify(configurationSchema(rules, LEVELS), null, 2)}\n`, args, io);
  return 0;
}

/** Applies the fixes to the files; with `--dry-run` prints what would change instead. */
async function fix(settings: Settings, { values }: Arguments, io: Io): Promise<'shown' | 'written'> {
  const { fixAll } = await import('../../app/fix.ts');
  const { texts, mended } = await fixAll(async (replaced) => {
    const { result } = await run({ ...settings, replaced });
    return result.findings;
  });
  const files = count(texts.size, 'file');
  if (values['dry-run']) {
    const { unifiedDiff } = await import('../../report/unified-diff.ts');
    for (const [path, text] of texts) io.out.write(unifiedDiff(path, readNamed(path, settings).text, text));
    io.err.write(`Would mend ${count(mended.length, 'finding')} in ${files}\n`);
    return 'shown';
  }
  for (const [path, text] of texts) writeNamed(path, text, settings);
  if (!values.quiet) io.err.write(`Mended ${count(mended.length, 'finding')} in ${files}\n`);
  return 'written';
}
