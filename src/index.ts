/**
 * The library: the check as a function.
 *
 * ```ts
 * import { check } from 'lambda-permission-check';
 *
 * const { failed, report } = await check({ folder: 'infra', options: { 'fail-on': 'warning' } });
 * for (const { rule, message, location } of report.findings) console.log(location.path, rule, message);
 * ```
 */
import { run } from './app/run.ts';
import { sourceOf } from './finding.ts';
import type { Given } from './options/values.ts';
import { type JsonReport, reportOf } from './report/json.ts';

export type { JsonFinding, JsonInvocation, JsonReport } from './report/json.ts';
export { UsageError } from './usage-error.ts';

/** The options of a check, by the names that they have in the action and in the configuration file. */
export type CheckOptions = Pick<
  Given,
  | 'account-id'
  | 'baseline'
  | 'config'
  | 'fail-on'
  | 'parameter-files'
  | 'parameters'
  | 'region'
  | 'require-templates'
  | 'templates'
>;

export interface CheckRequest {
  /** Paths are relative to it, and the configuration is looked for there. Default: the working directory. */
  readonly folder?: string;
  /** What is given here wins over the configuration file in the folder. Nothing is taken from the environment. */
  readonly options?: CheckOptions;
  /**
   * Templates that are not on the disk. Each stands for the file of its path; where `options.templates` names
   * none, only they are checked.
   */
  readonly sources?: readonly { readonly path: string; readonly text: string }[];
}

export interface CheckResponse {
  /** Does something fail at `fail-on`, or is there no template where one is required? */
  readonly failed: boolean;
  /** The same as `check --format json` prints: https://github.com/lambda-permission-check/lambda-permission-check/blob/v1/docs/json.md */
  readonly report: JsonReport;
  /** What there is to know besides the findings, such as acceptances that fit nothing any more. */
  readonly notes: readonly { readonly severity: 'error' | 'warning' | 'notice'; readonly text: string }[];
}

/**
 * Checks templates. Files are read, nothing is written or sent.
 *
 * @throws UsageError for options that are not allowed, and for what is named and can't be read. What is wrong with a
 * template is a finding, never an exception.
 */
export async function check(request: CheckRequest = {}): Promise<CheckResponse> {
  const { folder = process.cwd(), options = {}, sources = [] } = request;
  const templates = sources.map(({ path, text }) => ({ source: sourceOf(path, text), named: true }));
  const { result, failed, notes, mistake } = await run({
    workspace: folder,
    confined: false,
    given: options,
    templates,
  });
  if (mistake !== undefined) throw mistake;
  return {
    failed,
    report: reportOf(result),
    // No account is asked here, so that there is nothing to say of one.
    notes: notes.flatMap(({ severity, text }) => (severity === 'info' ? [] : [{ severity, text }])),
  };
}
