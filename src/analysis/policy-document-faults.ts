/**
 * What IAM refuses in a policy document. Only what stands there as a plain value is judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

import { showScenario } from '../cloudformation/scenario.ts';
import type { PropertyValue } from '../cloudformation/template.ts';
import type { ResourcePolicyFact } from '../data/policy-places.ts';
import type { Severity, Span } from '../finding.ts';
import { operatorOf } from '../iam/condition.ts';
import { STATEMENT_ELEMENTS } from '../iam/parse.ts';
import { literal, matches, type SymbolicString, show } from '../text/symbolic-string.ts';
import type { PolicyDocument } from './policy-documents.ts';

export interface Fault {
  readonly at: Span;
  /** "the Effect is "allow", …" */
  readonly what: string;
  readonly help: string;
  readonly severity?: Severity;
}

export function* faultsIn(document: PolicyDocument): Iterable<Fault> {
  const { value } = document;
  if (value.kind !== 'map') {
    yield* shapeFaults(value);
    return;
  }
  const [version] = value.all('Version');
  const versionText = version && literal(version.text());
  if (
    version !== undefined &&
    versionText !== undefined &&
    !/^(?:2012-10-17|2008-10-17)$/.test(versionText)
  ) {
    yield { at: version.at, what: `the Version is "${versionText}"`, help: 'Write "2012-10-17".' };
  }
  if (value.all('Statement').length === 0 && !holdsFunction(value)) {
    yield { at: value.at, what: 'it has no Statement', help: 'Give it a Statement.' };
  }
  const statements = value.all('Statement[]').filter((statement) => statement.kind === 'map');
  for (const statement of statements) yield* statementFaults(statement, document);
  yield* duplicateSids(statements);
}

/** A list of statements, or a text that is no JSON, where a document is needed. */
function* shapeFaults(value: PropertyValue): Iterable<Fault> {
  const { kind, at, node } = value;
  if (kind === 'list' && node.kind === 'list')
    yield {
      at,
      what: 'it is a list, where a document is needed',
      help: 'Make it one map with `Version` and `Statement`, and put the statements into the list of `Statement`.',
    };
  if (kind === 'text' && literal(value.text()) !== undefined)
    yield {
      at,
      what: 'it is a text that is no policy document',
      help: 'Give it a `Version` and a `Statement`.',
    };
}

/** A key such as `Fn::Transform` brings in more than can be seen. */
const holdsFunction = ({ node }: PropertyValue): boolean =>
  node.kind === 'map' && [...node.entries.keys()].some((key) => key.startsWith('Fn::'));

const ELEMENTS: ReadonlySet<string> = new Set(['Sid', ...STATEMENT_ELEMENTS]);

function* statementFaults(statement: PropertyValue, document: PolicyDocument): Iterable<Fault> {
  if (holdsFunction(statement)) return;
  const { at } = statement;
  if (statement.node.kind === 'map') {
    for (const { key, keyAt } of statement.node.entries.values()) {
      if (!ELEMENTS.has(key))
        yield { at: keyAt, what: `a statement has no element "${key}"`, help: elementHelp(key) };
    }
  }
  if (!has(statement, 'Effect'))
    yield { at, what: 'a statement has no Effect', help: 'Write "Effect: Allow".' };
  if (!has(statement, 'Action', 'NotAction'))
    yield { at, what: 'a statement has no Action', help: 'Name the actions that it allows.' };
  if (has(statement, 'Action') && has(statement, 'NotAction') && unconditional(statement))
    yield { at, what: 'a statement has both Action and NotAction', help: 'Leave one of them out.' };
  if (document.kind === 'trust') yield* trustFaults(statement);
  else if (document.on === undefined) yield* identityFaults(statement);
  else yield* resourcePolicyFaults(statement, document.on);
  yield* valueFaults(statement, document);
}

const has = (statement: PropertyValue, ...keys: readonly string[]): boolean =>
  keys.some((key) => statement.all(key).length > 0);

const firstOf = (statement: PropertyValue, ...keys: readonly string[]): readonly PropertyValue[] =>
  keys.flatMap((key) => statement.all(key)).slice(0, 1);

