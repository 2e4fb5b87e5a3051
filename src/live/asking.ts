/** Asks the account, within the bounds of a look-up. */
import type { Deployed } from '../deployed/deployed.ts';
import type { Model } from '../model/model.ts';
import { count } from '../report/sanitize.ts';
import { asker } from './ask.ts';
import { before, deadline } from './bounds.ts';
import { callerOf } from './credentials.ts';
import { NoAnswer, TOO_LATE } from './failures.ts';
import { lookUp } from './look-up.ts';
import { type LiveOptions, type Looked, refused } from './looked.ts';
import { Via } from './via.ts';
import { accountOf } from './words.ts';

/** Looks up what a model leaves open, and says what was done. What goes wrong with the account is told, never thrown. */
export async function ask(
  model: Model,
  rebuild: (deployed: Deployed) => Model,
  options: LiveOptions,
): Promise<Looked> {
  const { mode, environment, today, stacks } = options;
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

/** Not one answer, for reasons that lie with the whole account: then `on` was not done. */
function isAllRefused({ answers }: Deployed): boolean {
  const all = [...answers.values()];
  return all.every(
    (answer) =>
      'open' in answer && (answer.open === TOO_LATE || /credentials|can't be reached/.test(answer.open)),
  );
}
