/** The action's inputs: the only place that reads them. */
import type * as Core from '@actions/core';
import type { Settings } from '../app/run.ts';
import { choice } from '../config/choice.ts';
import { thresholds } from '../result.ts';
import { UsageError } from '../usage-error.ts';

export interface Inputs {
  readonly settings: Settings;
  readonly annotations: 'commands' | 'none';
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
  /** What was asked for and is not available yet, each as a sentence. */
  readonly unavailable: readonly string[];
}

type InputReader = Pick<typeof Core, 'getInput' | 'getMultilineInput'>;

/** Reads all inputs. An empty one counts as not given. Throws a UsageError for values that are not allowed. */
export function readInputs(core: InputReader, environment: NodeJS.ProcessEnv): Inputs {
  const text = (name: string): string | undefined => core.getInput(name) || undefined;
  const word = <Word extends string>(name: string, standard: Word, allowed: readonly Word[]): Word =>
    choice(`The input ${name}`, text(name) ?? standard, allowed);
  const annotations = word('annotations', 'commands', ['commands', 'checks', 'none']);
  const live = word('live', 'auto', ['auto', 'on', 'off']);
  if (live === 'on')
    throw new UsageError('The input live: look-ups are not available yet, so they can\'t be "on"');
  return {
    settings: {
      workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
      confined: true,
      templates: core.getMultilineInput('templates'),
      config: text('config'),
      failOn: text('fail-on') === undefined ? undefined : word('fail-on', 'error', thresholds),
      parameters: core.getMultilineInput('parameters'),
      parameterFiles: core.getMultilineInput('parameter-files'),
      region: text('region') ?? (environment.AWS_REGION || undefined),
      account: text('account-id'),
      baseline: text('baseline'),
    },
    annotations: annotations === 'none' ? 'none' : 'commands',
    jsonFile: text('json-file'),
    sarifFile: text('sarif-file'),
    unavailable: unavailable(text, annotations),
  };
}

function unavailable(text: (name: string) => string | undefined, annotations: string): readonly string[] {
  const asked = [
    ...['changed-only', 'comment', 'suggestions'].filter((name) => flag(name, text(name))),
    ...['check-name'].filter((name) => text(name) !== undefined),
  ].map((name) => `The input ${name} is not available yet and has no effect`);
  if (annotations === 'checks')
    asked.push('Annotations by a check run are not available yet; workflow commands are used');
  return asked;
}

/** A boolean as YAML's core schema has it. */
function flag(name: string, given: string | undefined): boolean {
  return /^true$/i.test(choice(`The input ${name}`, given?.toLowerCase() ?? 'false', ['true', 'false']));
}