/** The actions that are written out. */
const namedActions = (statement: PropertyValue): readonly { readonly at: Span; readonly action: string }[] =>
  ['Action', 'NotAction']
    .flatMap((field) => statement.all(field))
    .flatMap((values) => values.items())
    .flatMap((value) => {
      const action = value.kind === 'text' ? literal(value.text()) : undefined;
      return action === undefined ? [] : [{ at: value.at, action }];
    });

const isOf = (service: string, action: string): boolean =>
  !action.includes(':') || /[*?]/.test(action.split(':')[0] ?? '')
    ? true
    : action.toLowerCase().startsWith(`${service}:`);

function* trustFaults(statement: PropertyValue): Iterable<Fault> {
  for (const { at } of firstOf(statement, 'Resource', 'NotResource'))
    yield {
      at,
      what: 'a trust policy must not have a Resource ("Has prohibited field Resource")',
      help: 'Remove the Resource: it is the role itself.',
    };
  if (!has(statement, 'Principal', 'NotPrincipal'))
    yield {
      at: statement.at,
      what: 'a statement of a trust policy has no Principal',
      help: 'Name who may assume the role.',
    };
  for (const { at, action } of namedActions(statement))
    if (!isOf('sts', action))
      yield {
        at,
        what: `a trust policy has the action "${action}" ("AssumeRole policy may only specify STS AssumeRole actions")`,
        help: 'Write "sts:AssumeRole" here, and put what the role may do into its policies.',
      };
}

function* identityFaults(statement: PropertyValue): Iterable<Fault> {
  for (const { at } of firstOf(statement, 'Principal', 'NotPrincipal'))
    yield {
      at,
      what: 'a policy of a role must not have a Principal',
      help: 'Remove the Principal: it is the role itself.',
    };
  if (!has(statement, 'Resource', 'NotResource'))
    yield { at: statement.at, what: 'a statement has no Resource', help: 'Name the resources, or "*".' };
}

function* resourcePolicyFaults(statement: PropertyValue, on: ResourcePolicyFact): Iterable<Fault> {
  const { at } = statement;
  if (on.principal && !has(statement, 'Principal', 'NotPrincipal'))
    yield { at, what: 'a statement has no Principal', help: 'Name who may do it.' };
  if (on.resource === 'required' && !has(statement, 'Resource', 'NotResource'))
    yield { at, what: 'a statement has no Resource', help: 'Name the resource that the policy is on.' };
  if (on.resource === 'refused')
    for (const value of firstOf(statement, 'Resource', 'NotResource'))
      yield {
        at: value.at,
        what: 'a statement has a Resource',
        help: 'Remove the Resource: it is what the policy is on.',
      };
  const actions = namedActions(statement);
  for (const each of actions) yield* actionFaults(each, on);
  const together = actions.length === statement.all('Action').flatMap((values) => values.items()).length;
  const eighth = on.maxActions === undefined || !together ? undefined : actions[on.maxActions];
  if (eighth !== undefined && statement.all('Action').length === 1)
    yield {
      at: eighth.at,
      what: `a statement names ${actions.length} actions, and may name ${on.maxActions} ("OverLimit")`,
      help: 'Divide the statement.',
    };
}

function* actionFaults(
  { at, action }: { readonly at: Span; readonly action: string },
  { service, name, foreignAction, refusedAction }: ResourcePolicyFact,
): Iterable<Fault> {
  if (foreignAction !== undefined && !isOf(service, action))
    yield {
      at,
      what: `"${action}" is no action of ${name} ("${foreignAction}")`,
      help: `Allow actions of "${service}" only; others belong into the policy of a role.`,
    };
  if (refusedAction !== undefined && action.toLowerCase() === refusedAction.action)
    yield {
      at,
      what: `it may not name "${action}" ("${refusedAction.says}")`,
      help: 'Name the actions one by one.',
      severity: 'warning',
    };
}

const unconditional = (statement: PropertyValue): boolean =>
  [...statement.all('Action'), ...statement.all('NotAction')].every(
    (value) => showScenario(value.scenario) === showScenario(statement.scenario),
  );

