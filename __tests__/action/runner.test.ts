import { mkdtempSync, readFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type RunnerProcess, runnerOf } from '../../src/action/runner.ts';

/** A runner, and what it was told. */
function started(env: NodeJS.ProcessEnv = {}) {
  let log = '';
  const process: RunnerProcess = {
    env,
    stdout: {
      write: (text) => {
        log += text;
      },
    },
  };
  return { runner: runnerOf(process), process, log: () => log.split(EOL) };
}

const file = (name: string): string => join(mkdtempSync(join(tmpdir(), 'runner-')), name);

describe('the runner', () => {
  test('gives inputs without white space around them, and what is not given as empty', () => {
    const { runner } = started({ 'INPUT_FAIL-ON': ' error ', INPUT_TEMPLATES: 'a.yaml\n\n  b.yaml\n \n' });
    expect(['fail-on', 'region'].map(runner.getInput)).toEqual(['error', '']);
    expect(['templates', 'region'].map(runner.getMultilineInput)).toEqual([['a.yaml', 'b.yaml'], []]);
  });

  test('takes annotations at their places, with whatever is in them', () => {
    const { runner, process, log } = started();
    runner.warning('50 %: a,\nb', { title: 'x: y', file: 'a,b.yaml', startLine: 1, endLine: 2 });
    runner.notice('said');
    expect(process.exitCode).toBeUndefined();
    runner.setFailed('::error::no');
    expect(process.exitCode).toBe(1);
    expect(log()).toEqual([
      '::warning title=x%3A y,file=a%2Cb.yaml,line=1,endLine=2::50 %25: a,%0Ab',
      '::notice::said',
      '::error::::error::no',
      '',
    ]);
  });

  test('takes outputs that no value can end', () => {
    const GITHUB_OUTPUT = file('output');
    const { runner } = started({ GITHUB_OUTPUT });
    runner.setOutput('errors', 0);
    runner.setOutput('json-file', `a\nend-of-output\nconclusion=success`);
    expect(readFileSync(GITHUB_OUTPUT, 'utf8').split(/\r?\n/)).toEqual([
      'errors<<end-of-output',
      '0',
      'end-of-output',
      'json-file<<end-of-output-',
      'a',
      'end-of-output',
      'conclusion=success',
      'end-of-output-',
      '',
    ]);
  });

  test('takes outputs by the log where it has no file for them', () => {
    const { runner, log } = started();
    runner.setOutput('conclusion', 'success');
    expect(log()).toEqual(['', '::set-output name=conclusion::success', '']);
  });

  test('adds to its summary', () => {
    const GITHUB_STEP_SUMMARY = file('summary');
    const { runner } = started({ GITHUB_STEP_SUMMARY });
    runner.addSummary('# One\n');
    runner.addSummary('# Two\n');
    expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toBe('# One\n# Two\n');
    expect(() => started().runner.addSummary('# One\n')).toThrow('no summary');
  });
});
