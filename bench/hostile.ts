/**
 * Checks each hostile input in a process of its own, and prints what it takes (processor time, peak memory) and whether the faults beside it are
 * reported: `npm run bench:hostile [-- NAME…]`. Fails where one takes more than 5 seconds or 512 MB.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FAULT, type FileTexts, hostileInputs } from './hostile-inputs.ts';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;
/** One that goes on for longer is ended. */
const PATIENCE = 60_000;

const cli = new URL('../dist/cli/index.js', import.meta.url).pathname;
const PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('peak:' + maxRSS + ' took:' + (userCPUTime + systemCPUTime)); })",
)}`;

interface Run {
  /** Of all its threads: other than the time that passes, it does not depend on what else the machine does. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number | null;
  readonly out: string;
}

function check(folder: string): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=4096', '--import', PEAK, cli, 'check', '.', '--format', 'json'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(patience);
      const megabytes = Number(/peak:(\d+)/.exec(err)?.[1] ?? Number.NaN) / 1024;
      const seconds = Number(/took:(\d+)/.exec(err)?.[1] ?? Number.NaN) / 1e6;
      resolve({ seconds, megabytes, status, out });
    });
  });
}

function write(folder: string, files: FileTexts): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (text.startsWith('->')) symlinkSync(text.slice(2), full);
    else writeFileSync(full, text);
  }
}

interface Told {
  readonly rule: string;
  readonly location: { readonly path: string };
}

/** What is said of the faults beside: in the same template, and in another. */
function told({ out }: Run, unreadable: boolean): string {
  if (out === '') return 'nothing';
  const { findings }: { findings: readonly Told[] } = JSON.parse(out);
  const lost = ['template.yaml', 'beside.yaml'].filter(
    (path) =>
      !(unreadable && path === 'template.yaml') &&
      !findings.some(({ rule, location }) => rule === 'invoke-permission-missing' && location.path === path),
  );
  const bugs = findings.filter(({ rule }) => rule === 'internal-error').length;
  return [...lost.map((path) => `lost in ${path}`), ...(bugs > 0 ? [`${bugs} internal errors`] : [])].join(
    ', ',
  );
}

const names = process.argv.slice(2);
let failed = false;
for (const [name, { size, files, unreadable }] of Object.entries(hostileInputs)) {
  if (names.length > 0 && !names.some((one) => name.includes(one))) continue;
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    write(folder, { ...files(size), 'beside.yaml': `Resources:\n${FAULT}` });
    const run = await check(folder);
    const lost = told(run, unreadable === true);
    const over = !(run.seconds <= MOST_SECONDS) || !(run.megabytes <= MOST_MEGABYTES);
    failed ||= over || lost !== '';
    const figures = `${run.seconds.toFixed(1).padStart(6)} s ${run.megabytes.toFixed(0).padStart(5)} MB`;
    console.log(`${over ? '!' : ' '} ${name.padEnd(58)} ${figures}  ${lost}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exitCode = failed ? 1 : 0;
