/** The action's inputs: the only place that reads them. */

import { ignored, unavailability } from '../options/available.ts';
import { optionList } from '../options/table.ts';
import { fromEnvironment, type Given, read } from '../options/values.ts';
import { UsageError } from '../usage-error.ts';
import type * as Core from './core-package.ts';

export interface Inputs {
  /** What was given, without what is not available yet. */
  readonly given: Given;
  /** What was asked for and is not available yet, each as a sentence. */
  readonly unavailable: readonly string[];
}

type InputReader = Pick<typeof Core, 'getInput' | 'getMultilineInput'>;

/**
 * Reads all inputs. An empty one counts as not given. Throws a UsageError for values that are not allowed, and for what
 * is not available yet where going on without it would mislead.
 */
export function readInputs(core: InputReader, environment: NodeJS.ProcessEnv): Inputs {
  const given: [string, Given[keyof Given]][] = [];
  const unavailable: string[] = [];
  for (const [name, option] of optionList) {
    if (option.input !== true) continue;
    const several = option.type === 'texts' || option.type === 'pairs';
    const texts = several ? core.getMultilineInput(name) : [core.getInput(name)];
    if (texts.every((text) => text === '')) continue;
    const spelled = `The input ${name}`;
    const value = read(option, spelled, texts);
    const sentence = unavailability(option, spelled, value);
    if (sentence === undefined) given.push([name, value]);
    else if (ignored(option)) unavailable.push(sentence);
    else throw new UsageError(sentence);
  }
  return { given: { ...fromEnvironment(environment), ...Object.fromEntries(given) }, unavailable };
}
