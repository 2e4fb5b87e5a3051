// The completion scripts: what each shell is told, and that bash completes with it.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { program } from '../src/cli/program.ts';

async function script(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await program(['completion', ...args], {
    folder: '.',
    environment: {},
    out: { write: (text: string) => out.push(text) },
    err: { write: (text: string) => err.push(text) },
  });
  return { status, out: out.join(''), err: err.join('') };
}

/** What bash offers for a line, of which the last word is being written. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await script('bash');
  const line = words.map((word) => `'${word}'`).join(' ');
  const run = `${out}\nCOMP_WORDS=(lambda-permission-check ${line})\nCOMP_CWORD=${words.length}\n_lambda_permission_check\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', run], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('bash', () => {
  test('completes commands', async () => {
    expect(await offered('e')).toEqual(['expand', 'explain']);
  });

  test('completes options of the command, and their values', async () => {
    expect(await offered('check', '--fail')).toEqual(['--fail-on']);
    expect(await offered('check', '--fail-on', 'w')).toEqual(['warning']);
    expect(await offered('rules', '--fail')).toEqual([]);
  });

  test('completes rules', async () => {
    expect(await offered('explain', 'function-url')).toEqual([
      'function-url-permission',
      'function-url-public',
    ]);
  });
});

test.each([
  ['zsh', "'--fail-on:value:(error warning notice never)'"],
  ['fish', "-l fail-on -x -a 'error warning notice never'"],
])('%s is told options and values', async (shell, words) => {
  expect((await script(shell)).out).toContain(words);
});

test.each([[[]], [['tcsh']], [['bash', 'zsh']]])('%j is refused', async (args) => {
  expect(await script(...args)).toMatchObject({ status: 2, err: expect.stringContaining('bash, zsh, fish') });
});
