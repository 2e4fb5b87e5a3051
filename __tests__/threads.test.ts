// A large run in several threads tells what it tells in one; so does one whose threads come to nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { jobsOf } from '../src/app/jobs.ts';
import { pack, Unpacker } from '../src/app/packed.ts';
import { run } from '../src/app/run.ts';
import { sourceOf } from '../src/finding.ts';
import { UsageError } from '../src/usage-error.ts';
import { tangle } from './support/tangles.ts';
import { workspace } from './support/workspace.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** More text than is judged at once, with findings in it. */
function large(): string {
  const filling = `# ${'-'.repeat(98)}\n`.repeat(700);
  const files = [1, 2, 3, 4, 5].flatMap((seed) =>
    Object.entries(tangle(seed)).map(([path, text]) => [`${seed}/${path}`, filling + text] as const),
  );
  return workspace(Object.fromEntries(files));
}

function checked(folder: string, ...options: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      here('../scripts/register.js'),
      here('../src/bin/cli.ts'),
      ...['check', '.', '--format', 'json', '--live', 'off', ...options],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { stdout, stderr, status };
}

describe('threads', () => {
  test('tell what one thread tells, to the letter', () => {
    const folder = large();
    const one = checked(folder, '--jobs', '1');
    expect(one.status).toBe(1);
    expect(JSON.parse(one.stdout).counts.templates).toBe(40);
    expect(checked(folder, '--jobs', '3')).toEqual(one);
  });

  test('that end before they answer leave the work to the one that started them', async () => {
    const folder = large();
    const settings = { workspace: folder, confined: true, given: {} };
    const whole = await run({ ...settings, given: { jobs: '1' } });
    const broken = await run({ ...settings, given: { jobs: '2' }, entry: here('support/no-thread.cjs') });
    expect(broken.result).toEqual(whole.result);
  });
});

describe('jobs', () => {
  test.each(['0', '-1', '2.5', 'all', '', '1e3', '99999'])('are no %j', (given) => {
    expect(() => jobsOf(given)).toThrow(UsageError);
  });

  test('are a number, or as many as there are processors', () => {
    expect([jobsOf('1'), jobsOf('8'), jobsOf('900')]).toEqual([1, 8, 64]);
    expect(jobsOf('auto')).toBeGreaterThan(0);
  });
});

describe('packed data', () => {
  const parent = { source: sourceOf('parent.yaml', 'Resources: {}'), start: 1, end: 5 };
  const nested = {
    ...sourceOf('child.yaml', 'a: b'),
    stack: { name: 'Child', template: 'child.yaml', parent },
  };
  const texts = new Map([
    ['parent.yaml', 'Resources: {}'],
    ['child.yaml', 'a: b'],
  ]);
  const unpacker = () => new Unpacker((path) => texts.get(path) ?? '');

  test('holds no text of a source, and each source once', () => {
    const packed = pack({ all: [{ at: { source: nested, start: 0, end: 1 } }, { template: nested }] });
    expect(packed).toEqual({
      sources: [
        { path: 'parent.yaml' },
        {
          path: 'child.yaml',
          stack: { name: 'Child', template: 'child.yaml', parent: { source: 0, start: 1, end: 5 } },
        },
      ],
      data: { all: [{ at: { source: { sourceAt: 1 }, start: 0, end: 1 } }, { template: { sourceAt: 1 } }] },
    });
  });

  test('comes out as it went in, with one object a source', () => {
    const data = {
      all: [nested, parent.source],
      none: [],
      text: 'sourceAt',
      number: 1,
      is: true,
      error: null,
    };
    const opened = unpacker();
    const first = opened.unpack<typeof data>(structuredClone(pack(data)));
    const second = opened.unpack<typeof data>(structuredClone(pack(data)));
    expect(first).toEqual(data);
    expect(second.all[0]).toBe(first.all[0]);
    expect(first.all[0]?.stack?.parent?.source).toBe(first.all[1]);
  });

  test('that names a source which is not there is refused', () => {
    expect(() => unpacker().unpack({ sources: [], data: { at: { sourceAt: 3 } } })).toThrow(TypeError);
  });
});
