/**
 * Where the time goes: `npm run profile -- PATH…`. Checks the paths once to warm up and once under Node's CPU profiler,
 * and prints the functions and files that took longest by themselves, and where the profile lies.
 *
 * `--start-up` instead: which modules a first run loads, how large they are, and how long each takes to be evaluated.
 * `--rows N`: how many lines a table has. `--cold`: no run before the measured one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { findSourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  byFile,
  byFunction,
  byModule,
  type Frame,
  longestFirst,
  type Place,
  type Spent,
  table,
} from './profile-figures.ts';
import type { StartUp } from './profile-start-up.ts';

const root = new URL('../', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '15' },
    'start-up': { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const paths = positionals.length > 0 ? positionals : ['examples'];
const output = mkdtempSync(join(tmpdir(), 'profile-'));

if (values['start-up']) startUp();
else await hot();

/** Profiles a check in this process. */
async function hot(): Promise<void> {
  // The places in a profile are those of what runs; the maps lead to the sources.
  process.setSourceMapsEnabled(true);
  const { run } = await import('../src/app/run.ts');
  const check = () => run({ workspace: process.cwd(), confined: false, given: { templates: paths } });
  if (!values.cold) await check();

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const { result } = await check();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const file = join(output, 'check.cpuprofile');
  writeFileSync(file, JSON.stringify(profile));
  const whole = (profile.endTime - profile.startTime) / 1000;
  print(
    `${result.templates.length} templates, ${result.findings.length} findings: ${whole.toFixed(0)} ms`,
    table('own functions', byFunction(profile, place), rows, whole),
    table('files and packages', byFile(profile, place), rows, whole),
    `The whole profile, for DevTools or https://www.speedscope.app:\n${file}`,
  );
}

/** Where a function stands, in the sources. */
function place({ url, lineNumber, columnNumber, functionName }: Frame): Place {
  if (url === '') return { file: functionName || '(native)', own: false };
  if (url.startsWith('node:')) return { file: 'node', own: false };
  const path = nameOf(url);
  if (path.startsWith('package ')) return { file: path, own: false };
  const origin = findSourceMap(url)?.findEntry(lineNumber, columnNumber);
  const line = origin !== undefined && 'originalLine' in origin ? origin.originalLine : lineNumber;
  return { file: path, own: true, line: line + 1 };
}

/** The path of a file of the project, or the package that it is in. */
function nameOf(url: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (inPackage !== null) return `package ${inPackage[1]}`;
  return url.startsWith(root.href) ? url.slice(root.href.length) : url;
}

/** Looks on from within the process that starts. */
function startUp(): void {
  const file = join(output, 'start-up.json');
  const hooks = ['register.js', 'profile-start-up.ts'].flatMap((name) => [
    '--import',
    new URL(name, import.meta.url).href,
  ]);
  const source = fileURLToPath(new URL('src/bin/cli.ts', root));
  const ran = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...hooks, source, 'check', ...paths],
    { env: { ...process.env, PROFILE_START_UP: file }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!existsSync(file)) throw new Error(`The run left no profile: ${ran.stderr}`);
  const { profile, modules }: StartUp = JSON.parse(readFileSync(file, 'utf8'));
  const took = byModule(profile);
  const evaluated = sumsOf(modules, nameOf, took);
  const all = evaluated.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const folders = sumsOf(modules, (url) => folderOf(nameOf(url)), took);
  const lines = folders.map(
    ({ what, kilobytes, count, milliseconds }) =>
      `${String(count).padStart(7)}  ${kilobytes.toFixed(0).padStart(6)}  ${milliseconds.toFixed(1).padStart(7)}  ${what}`,
  );
  const cpuprofile = join(output, 'start-up.cpuprofile');
  writeFileSync(cpuprofile, JSON.stringify(profile));
  print(
    `${modules.length} modules, ${all.toFixed(1)} ms to evaluate them`,
    ['modules      kB       ms  folder or package', ...lines].join('\n'),
    table('modules', longestFirst(evaluated), rows, all),
    ...(existsSync(new URL('dist/cli/index.js', root)) ? [bundled()] : []),
    `The whole profile, for DevTools or https://www.speedscope.app:\n${cpuprofile}`,
  );
}

interface Loaded extends Spent {
  readonly count: number;
  readonly kilobytes: number;
}

/** Modules under a common name, the largest first. */
function sumsOf(
  urls: readonly string[],
  nameOf: (url: string) => string,
  took: ReadonlyMap<string, number>,
): readonly Loaded[] {
  const sums = new Map<string, Loaded>();
  for (const url of urls) {
    const what = nameOf(url);
    const known = sums.get(what) ?? { what, count: 0, kilobytes: 0, milliseconds: 0 };
    sums.set(what, {
      what,
      count: known.count + 1,
      kilobytes: known.kilobytes + statSync(fileURLToPath(url)).size / 1024,
      milliseconds: known.milliseconds + (took.get(url) ?? 0),
    });
  }
  return [...sums.values()].sort((a, b) => b.kilobytes - a.kilobytes);
}

/** `src/iam`, `package yaml`. */
function folderOf(name: string): string {
  return name.startsWith('src/') ? name.split('/').slice(0, -1).slice(0, 3).join('/') : name;
}

/** How long the bundle takes for the same, the best of some runs. */
function bundled(): string {
  const bundle = fileURLToPath(new URL('dist/cli/index.js', root));
  const best = (...args: readonly string[]): string => {
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now();
      spawnSync(process.execPath, [bundle, ...args], { stdio: 'ignore' });
      return performance.now() - started;
    });
    return `${Math.min(...times).toFixed(0)} ms`;
  };
  return `The bundle: ${best('--version')} for --version, ${best('check', ...paths)} for this check`;
}

function print(...parts: readonly string[]): void {
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
