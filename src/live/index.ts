/**
 * Live: what the templates only name is looked up in the account. Answers typed unknowns of the model and nothing else;
 * the model takes the answers as given facts. This module and the SDK behind it are loaded only where something is asked.
 */
import type { Deployed } from '../deployed/deployed.ts';
import type { Model } from '../model/model.ts';
import { count } from '../report/sanitize.ts';
import { asker } from './ask.ts';
import { before, deadline } from './bounds.ts';
import { callerOf, hasSigns } from './credentials.ts';
import { NoAnswer, TOO_LATE } from './failures.ts';
import { lookUp } from './look-up.ts';
import { hasQuestions } from './questions.ts';
import { replayed } from './record.ts';
import { Via } from './via.ts';
import { accountOf } from './words.ts';

export interface LiveOptions {
  /** `auto`: only where credentials are found. `on`: it is a failure where nothing can be looked up. */
  readonly mode: 'auto' | 'on';
  readonly environment: NodeJS.ProcessEnv;
  /** As the user gives it. */
  readonly region?: string;
  /** The ARN of the role to assume in an account. */
  readonly assumeRole: ReadonlyMap<string, string>;
  /** The bound on the whole, in milliseconds. */
  readonly timeout: number;
  /** The day that answers are said to be of. */
  readonly today: string;
  /** The names of the stacks that templates are deployed as, by their paths. */
  readonly stacks: ReadonlyMap<string, string>;
  /** Answers of an earlier run, in the place of an account. */
  readonly replay?: { readonly path: string; readonly text: string };
}

export interface Looked {
  /** Undefined where nothing was asked. */
  readonly deployed?: Deployed;
  /** One line of what was done or why not; undefined where there was nothing to ask. */
  readonly line?: string;
  /** Was it asked for, and could not be done? */
  readonly failed: boolean;
}

/**
 * Looks up what a model leaves open.
 *
 * @param rebuild the model with what the account told.
 * @throws UsageError for a record that is none. What goes wrong with the account is told, never thrown.
 */
export async function look(
  model: Model,
  rebuild: (deployed: Deployed) => Model,
  options: LiveOptions,
): Promise<Looked> {
  const { mode, environment, replay, today, stacks } = options;
  if (replay !== undefined) {
    const recorded = replayed(replay.path, replay.text);
    const deployed = { ...recorded, ...(stacks.size > 0 && { stacks }) };
    const how = `as recorded on ${deployed.on}`;
    return { deployed, line: accountOf(deployed.answers, how), failed: false };
  }
  if (!hasQuestions(model, stacks))
    return mode === 'on'
      ? { line: 'Nothing was looked up: the templates name nothing outside of them', failed: false }
      : { failed: false };
  if (mode === 'auto' && !hasSigns(environment)) return refused(mode, 'no AWS credentials were found');
  const started = performance.now();
  const { signal, stop } = deadline(options.timeout);
  let via: Via | undefined;
  try {
    const caller = callerOf({ ...options, region: options.region, signal });
    const { home, credentials } = await before(signal, caller, () => {
      throw new NoAnswer(TOO_LATE);
    });
    via = new Via({
      environment,
      signal,
      credentials: (account) => {
        const found = credentials(account);
        if (found === undefined) throw new NoAnswer('it is in another account, for which no role is given');
        return found;
      },
    });
    const deployed = await lookUp({ model, rebuild, on: today, home, stacks, ask: asker(via) });
    const calls = [...via.calls.values()].reduce((sum, number) => sum + number, 1);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = accountOf(deployed.answers, `${count(calls, 'call')}, ${seconds} s`);
    const failed = mode === 'on' && isAllRefused(deployed);
    return { deployed, line, failed };
  } catch (error) {
    if (error instanceof NoAnswer) return refused(mode, error.open);
    throw error;
  } finally {
    stop();
    await via?.clients.close();
  }
}

const refused = (mode: LiveOptions['mode'], why: string): Looked => ({
  line: `Nothing was looked up in the account: ${why}`,
  failed: mode === 'on',
});

/** Not one answer, for reasons that lie with the whole account: then `on` was not done. */
function isAllRefused({ answers }: Deployed): boolean {
  const all = [...answers.values()];
  return all.every(
    (answer) =>
      'open' in answer && (answer.open === TOO_LATE || /credentials|can't be reached/.test(answer.open)),
  );
}
