import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { faulty, faultyLine } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function node(script: string, folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
}

describe('the bundle', () => {
  test('checks from a folder in which nothing is installed', () => {
    const folder = workspace({ 'template.yaml': faulty });
    const { status, stdout, stderr } = node('dist/cli/index.js', folder, ['check', '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout).findings[0].location.startLine).toBe(faultyLine);
  });

  test('of the command line knows nothing of GitHub', () => {
    for (const file of readdirSync(join(root, 'dist/cli')))
      expect(readFileSync(join(root, 'dist/cli', file), 'utf8')).not.toContain('GITHUB_STEP_SUMMARY');
  });

  test('runs as a runner runs it', () => {
    const folder = workspace({
      'template.yaml': faulty,
      output: '',
      summary: '',
      'event.json': '{"number":1}',
    });
    const { status, stdout } = node('dist/action/index.js', folder, [], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      'INPUT_FAIL-ON': 'error',
    });
    expect(status).toBe(1);
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toEqual([
      expect.stringMatching(
        new RegExp(`^::error title=invoke-permission-missing,file=template.yaml,line=${faultyLine},`),
      ),
      '::error::1 error in 1 template',
    ]);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/conclusion<<.*\nfailure\n/);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('## Lambda permissions');
  });

  test('loads what talks to GitHub only where something is published', () => {
    const main = readFileSync(join(root, 'dist/action/index.js'), 'utf8');
    expect(main).not.toContain('octokit-core.js');
    const others = readdirSync(join(root, 'dist/action')).filter((file) => /^\d+\.index\.js$/.test(file));
    const texts = others.map((file) => readFileSync(join(root, 'dist/action', file), 'utf8'));
    expect(texts.filter((text) => text.includes('octokit-core.js'))).toHaveLength(1);
  });
});

test('action.yml runs the bundle, and every input is optional', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  for (const input of Object.values(action.inputs)) expect(input).not.toHaveProperty('required');
});
