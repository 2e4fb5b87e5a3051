/**
 * What IAM refuses in a policy document. Only what stands there as a plain value is judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

import { showScenario } from '../cloudformation/scenario.ts';
import type { PropertyValue } from '../cloudformation/template.ts';
import type { Severity, Span } from '../finding.ts';
import { operatorOf } from '../iam/condition.ts';
import { STATEMENT_ELEMENTS } from '../iam/parse.ts';
import { literal, matches, type SymbolicString, show } from '../text/symbolic-string.ts';
import type { DocumentKind, PolicyDocument } from './policy-documents.ts';

export interface Fault {
  readonly at: Span;
  /** "the Effect is "allow", …" */
  readonly what: string;
  readonly help: string;
  readonly severity?: Severity;
}

export function* faultsIn(document: PolicyDocument): Iterable<Fault> {
  const { value } = document;
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

/** A key such as `Fn::Transform` brings in more than can be seen. */
const holdsFunction = ({ node }: PropertyValue): boolean =>
  node.kind === 'map' && [...node.entries.keys()].some((key) => key.startsWith('Fn::'));

const ELEMENTS: ReadonlySet<string> = new Set(['Sid', ...STATEMENT_ELEMENTS]);

function* statementFaults(statement: PropertyValue, { kind }: PolicyDocument): Iterable<Fault> {
  if (holdsFunction(statement)) return;
  const has = (...keys: readonly string[]): boolean => keys.some((key) => statement.all(key).length > 0);
  const { at } = statement;
  if (statement.node.kind === 'map') {
    for (const { key, keyAt } of statement.node.entries.values()) {
      if (!ELEMENTS.has(key))
        yield { at: keyAt, what: `a statement has no element "${key}"`, help: elementHelp(key) };
    }
  }
  if (!has('Effect')) yield { at, what: 'a statement has no Effect', help: 'Write "Effect: Allow".' };
  if (!has('Action', 'NotAction'))
    yield { at, what: 'a statement has no Action', help: 'Name the actions that it allows.' };
  if (has('Action') && has('NotAction') && unconditional(statement))
    yield { at, what: 'a statement has both Action and NotAction', help: 'Leave one of them out.' };
  if (kind === 'trust') {
    for (const value of [...statement.all('Resource'), ...statement.all('NotResource')].slice(0, 1))
      yield {
        at: value.at,
        what: 'a trust policy must not have a Resource ("Has prohibited field Resource")',
        help: 'Remove the Resource: it is the role itself.',
      };
    if (!has('Principal', 'NotPrincipal'))
      yield {
        at,
        what: 'a statement of a trust policy has no Principal',
        help: 'Name who may assume the role.',
      };
  } else {
    for (const property of [...statement.all('Principal'), ...statement.all('NotPrincipal')].slice(0, 1))
      yield {
        at: property.at,
        what: 'a policy of a role must not have a Principal',
        help: 'Remove the Principal: it is the role itself.',
      };
    if (!has('Resource', 'NotResource'))
      yield { at, what: 'a statement has no Resource', help: 'Name the resources, or "*".' };
  }
  yield* valueFaults(statement, kind);
}

const unconditional = (statement: PropertyValue): boolean =>
  [...statement.all('Action'), ...statement.all('NotAction')].every(
    (value) => showScenario(value.scenario) === showScenario(statement.scenario),
  );

function elementHelp(key: string): string {
  const meant = [...ELEMENTS].find((each) => each.toLowerCase() === key.toLowerCase().replace(/s$/, ''));
  return meant === undefined ? 'Remove it.' : `Write "${meant}".`;
}

function* valueFaults(statement: PropertyValue, kind: DocumentKind): Iterable<Fault> {
  for (const value of statement.all('Effect')) {
    const effect = literal(value.text());
    if (effect !== undefined && effect !== 'Allow' && effect !== 'Deny')
      yield { at: value.at, what: `the Effect is "${effect}"`, help: 'Write "Allow" or "Deny".' };
  }
  for (const property of statement.all('Sid')) {
    const sid = literal(property.text());
    if (kind !== 'trust' && sid !== undefined && !/^[A-Za-z0-9]*$/.test(sid))
      yield {
        at: property.at,
        what: `the Sid "${sid}" has other characters than letters and digits`,
        help: 'Use letters and digits only.',
      };
  }
  for (const field of ['Action', 'NotAction']) yield* each(statement, field, actionFault);
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
