/**
 * What the action and the runner tell each other: inputs, outputs, annotations, the log, the job summary. All of it is
 * environment variables, lines and files. GitHub's own package for that would be a third of what a run loads: it brings an
 * HTTP client and cryptography.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Severity } from '../finding.ts';
import type { Annotation } from '../report/annotations.ts';
import { workflowCommand } from '../report/workflow-command.ts';

/** What an annotation has besides its message. */
export type Placed = Partial<Omit<Annotation, 'severity' | 'message'>>;

export interface Runner extends Readonly<Record<Severity, (message: string, at?: Placed) => void>> {
  /** An input, without white space around it; empty where it is not given. */
  getInput(name: string): string;
  /** The lines of an input that hold something. */
  getMultilineInput(name: string): readonly string[];
  /** An output of the step. */
  setOutput(name: string, value: string | number): void;
  /** An error for which the step fails. */
  setFailed(message: string): void;
  /** A line of the log. */
  info(message: string): void;
  /** Adds to the job summary. Throws where it can't be written. */
  addSummary(text: string): void;
}

/** What is used of a process. */
export interface RunnerProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown };
  exitCode?: NodeJS.Process['exitCode'];
}

/** The runner that started a process. */
export function runnerOf(process: RunnerProcess): Runner {
  const { env, stdout } = process;
  const info = (line: string): void => void stdout.write(`${line}${EOL}`);
  const annotate =
    (severity: Severity): Runner[Severity] =>
    (message, { title, file, startLine: line, endLine, startColumn: col, endColumn } = {}) =>
      info(workflowCommand(severity, { title, file, line, endLine, col, endColumn }, message));
  const getInput = (name: string): string =>
    (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  const error = annotate('error');
  return {
    getInput,
    getMultilineInput: (name) =>
      getInput(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    setOutput(name, value) {
      const text = String(value);
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, outputEntry(name, text));
      else info(`${EOL}${workflowCommand('set-output', { name }, text)}`);
    },
    setFailed(message) {
      process.exitCode = 1;
      error(message);
    },
    error,
    warning: annotate('warning'),
    notice: annotate('notice'),
    info,
    addSummary(text) {
      if (!env.GITHUB_STEP_SUMMARY) throw new Error('the runner takes no summary');
      appendFileSync(env.GITHUB_STEP_SUMMARY, text);
    },
  };
}

/** An output as it stands in the runner's file, whatever lines it has. */
function outputEntry(name: string, value: string): string {
  let end = 'end-of-output';
  while (value.includes(end)) end += '-';
  return [`${name}<<${end}`, value, end, ''].join(EOL);
}
