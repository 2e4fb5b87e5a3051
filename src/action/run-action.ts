/** What the action does: inputs → run → publish → status. It is given `@actions/core`, so that tests can give another. */

import { type Outcome, run, type Settings } from '../app/run.ts';
import { categoryOf } from '../options/category.ts';
import { repository } from '../package-info.ts';
import { prose } from '../report/markdown-text.ts';
import { maskOf } from '../report/mask.ts';
import { count, plain } from '../report/sanitize.ts';
import { wantsColours } from '../report/style.ts';
import { severities } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { checkoutOf } from './checkout.ts';
import type * as Core from './core-package.ts';
import { docsOf } from './docs.ts';
import type { Client } from './github/client.ts';
import { PATIENCE, type Patience } from './github/patience.ts';
import { readInputs } from './inputs.ts';
import { publishers } from './publishers/index.ts';
import type { Publication } from './publishers/publisher.ts';

/**
 * Runs the action. Never throws: whatever goes wrong fails the step with a sentence, also in the outputs and the summary.
 *
 * @param means how long to wait for GitHub's API; and the program, where it may be run again in threads of its own.
 */
export async function runAction(
  core: typeof Core,
  environment: NodeJS.ProcessEnv,
  means: Means = {},
): Promise<void> {
  try {
    await act(core, environment, means);
  } catch (error) {
    const sentence = sentenceOf(error, core);
    core.setFailed(sentence);
    try {
      core.setOutput('conclusion', 'failure');
      if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(`${prose(sentence)}\n`).write();
    } catch (also) {
      core.info(sentenceOf(also, core));
    }
  }
}

/** What went wrong; the trace of what is no mistake of the user's goes into the log. */
function sentenceOf(error: unknown, core: typeof Core): string {
  if (error instanceof UsageError) return plain(error.message);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of trace.split('\n')) core.info(`  ${plain(line)}`);
  return `The check itself failed, which is a mistake in it. Please report it: ${repository}/issues`;
}

interface Means {
  readonly patience?: Patience;
  readonly entry?: string | undefined;
}

async function act(
  core: typeof Core,
  environment: NodeJS.ProcessEnv,
  { patience = PATIENCE, entry }: Means,
): Promise<void> {
  const given = readInputs(core, environment);
  const token = given['github-token'];
  if (environment.GITHUB_EVENT_NAME === 'pull_request_target') core.warning(TARGET);
  const top = environment.GITHUB_WORKSPACE ?? process.cwd();
  const { workspace, folder, base, head, url } = checkoutOf(
    top,
    given['working-directory'] ?? '.',
    environment,
  );
  const settings: Settings = {
    workspace,
    confined: true,
    given: { ...given, 'working-directory': folder },
    base,
    head,
    ...(url !== undefined && token ? { remote: { url, token } } : {}),
    // With a client of its own: checking takes none of the time that publishing has.
    readRemote: async (file) => {
      const { remoteFile } = await import('./github/remote-file.ts');
      return await remoteFile(await client(environment, token, patience), file);
    },
    environment,
    entry,
  };
  if (given.shard !== undefined) {
    const { writeShard } = await import('./shards.ts');
    core.info(await writeShard(given.shard, settings));
    return;
  }
  const outcome = await run({ ...settings, ...(await judging(given.shards, settings)) });
  // An error is told by the sentence that fails the step.
  for (const { severity, text } of outcome.notes) if (severity !== 'error') core[severity](plain(text));
  const { remarks, troubles } = await publish({
    core,
    environment,
    outcome,
    context: {
      rules,
      colours: wantsColours(environment, false),
      unverified: true,
      quiet: false,
      docs: docsOf(environment),
      category: categoryOf(outcome.values),
      ...maskOf(outcome.values),
    },
    github: once(() => client(environment, token, patience)),
  });
  const failures = [
    ...(outcome.mistake === undefined ? [] : [plain(outcome.mistake.message)]),
    ...troubles,
    ...(outcome.failed ? [plain(failure(outcome, remarks))] : []),
  ];
  if (failures.length > 0) core.setFailed(failures.join('; '));
  else if (remarks.length > 0) core.info(remarks.join('; '));
}

/** What judges in place of a check: the reports of shards, where there are some. */
async function judging(folder: string | undefined, settings: Settings): Promise<Pick<Settings, 'judge'>> {
  if (folder === undefined) return {};
  const { judgeOf } = await import('./shards.ts');
  return { judge: judgeOf(folder, settings) };
}

/** https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/ */
const TARGET =
  "On pull_request_target, a checkout gives the base, not the pull request, unless it names the head, which gives a stranger's code the rights of this repository. Use pull_request: it works from forks, too";

/** GitHub's API; what it takes is loaded only now. */
async function client(
  environment: NodeJS.ProcessEnv,
  token: string | undefined,
  patience: Patience,
): Promise<Client> {
  const { connect } = await import('./github/client.ts');
  const { eventOf } = await import('./github/event.ts');
  return connect(eventOf(environment), token, patience);
}

/** What is asked for several times is made the first time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Lets each publisher that is wanted publish, whatever becomes of the others; gives what they remark, and why some could not. */
async function publish(
  publication: Publication,
): Promise<{ readonly remarks: readonly string[]; readonly troubles: readonly string[] }> {
  const remarks: string[] = [];
  const troubles: string[] = [];
  for (const publisher of publishers) {
    if (!publisher.wanted(publication)) continue;
    try {
      const remark = await publisher.publish(publication);
      if (remark !== undefined) remarks.push(remark);
    } catch (error) {
      troubles.push(sentenceOf(error, publication.core));
    }
  }
  return { remarks, troubles };
}

/** Why the step fails: "2 errors in 1 template". */
function failure({ failures, notes }: Outcome, remarks: readonly string[]): string {
  const files = new Set(failures.map(({ at }) => at.source.path));
  const found = severities
    .map((severity) => [severity, failures.filter((one) => one.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, severity));
  const sentences = [
    ...(found.length === 0 ? [] : [`${found.join(', ')} in ${count(files.size, 'template')}`]),
    ...notes.flatMap(({ severity, text }) => (severity === 'error' ? [text] : [])),
  ];
  return `${sentences.join('; ')}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}
