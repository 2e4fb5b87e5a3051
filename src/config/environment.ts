/** What the user says of the deployment: parameters, region, account. */
import type { Environment } from '../cloudformation/template.ts';
import type { Source } from '../finding.ts';
import { child, type Node } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { UsageError } from '../usage-error.ts';
import { isSamConfig, type ReadToml, samParameters } from './samconfig.ts';

export interface EnvironmentInput {
  /** `KEY=VALUE`. These win over files. */
  readonly parameters: readonly string[];
  /** Later files win over earlier ones. */
  readonly parameterFiles: readonly ParameterFile[];
  readonly region: string | undefined;
  readonly account: string | undefined;
}

/** A file with parameters. */
export interface ParameterFile {
  readonly source: Source;
  /** For SAM's configuration: the environment that is meant. */
  readonly environment?: string;
  /** For TOML: what reads it. */
  readonly readToml?: ReadToml;
}

/** Throws a UsageError for what is no parameter, parameter file, region or account. */
export function environmentOf(input: EnvironmentInput): Environment {
  const { region, account } = input;
  if (region !== undefined && !/^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/.test(region))
    throw new UsageError(`"${region}" is no AWS region`);
  if (account !== undefined && !/^\d{12}$/.test(account))
    throw new UsageError(`"${account}" is no AWS account id: that is twelve digits`);
  const parameters = new Map<string, string>();
  for (const file of input.parameterFiles)
    for (const [key, value] of parameterFile(file)) parameters.set(key, value);
  for (const given of input.parameters) {
    const [key, value] = keyAndValue(given);
    parameters.set(key, value);
  }
  return {
    parameters,
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
  };
}

function keyAndValue(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`"${text}" is no parameter: write it as KEY=VALUE`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

/**
 * The parameters in a file, in each of the forms that AWS tools read: a list of `ParameterKey` and `ParameterValue`
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html), a list of `Key=Value`
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/), a map, a template configuration file
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html),
 * or SAM's configuration.
 */
export function parameterFile({
  source,
  environment,
  readToml = noToml,
}: ParameterFile): ReadonlyMap<string, string> {
  if (isSamConfig(source.path)) return samParameters(source, environment, readToml);
  const found = parametersIn(readTree(source).root);
  if (found === undefined)
    throw new UsageError(
      `"${source.path}" is no parameter file: neither a list of ParameterKey and ParameterValue, nor a map`,
    );
  return found;
}

function noToml({ path }: Source): never {
  throw new UsageError(`"${path}": TOML is not read here`);
}

/** The parameters that a file's tree gives; undefined where it is no parameter file. */
export function parametersIn(root: Node | undefined): ReadonlyMap<string, string> | undefined {
  return root?.kind === 'list' ? fromList(root.items) : fromMap(child(root, 'Parameters') ?? root);
}

function fromList(items: readonly Node[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const item of items) {
    if (item.kind === 'scalar') {
      const at = item.text.indexOf('=');
      if (at < 1) return undefined;
      found.set(item.text.slice(0, at), item.text.slice(at + 1));
      continue;
    }
    const key = textOf(child(item, 'ParameterKey'));
    const value = textOf(child(item, 'ParameterValue'));
    if (key === undefined) return undefined;
    // `UsePreviousValue` leaves the value to what is deployed: then it is not known.
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

function fromMap(node: Node | undefined): ReadonlyMap<string, string> | undefined {
  if (node?.kind !== 'map') return undefined;
  const found = new Map<string, string>();
  for (const { key, value } of node.entries.values()) {
    const text = textOf(value);
    if (text === undefined) return undefined;
    found.set(key, text);
  }
  return found;
}

/** A parameter's value is a string; lists are written with commas between. */
function textOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'scalar') return node.text;
  if (node?.kind !== 'list') return undefined;
  const texts = node.items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts.join(',') : undefined;
}
