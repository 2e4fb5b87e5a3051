/**
 * A check run with every finding as an annotation. One a commit and name: it is found by its `external_id` and updated.
 * Annotations can only be added to a run, so a run is made anew where it has some that no longer hold.
 * https://docs.github.com/en/rest/checks/runs
 */
import type { Outcome } from '../../app/run.ts';
import { type Finding, placeOf, type Severity } from '../../finding.ts';
import { ruleUrl, name as tool } from '../../package-info.ts';
import { digest } from '../../report/digest.ts';
import { count, plain, plainColumns } from '../../report/sanitize.ts';
import { sentences } from '../../report/sentences.ts';
import { countsOf, severities } from '../../result.ts';
import { rules } from '../../rules/index.ts';
import type { Client } from './client.ts';
import { linkTo, whereAll } from './links.ts';
import { PAGE, pages } from './pages.ts';

/** How many annotations one request may bring. */
const AT_ONCE = 50;

/** Bytes, of 65,535 characters. */
const MOST_SUMMARY = 65_000;

/** Bytes, of the 64 KB that GitHub takes of a message. */
const MOST_MESSAGE = 32_000;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  string
>;

interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: (typeof LEVELS)[Severity];
  readonly title: string;
  readonly message: string;
  readonly raw_details?: string;
}

/** Makes the check run be what the outcome says; `docs` is where the pages of the rules are. */
export async function publishCheckRun(client: Client, outcome: Outcome, docs: string): Promise<undefined> {
  const { api, event, repository } = client;
  const name = plain(outcome.values['check-name']);
  const annotations = severities
    .flatMap((severity) => outcome.result.findings.filter((finding) => finding.severity === severity))
    .map((finding) => annotation(finding, docs));
  const known = await existing(client, name);
  const [run, left] =
    known === undefined ? [undefined, annotations] : await continued(client, known, annotations);
  const about = {
    ...repository,
    name,
    external_id: tool,
    ...(event.runUrl === undefined ? {} : { details_url: event.runUrl }),
    // Concluded at once, so that a run which gets no further does not stay pending and block the merge.
    status: 'completed' as const,
    conclusion: conclusionOf(outcome),
  };
  const output = {
    title: titleOf(outcome),
    summary: digest(outcome.result, {
      most: MOST_SUMMARY,
      linkTo: linkTo(event),
      rules,
      docs,
      rest: whereAll(event),
    }),
  };
  const first = { ...about, output: { ...output, annotations: left.slice(0, AT_ONCE) } };
  // Sent once only: a check run that is made twice would be two.
  const { data: made } =
    run === undefined
      ? await api.rest.checks.create({ ...first, head_sha: event.sha, request: { retries: 0 } })
      : await api.rest.checks.update({ ...first, check_run_id: run, request: { retries: 0 } });
  for (let at = AT_ONCE; at < left.length; at += AT_ONCE)
    await api.rest.checks.update({
      ...about,
      check_run_id: made.id,
      output: { ...output, annotations: left.slice(at, at + AT_ONCE) },
      request: { retries: 0 },
    });
  return undefined;
}

interface Run {
  readonly id: number;
  readonly annotations: number;
}

/** The check run that an earlier attempt at this commit made. A job may have the same name, but not our id. */
async function existing({ api, event, repository }: Client, name: string): Promise<Run | undefined> {
  const { data } = await api.rest.checks.listForRef({
    ...repository,
    ref: event.sha,
    check_name: name,
    filter: 'latest',
    per_page: PAGE,
  });
  const ours = data.check_runs.filter(({ external_id }) => external_id === tool);
  const latest = ours.sort((a, b) => b.id - a.id)[0];
  return latest === undefined ? undefined : { id: latest.id, annotations: latest.output.annotations_count };
}

/** The run to update and the annotations that it lacks; no run where it has others than these. */
async function continued(
  { api, repository }: Client,
  { id, annotations: number }: Run,
  wanted: readonly CheckAnnotation[],
): Promise<readonly [number | undefined, readonly CheckAnnotation[]]> {
  if (number === 0) return [id, wanted];
  const there = await pages((page) =>
    api.rest.checks.listAnnotations({ ...repository, check_run_id: id, per_page: PAGE, page }),
  );
  const unmatched = new Map<string, number>();
  for (const one of there) unmatched.set(identity(one), (unmatched.get(identity(one)) ?? 0) + 1);
  const lacking = wanted.filter((one) => {
    const times = unmatched.get(identity(one)) ?? 0;
    if (times > 0) unmatched.set(identity(one), times - 1);
    return times === 0;
  });
  return [...unmatched.values()].some((times) => times > 0) ? [undefined, wanted] : [id, lacking];
}

interface Identified {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

const identity = ({ path, start_line, annotation_level, title, message }: Identified): string =>
  JSON.stringify([path, start_line, annotation_level, title, message]);

/** *neutral* where nothing was checked: that is no success, and does not block by itself. */
function conclusionOf({ failed, result }: Outcome): 'failure' | 'neutral' | 'success' {
  if (failed) return 'failure';
  return result.templates.length === 0 ? 'neutral' : 'success';
}

function titleOf({ result }: Outcome): string {
  const counts = countsOf(result);
  const found = severities.flatMap((severity) =>
    counts[severity] === 0 ? [] : [count(counts[severity], severity)],
  );
  if (found.length > 0) return found.join(', ');
  if (counts.templates === 0) return 'Nothing was checked: no template was found';
  return counts.suppressed + counts.off === 0 ? 'Nothing found' : 'Nothing left of what was found';
}

/** GitHub takes columns only where the annotation is within one line. The page of a rule is a link in the text. */
function annotation({ rule, severity, message, help, snippet, at }: Finding, docs: string): CheckAnnotation {
  const { path, startLine, endLine, startColumn, endColumn } = placeOf(at);
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine ? { start_column: startColumn, end_column: endColumn } : {}),
    annotation_level: LEVELS[severity],
    title: rule,
    message: `${cut(sentences(plain(message), plain(help)))}\n${ruleUrl(rule, docs)}`,
    ...(snippet === undefined ? {} : { raw_details: cut(snippet.split('\n').map(plainColumns).join('\n')) }),
  };
}

/** As much of a text as is sure to fit; four bytes are the most that a character takes. */
function cut(text: string): string {
  return Buffer.byteLength(text) <= MOST_MESSAGE ? text : `${text.slice(0, MOST_MESSAGE / 4)}…`;
}
