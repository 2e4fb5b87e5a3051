/**
 * Live: what the templates only name is looked up in the account. Answers typed unknowns of the model and nothing else;
 * the model takes the answers as given facts. This module is loaded only where something may be asked, and what asks
 * (`asking.ts`), with the SDK behind it, only where there is something to ask, and with what.
 */
import type { Deployed } from '../deployed/deployed.ts';
import type { Model } from '../model/model.ts';
import { type LiveOptions, type Looked, refused } from './looked.ts';
import { hasQuestions } from './questions.ts';
import { replayed } from './record.ts';
import { hasSigns } from './signs.ts';
import { accountOf } from './words.ts';

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
  const { mode, environment, replay, stacks } = options;
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
  const { ask } = await import('./asking.ts');
  return await ask(model, rebuild, options);
}
