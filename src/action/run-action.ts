/** What the action does: inputs → check → publish → status. It is given `@actions/core`, so that tests can give another. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type * as Core from '@actions/core';
import { run, writeNamed } from '../app/run.ts';
import { repository } from '../package-info.ts';
import { type Annotation, annotationsOf, leftOut } from '../report/annotations.ts';
import { json } from '../report/json.ts';
import { count, plain } from '../report/plain.ts';
import { pretty } from '../report/pretty.ts';
import { sarif } from '../report/sarif.ts';
import { wantsColours } from '../report/style.ts';
import { summary } from '../report/summary.ts';
import { countsOf, failing, type Result, severities } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { type Inputs, readInputs } from './inputs.ts';

/** Runs the action. Never throws: whatever goes wrong fails the step with a sentence. */
export async function runAction(core: typeof Core, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    await act(core, environment);
  } catch (error) {
    if (error instanceof UsageError) core.setFailed(plain(error.message));
    else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of trace.split('\n')) core.info(`  ${plain(line)}`);
      core.setFailed(
        `The check itself failed, which is a mistake in it. Please report it: ${repository}/issues`,
      );
    }
  }
}

async function act(core: typeof Core, environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(core, environment);
  for (const sentence of inputs.unavailable) core.warning(sentence);
  const { workspace } = inputs.settings;
  const { result, failOn, notes } = await run(inputs.settings);
  for (const note of notes) core.notice(plain(note));

  log(core, pretty(result, { colours: wantsColours(environment, false), unverified: true }));
  const note = inputs.annotations === 'commands' ? annotate(core, result) : '';
  if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary(result)).write();
  if (inputs.jsonFile !== undefined) writeReport(inputs.jsonFile, json(result), workspace);
  if (inputs.sarifFile !== undefined) writeReport(inputs.sarifFile, sarif(result, rules), workspace);

  const failures = failing(result.findings, failOn);
  setOutputs(core, result, inputs, failures.length > 0);
  if (failures.length > 0) {
    const files = new Set(failures.map(({ at }) => at.source.path));
    const found = severities
      .map(
        (severity) => [severity, failures.filter((finding) => finding.severity === severity).length] as const,
      )
      .filter(([, number]) => number > 0)
      .map(([severity, number]) => count(number, severity));
    core.setFailed(
      `${found.join(', ')} in ${count(files.size, 'template')}${note === '' ? '' : ` (${note})`}`,
    );
  } else if (note !== '') core.info(note);
}

function log(core: typeof Core, text: string): void {
  for (const line of text.split('\n')) core.info(line);
}

/** Sends the annotations that fit; gives a sentence about those that don't. */
function annotate(core: Pick<typeof Core, 'error' | 'warning' | 'notice'>, { findings }: Result): string {
  const { shown, left } = annotationsOf(findings);
  for (const { severity, message, ...properties } of shown) core[severity](message, propertiesOf(properties));
  const more = leftOut(left);
  return more === '' ? '' : `${more} in the summary and the log: GitHub shows ten annotations of a kind`;
}

function propertiesOf(properties: Omit<Annotation, 'severity' | 'message'>): Core.AnnotationProperties {
  return { ...properties };
}

function setOutputs(core: typeof Core, result: Result, inputs: Inputs, failed: boolean): void {
  const counts = countsOf(result);
  core.setOutput('conclusion', failed ? 'failure' : 'success');
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('notices', counts.notice);
  core.setOutput('unverified', counts.unverified);
  core.setOutput('functions', counts.functions);
  core.setOutput('invocations', counts.invocations);
  core.setOutput('templates', counts.templates);
  if (inputs.jsonFile !== undefined) core.setOutput('json-file', inputs.jsonFile);
  if (inputs.sarifFile !== undefined) core.setOutput('sarif-file', inputs.sarifFile);
}

function writeReport(path: string, text: string, workspace: string): void {
  mkdirSync(dirname(resolve(workspace, path)), { recursive: true });
  writeNamed(path, text, workspace);
}
