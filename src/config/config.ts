/**
 * The configuration file, `.lambda-permission-check.yml`: the options that belong to a repository, how grave each rule
 * is there, and which findings have been accepted, with the reason. What is given with a run wins over it.
 */
import { isBug } from '../app/internal-error.ts';
import { nearest } from '../cloudformation/nearest.ts';
import { placeOf, type Severity, type Source } from '../finding.ts';
import { type Threshold, thresholds } from '../result.ts';
import { child, type MapNode, type Node } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { UsageError } from '../usage-error.ts';
import type { StackSetting } from './stacks.ts';

export const CONFIG_FILE = '.lambda-permission-check.yml';

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
  readonly templates: readonly string[];
  readonly failOn?: Threshold;
  readonly region?: string;
  readonly account?: string;
  /** `KEY=VALUE`. */
  readonly parameters: readonly string[];
  readonly parameterFiles: readonly string[];
  readonly baseline?: string;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly accept: readonly Accepted[];
  readonly stacks: readonly StackSetting[];
}

export const emptyConfig: Config = {
  templates: [],
  parameters: [],
  parameterFiles: [],
  rules: new Map(),
  accept: [],
  stacks: [],
};

const KEYS = [
  'templates',
  'fail-on',
  'region',
  'account-id',
  'parameters',
  'parameter-files',
  'baseline',
  'rules',
  'accept',
  'stacks',
] as const;

const LEVELS = ['error', 'warning', 'notice', 'off'] as const;

/** Reads the file. Throws a UsageError that names the line for what it does not know. `rules`: the ids that there are. */
export function readConfig(source: Source, rules: readonly string[]): Config {
  const { root, problems } = readTree(source);
  const [problem] = problems;
  if (problem !== undefined) fail({ at: problem.at }, problem.message);
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return emptyConfig;
  const file = mapOf(root);
  known(file, KEYS, 'setting');
  const text = (key: (typeof KEYS)[number]): string | undefined => {
    const node = child(file, key);
    return node === undefined ? undefined : textOf(node);
  };
  const failOn = child(file, 'fail-on');
  const region = text('region');
  const account = text('account-id');
  const baseline = text('baseline');
  return {
    templates: textsOf(child(file, 'templates')),
    parameters: parametersOf(child(file, 'parameters')),
    parameterFiles: textsOf(child(file, 'parameter-files')),
    rules: new Map(
      entriesOf(child(file, 'rules')).map(([id, level, at]) => [
        ruleOf(id, at, rules),
        wordOf(level, LEVELS),
      ]),
    ),
    accept: itemsOf(child(file, 'accept')).map((item) => acceptedOf(item, rules)),
    stacks: stacksOf(child(file, 'stacks')),
    ...(failOn === undefined ? {} : { failOn: wordOf(failOn, thresholds) }),
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
    ...(baseline === undefined ? {} : { baseline }),
  };
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
    where: whereOf(item),
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

function fail(node: Placed, message: string): never {
  throw new UsageError(`${whereOf(node)}: ${message}`);
}

function whereOf({ at }: Placed): string {
  const { path, startLine } = placeOf(at);
  return `${path}:${startLine}`;
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
  // YAML 1.1 takes `off` for false.
  const given = node.kind === 'scalar' && node.value === false ? 'off' : textOf(node);
  const found = allowed.find((word) => word === given);
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
