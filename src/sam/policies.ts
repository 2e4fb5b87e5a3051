/** `Policies` of functions and state machines: names and ARNs of managed policies, policy documents, policy templates. */
import { POLICY_TEMPLATES } from '../data/sam-policy-templates.ts';
import type { Span } from '../finding.ts';
import { child, intrinsicOf, type MapNode, type Node } from '../template/node.ts';
import { type Draft, type DraftMap, sub } from './draft.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { branchesOf, isNoValue } from './value.ts';

/** One entry of `Policies`. For `Fn::If`, `otherwise` and `condition` are set; an absent branch is undefined. */
export interface Policy {
  readonly kind: 'managed' | 'document';
  readonly at: Span;
  readonly condition?: Node;
  readonly value: Draft | undefined;
  readonly otherwise?: Draft | undefined;
}

/** Reads `Policies`, one entry or a list. Throws `InvalidResourceError` for an entry of no known shape. */
export function policiesOf(policies: Node | undefined, owner: string): readonly Policy[] {
  if (policies === undefined || (policies.kind === 'map' && policies.entries.size === 0)) return [];
  const entries = policies.kind === 'list' ? policies.items : [policies];
  return entries.map((entry) => policyOf(entry, owner));
}

function policyOf(node: Node, owner: string): Policy {
  const branches = branchesOf(node);
  if (branches === undefined) return { at: node.at, ...single(node, owner) };
  const then = isNoValue(branches.whenTrue) ? undefined : single(branches.whenTrue, owner);
  const otherwise = isNoValue(branches.whenFalse) ? undefined : single(branches.whenFalse, owner);
  if (then !== undefined && otherwise !== undefined && then.kind !== otherwise.kind) {
    throw new InvalidResourceError(
      node.at,
      `A policy of \`${owner}\` is a managed policy or a policy document, depending on a condition`,
      'Use one `Fn::If` for each kind of policy, with `AWS::NoValue` in its other branch.',
    );
  }
  return {
    kind: then?.kind ?? otherwise?.kind ?? 'managed',
    at: node.at,
    condition: branches.condition,
    value: then?.value,
    otherwise: otherwise?.value,
  };
}

function single(node: Node, owner: string): Pick<Policy, 'kind' | 'value'> {
  if (node.kind === 'scalar' || intrinsicOf(node) !== undefined) return { kind: 'managed', value: node };
  if (node.kind === 'map') {
    if (child(node, 'Statement') !== undefined) return { kind: 'document', value: node };
    const template = fromTemplate(node, owner);
    if (template !== undefined) return { kind: 'document', value: template };
  }
  throw new InvalidResourceError(
    node.at,
    `A policy of \`${owner}\` is neither a managed policy, nor a policy template, nor a document with \`Statement\``,
    'Put the statement in a list under `Statement`, or give a managed policy by name or ARN.',
  );
}

function fromTemplate(node: MapNode, owner: string): Draft | undefined {
  if (node.entries.size !== 1) return undefined;
  for (const { key, value, keyAt } of node.entries.values()) {
    const template = policyTemplates().get(key);
    return template === undefined ? undefined : fill(template, key, value, keyAt, owner);
  }
  return undefined;
}

function fill(template: PolicyTemplate, name: string, values: Node, at: Span, owner: string): Draft {
  if (values.kind !== 'map') {
    throw new InvalidResourceError(
      values.at,
      `The policy template \`${name}\` of \`${owner}\` is given no map of parameters`,
      template.parameters.length === 0
        ? `Write \`${name}: {}\`.`
        : `Give it ${template.parameters.map((parameter) => `\`${parameter}\``).join(', ')}.`,
    );
  }
  const missing = template.parameters.filter((parameter) => !values.entries.has(parameter));
  if (missing.length > 0) {
    throw new InvalidResourceError(
      at,
      `The policy template \`${name}\` of \`${owner}\` lacks ${missing.map((parameter) => `\`${parameter}\``).join(', ')}`,
      `Give the template ${missing.length === 1 ? 'that parameter' : 'those parameters'}.`,
    );
  }
  return { Statement: template.statements.map((statement) => statement(values)) };
}

interface PolicyTemplate {
  readonly parameters: readonly string[];
  readonly statements: readonly ((values: MapNode) => Draft)[];
}

/** The policy templates by name. */
export function policyTemplates(): ReadonlyMap<string, PolicyTemplate> {
  return TEMPLATES;
}

function parseTemplates(): ReadonlyMap<string, PolicyTemplate> {
  const templates = new Map<string, PolicyTemplate>();
  let parameters: readonly string[] = [];
  let statements: ((values: MapNode) => Draft)[] = [];
  for (const line of POLICY_TEMPLATES.trim().split('\n')) {
    if (line.startsWith(' ')) {
      statements.push(parseStatement(line.trim(), parameters));
    } else {
      const [name = '', ...rest] = line.split(' ');
      parameters = rest;
      statements = [];
      templates.set(name, { parameters, statements });
    }
  }
  return templates;
}

function parseStatement(line: string, parameters: readonly string[]): (values: MapNode) => Draft {
  const [actions = '', resources = '', condition] = line.split(' | ');
  const single = actions.startsWith('=');
  const names = actions
    .slice(single ? 1 : 0)
    .split(' ')
    .flatMap((group) => {
      const [service = '', ...list] = group.split(':');
      return list
        .join(':')
        .split(',')
        .map((action) => `${service}:${action}`);
    });
  const listed = resources.startsWith('[') || resources.includes(' ');
  const patterns = resources.replace('[', '').split(' ');
  const [key = '', value = ''] = condition?.split(' = ') ?? [];
  return (values) => ({
    Effect: 'Allow',
    Action: single ? (names[0] ?? '') : names,
    Resource: listed
      ? patterns.map((pattern) => arnOf(pattern, parameters, values))
      : arnOf(resources, parameters, values),
    ...(condition === undefined
      ? {}
      : { Condition: { StringEquals: { [key]: arnOf(value, parameters, values) } } }),
  });
}

const VARIABLE = /\$\{([A-Za-z]+)\}/g;

function arnOf(pattern: string, parameters: readonly string[], values: MapNode): Draft {
  if (pattern === '*') return pattern;
  const variables: Record<string, DraftMap[string]> = {};
  for (const [, variable = ''] of pattern.matchAll(VARIABLE)) {
    const parameter = parameters.find((name) => name.toLowerCase() === variable.toLowerCase());
    variables[variable] = parameter === undefined ? undefined : child(values, parameter);
  }
  return Object.keys(variables).length === 0 ? sub(pattern) : sub(pattern, variables);
}

/** Read from their compact form. */
const TEMPLATES: ReadonlyMap<string, PolicyTemplate> = parseTemplates();