function elementHelp(key: string): string {
  const meant = [...ELEMENTS].find((each) => each.toLowerCase() === key.toLowerCase().replace(/s$/, ''));
  return meant === undefined ? 'Remove it.' : `Write "${meant}".`;
}

function* valueFaults(statement: PropertyValue, { kind, on }: PolicyDocument): Iterable<Fault> {
  for (const value of statement.all('Effect')) {
    const effect = literal(value.text());
    if (effect !== undefined && effect !== 'Allow' && effect !== 'Deny')
      yield { at: value.at, what: `the Effect is "${effect}"`, help: 'Write "Allow" or "Deny".' };
  }
  for (const property of statement.all('Sid')) {
    const sid = literal(property.text());
    if (kind !== 'trust' && on === undefined && sid !== undefined && !/^[A-Za-z0-9]*$/.test(sid))
      yield {
        at: property.at,
        what: `the Sid "${sid}" has other characters than letters and digits`,
        help: 'Use letters and digits only.',
      };
  }
  for (const field of ['Action', 'NotAction']) yield* each(statement, field, actionFault);
  if (on?.ownResources === undefined)
    for (const field of ['Resource', 'NotResource']) yield* each(statement, field, resourceFault);
  for (const block of statement.all('Condition')) yield* conditionFaults(block);
}

function* each(
  statement: PropertyValue,
  field: string,
  faultOf: (text: SymbolicString) => Omit<Fault, 'at'> | undefined,
): Iterable<Fault> {
  for (const value of statement.all(field).flatMap((values) => values.items())) {
    const fault = value.kind === 'text' ? faultOf(value.text()) : undefined;
    if (fault !== undefined) yield { at: value.at, ...fault };
  }
}

function actionFault(action: SymbolicString): Omit<Fault, 'at'> | undefined {
  const text = literal(action);
  if (text === undefined || /^\*+$|^[\w*?-]+:[\w*?-]+$/.test(text)) return undefined;
  const help = 'Write the service and the action, as in "s3:GetObject".';
  if (text.includes(':')) return { what: `"${text}" is no action`, help };
  return { what: `the action "${text}" names no service ("must be prefaced by a vendor")`, help };
}

function resourceFault(resource: SymbolicString): Omit<Fault, 'at'> | undefined {
  if (isSurelyNoArn(resource)) {
    return {
      what: `the resource "${show(resource)}" is neither an ARN nor "*"`,
      help: 'Give the ARN of the resource.',
    };
  }
  const text = literal(resource);
  if (text === undefined || text.includes('*') || text.split(':').length >= 6) return undefined;
  return {
    what: `the resource "${text}" has too few parts for an ARN`,
    help: 'An ARN has six parts: "arn:partition:service:region:account:resource".',
  };
}

function isSurelyNoArn(text: SymbolicString): boolean {
  const [first] = text;
  if (typeof first === 'string' && /^[*?]/.test(first)) return false;
  return matches(['arn:*'], text) === 'no';
}

function* conditionFaults(block: PropertyValue): Iterable<Fault> {
  if (block.kind !== 'map') return;
  for (const { entry } of block.children()) {
    if (entry.key.startsWith('Fn::') || operatorOf(entry.key) !== undefined) continue;
    yield {
      at: entry.keyAt,
      what: `"${entry.key}" is no condition operator ("Invalid Condition type")`,
      help: 'Use an operator such as StringEquals.',
    };
  }
}

/** Statements that are never there together may have one Sid. */
function* duplicateSids(statements: readonly PropertyValue[]): Iterable<Fault> {
  const seen = new Map<string, PropertyValue>();
  for (const statement of statements) {
    const sid = statement.one('Sid');
    const text = sid && literal(sid.text());
    if (sid === undefined || text === undefined || text === '') continue;
    const other = seen.get(text);
    if (other !== undefined && areTogether(other, statement))
      yield {
        at: sid.at,
        what: `two statements have the Sid "${text}"`,
        help: 'Give each statement a Sid of its own, or none.',
      };
    seen.set(text, statement);
  }
}

const areTogether = (a: PropertyValue, b: PropertyValue): boolean =>
  a.node !== b.node &&
  showScenario(a.scenario) === showScenario(b.scenario) &&
  a.template.conditions.feasible(a.scenario) === 'yes';
