/** The action's inputs: the only place that reads them. */

import { optionList } from '../options/table.ts';
import { fromEnvironment, type Given, read } from '../options/values.ts';
import type * as Core from './core-package.ts';

type InputReader = Pick<typeof Core, 'getInput' | 'getMultilineInput'>;

/** Reads all inputs. An empty one counts as not given. Throws a UsageError for values that are not allowed. */
export function readInputs(core: InputReader, environment: NodeJS.ProcessEnv): Given {
  const given: [string, Given[keyof Given]][] = [];
  for (const [name, option] of optionList) {
    if (option.input !== true) continue;
    const several = option.type === 'texts' || option.type === 'pairs';
    const texts = several ? core.getMultilineInput(name) : [core.getInput(name)];
    if (texts.every((text) => text === '')) continue;
    given.push([name, read(option, `The input ${name}`, texts)]);
  }
  return { ...fromEnvironment(environment), ...Object.fromEntries(given) };
}
