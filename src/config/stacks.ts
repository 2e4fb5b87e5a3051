/** The configuration's `stacks`: which templates are deployed by which names, with which values. */
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import { environmentOf, type ParameterFile } from './environment.ts';

/** One item of `stacks`, as it is written. */
export interface StackSetting {
  readonly name: string;
  /** The template's path. */
  readonly template: string;
  /** `KEY=VALUE`. */
  readonly parameters: readonly string[];
  readonly parameterFiles: readonly string[];
  readonly region?: string;
  readonly account?: string;
}

/**
 * The deployments that are configured. What is said of one stack wins over what is said of all.
 *
 * @param everywhere what holds for all stacks.
 * @param read a parameter file by its path. Throws a UsageError, as this does for what is no region, account or
 * parameter file.
 */
export function deploymentsOf(
  stacks: readonly StackSetting[],
  everywhere: Environment,
  read: (path: string) => ParameterFile,
): readonly Deployment[] {
  return stacks.map(({ name, template, parameters, parameterFiles, region, account }) => {
    const own = environmentOf({ parameters, parameterFiles: parameterFiles.map(read), region, account });
    const environment = {
      ...everywhere,
      ...own,
      parameters: new Map([...everywhere.parameters, ...own.parameters]),
    };
    return { name, template, environment };
  });
}
