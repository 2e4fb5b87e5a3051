import { nearest } from '../cloudformation/nearest.ts';
import { type Severity, type Source, whereOf } from '../finding.ts';
import { isBug } from '../internal-error.ts';
import type { Option } from '../options/option.ts';
import { optionList } from '../options/table.ts';
import type { Given } from '../options/values.ts';
import { child, type MapNode, type Node } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { UsageError } from '../usage-error.ts';
import type { StackSetting } from './stacks.ts';

/** The file's name, and the other one that is read as well. */
export const CONFIG_FILES = ['.lambda-permission-check.yml', '.lambda-permission-check.yaml'] as const;

/** A finding that somebody has looked at and accepted. */
export interface Accepted {
  readonly rule: string;
  /** Only for this logical id. */
  readonly resource?: string;
  /** Only in templates whose path this glob matches. */
  readonly path?: string;
  readonly reason: string;
  /** Where it stands in the file, for messages. */
  readonly where: string;
}

export interface Config {
  /** The file's path; undefined where there is none. */
  readonly path?: string;
  /** Do templates accept findings by themselves? Undefined: only where the configuration is that of the checkout. */
  readonly acceptInline?: boolean;
  /** The options that are set there. */
  readonly options: Given;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly accept: readonly Accepted[];
  readonly stacks: readonly StackSetting[];
}

export const emptyConfig: Config = { options: {}, rules: new Map(), accept: [], stacks: [] };

/** How grave a rule may be. */
export const LEVELS = ['error', 'warning', 'notice', 'off'] as const;

/** Reads the file. Throws a UsageError that names the line for what it does not know. `rules`: the ids that there are. */
export function readConfig(source: Source, rules: readonly string[]): Config {
  const { root, problems } = readTree(source);
  const [problem] = problems;
  if (problem !== undefined) fail({ at: problem.at }, problem.message);
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return emptyConfig;
  const file = mapOf(root);
  const keys = optionList.filter(([, { key }]) => key === true);
  known(file, [...keys.map(([name]) => name), 'rules', 'accept', 'accept-inline', 'stacks'], 'setting');
  const given = keys.flatMap(([name, option]) => {
    const node = child(file, name);
    return node === undefined ? [] : [[name, valueIn(node, option)]];
  });
  const inline = child(file, 'accept-inline');
  return {
    path: source.path,
    ...(inline === undefined ? {} : { acceptInline: wordOf(inline, ['true', 'false']) === 'true' }),
    options: Object.fromEntries(given),
    rules: new Map(
      entriesOf(child(file, 'rules')).map(([id, level, at]) => [
        ruleOf(id, at, rules),
        wordOf(level, LEVELS),
      ]),
    ),
    accept: itemsOf(child(file, 'accept')).map((item) => acceptedOf(item, rules)),
    stacks: stacksOf(child(file, 'stacks')),
  };
}

/** An option's value as the file writes it. */
function valueIn(node: Node, option: Option): Given[keyof Given] {
  switch (option.type) {
    case 'texts':
      return textsOf(node);
    case 'pairs':
      return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
    case 'flag':
      return wordOf(node, ['true', 'false']) === 'true';
    case 'word':
      return wordOf(node, option.values ?? []) as Given[keyof Given];
    case 'text':
      return textOf(node);
  }
}

function acceptedOf(item: Node, rules: readonly string[]): Accepted {
  const entry = mapOf(item);
  known(entry, ['rule', 'resource', 'path', 'reason'], 'setting');
  const [rule, resource, path, reason] = ['rule', 'resource', 'path', 'reason'].map((key) =>
    child(entry, key),
  );
  if (rule === undefined) return fail(item, 'An accepted finding needs its "rule"');
  if (reason === undefined || textOf(reason).trim() === '')
    return fail(item, 'An accepted finding needs a "reason"');
  return {
    rule: ruleOf(textOf(rule), rule, rules),
    reason: textOf(reason),
    where: whereOf(item.at),
    ...(resource === undefined ? {} : { resource: textOf(resource) }),
    ...(path === undefined ? {} : { path: textOf(path) }),
  };
}

const STACK_KEYS = ['name', 'template', 'parameters', 'parameter-files', 'region', 'account'] as const;

function stacksOf(node: Node | undefined): readonly StackSetting[] {
  const stacks: StackSetting[] = [];
  for (const item of itemsOf(node)) {
    const stack = stackOf(item);
    if (stacks.some(({ name, template }) => name === stack.name && template === stack.template))
      fail(item, `There is a stack "${stack.name}" of "${stack.template}" already`);
    stacks.push(stack);
  }
  return stacks;
}

function stackOf(item: Node): StackSetting {
  const entry = mapOf(item);
  known(entry, STACK_KEYS, 'setting');
  const [name = '', template = '', region, account] = (
    ['name', 'template', 'region', 'account'] as const
  ).map((key) => {
    const value = child(entry, key);
    return value === undefined ? undefined : textOf(value);
  });
  if (name === '') return fail(item, 'A stack needs its "name"');
  if (template === '') return fail(item, 'A stack needs its "template"');
  return {
    name,
    template: template.replace(/^\.\//, ''),
    parameters: parametersOf(child(entry, 'parameters')),
    parameterFiles: textsOf(child(entry, 'parameter-files')),
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
  };
}

/** A map of parameters as `KEY=VALUE`. */
function parametersOf(node: Node | undefined): readonly string[] {
  return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
}

type Placed = Pick<Node, 'at'>;

function fail({ at }: Placed, message: string): never {
  throw new UsageError(`${whereOf(at)}: ${message}`);
}

function mapOf(node: Node): MapNode {
  return node.kind === 'map' ? node : fail(node, 'A map is needed here');
}

function known(map: MapNode, keys: readonly string[], what: string): void {
  for (const { key, keyAt } of map.entries.values())
    if (!keys.includes(key)) fail({ at: keyAt }, `There is no ${what} "${key}"${meant(key, keys)}`);
}

function ruleOf(id: string, node: Placed, rules: readonly string[]): string {
  if (isBug({ rule: id })) fail(node, `"${id}" can not be switched off, lowered or accepted`);
  return rules.includes(id) ? id : fail(node, `There is no rule "${id}"${meant(id, rules)}`);
}

function meant(given: string, candidates: readonly string[]): string {
  const found = nearest(given, candidates);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function wordOf<Word extends string>(node: Node, allowed: readonly Word[]): Word {
  const given = textOf(node);
  // YAML 1.1 takes `off` for false, and `on` for true.
  const value = node.kind === 'scalar' ? node.value : undefined;
  const meant = value === false ? ['off', 'false'] : value === true ? ['on', 'true'] : [];
  const found = allowed.find((word) => word === given) ?? allowed.find((word) => meant.includes(word));
  return found ?? fail(node, `One of ${allowed.join(', ')} is needed here, not "${given}"`);
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : fail(node, 'A text is needed here');
}

function textsOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'scalar' ? [textOf(node)] : itemsOf(node).map(textOf);
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : fail(node, 'A list is needed here');
}

function entriesOf(node: Node | undefined): readonly (readonly [string, Node, Placed])[] {
  if (node === undefined) return [];
  return [...mapOf(node).entries.values()].map(({ key, value, keyAt }) => [key, value, { at: keyAt }]);
}
