/**
 * How fast the bundled command line is, in figures that do not depend on the machine: `npm run bench`.
 * The templates of `../shared/corpus/real` are read in place, where they are there.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const cli = join(root, 'dist/cli/index.js');
const small = join(root, 'examples/sns/good.yaml');
const corpus = join(root, '../shared/corpus/real');
const parseOnly = new URL('parse-only.js', import.meta.url).pathname;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The best of several runs, which is the one that the rest of the machine disturbed least; the memory of one more. */
function best(times: number, args: readonly string[]): Run {
  const seconds = Array.from({ length: times }, () => {
    const started = performance.now();
    node(args);
    return (performance.now() - started) / 1000;
  });
  const peak = /peak:(\d+)/.exec(node(['--import', PEAK, ...args]));
  return { seconds: Math.min(...seconds), megabytes: Number(peak?.[1] ?? 0) / 1024 };
}

/** Runs node; gives what it wrote to standard error. */
function node(args: readonly string[]): string {
  const { stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  return stderr;
}

/** A module that tells the peak memory of the process when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak:' + process.resourceUsage().maxRSS))",
)}`;

function line(what: string, { seconds, megabytes }: Run, note = ''): void {
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(3).padStart(8)} s ${megabytes.toFixed(0).padStart(5)} MB  ${note}`,
  );
}

const json = ['--format', 'json', '--live', 'off'];
const bare = best(10, ['-e', '0']);
line('node -e 0', bare);
const one = best(10, [cli, 'check', small]);
line('one small template', one, `${(one.seconds / bare.seconds).toFixed(2)} × node -e 0 (aim: 2)`);

if (existsSync(corpus)) {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).length;
  const parsed = best(3, [parseOnly, corpus]);
  line('parsing the real templates', parsed, `${files} files and folders`);
  const all = best(3, [cli, 'check', corpus, ...json]);
  line(
    'checking the real templates',
    all,
    `${(all.seconds / parsed.seconds).toFixed(2)} × parsing them (aim: 2)`,
  );
} else {
  console.log('no corpus beside the project: real templates are not timed');
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  for (const copies of [10, 100, 1000]) {
    const into = join(folder, String(copies));
    mkdirSync(into);
    for (let index = 0; index < copies; index++) cpSync(small, join(into, `template-${index}.yaml`));
    const run = best(copies > 100 ? 2 : 3, [cli, 'check', into, ...json]);
    const each = ((run.seconds - bare.seconds) / copies) * 1000;
    line(`${copies} times the small template`, run, `${each.toFixed(2)} ms each`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
