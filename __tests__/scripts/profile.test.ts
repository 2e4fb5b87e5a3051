/** What `npm run profile` works out of a CPU profile. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { byFile, byFunction, byModule, type Frame, table } from '../../scripts/profile-figures.ts';
import { workspace } from '../support/workspace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const node = (
  id: number,
  functionName: string,
  url: string,
  line: number,
  children: number[],
): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName, scriptId: '1', url, lineNumber: line, columnNumber: 0 },
  children,
});

/** a.ts (1 ms by itself) calls `work` (3 ms) and loads b.ts (2 ms), which calls `work` (4 ms) and `parse` (9 ms). */
const profile: Profiler.Profile = {
  nodes: [
    node(1, '(root)', '', -1, [2]),
    node(2, '', 'file:///a.ts', 0, [3, 4]),
    node(3, 'work', 'file:///a.ts', 7, []),
    node(4, '', 'file:///b.ts', 0, [5, 6]),
    node(5, 'work', 'file:///a.ts', 7, []),
    node(6, 'parse', 'file:///package.js', 3, []),
  ],
  startTime: 0,
  endTime: 20_000,
  samples: [2, 3, 4, 5, 3, 6, 1],
  timeDeltas: [500, 1000, 1000, 2000, 4000, 2000, 9000],
};
const placing = ({ url, lineNumber }: Frame) => ({
  file: url.replace('file:///', ''),
  own: url.endsWith('.ts'),
  line: lineNumber + 1,
});

describe('a profile', () => {
  test('says how long own functions took by themselves, wherever they were called', () => {
    expect(byFunction(profile, placing)).toEqual([
      { what: 'work  a.ts:8', milliseconds: 7 },
      { what: '(anonymous)  b.ts:1', milliseconds: 2 },
      { what: '(anonymous)  a.ts:1', milliseconds: 1 },
    ]);
  });

  test('says how long files took, those of packages too', () => {
    expect(byFile(profile, placing)).toEqual([
      { what: 'package.js', milliseconds: 9 },
      { what: 'a.ts', milliseconds: 8 },
      { what: 'b.ts', milliseconds: 2 },
      { what: '', milliseconds: 0 },
    ]);
  });

  test('says how long the evaluation of modules took, without those that they load', () => {
    expect(Object.fromEntries(byModule(profile))).toEqual({ 'file:///a.ts': 4, 'file:///b.ts': 15 });
  });
});

test('a table has the longest, with their shares', () => {
  const text = table('files', byFile(profile, placing), 2, 20);
  expect(text.split('\n').map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    'ms share files',
    '9.0 45.0 % package.js',
    '8.0 40.0 % a.ts',
  ]);
});

function profiled(...args: readonly string[]): string {
  const folder = workspace();
  const flags = ['--disable-warning=ExperimentalWarning', '--import', './scripts/register.js'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, 'scripts/profile.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
  });
  expect(stderr).toBe('');
  return stdout;
}

describe('npm run profile', () => {
  test('names own functions and leaves the profile', () => {
    const said = profiled('examples/sns');
    expect(said).toMatch(/^\d+ templates, \d+ findings: \d+ ms$/m);
    expect(said).toMatch(/ % {2}[\w$#.()]+ {2}src\/[\w/-]+\.ts:\d+$/m);
    const { nodes } = JSON.parse(readFileSync(said.trim().split('\n').at(-1) ?? '', 'utf8'));
    expect(nodes.length).toBeGreaterThan(100);
  }, 60_000);

  test('names the modules that a start loads', () => {
    const said = profiled('--start-up', 'examples/sns/good.yaml');
    expect(said).toMatch(/^\d+ modules, [\d.]+ ms to evaluate them$/m);
    expect(said).toMatch(/^ +\d+ +\d+ +[\d.]+ {2}package yaml$/m);
    expect(said).toMatch(/ % {2}src\/bin\/cli\.ts$/m);
  }, 60_000);
});
