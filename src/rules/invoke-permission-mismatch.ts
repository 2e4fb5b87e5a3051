/** `invoke-permission-mismatch`: a grant looks meant for the source, but one part of it differs. */

import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Difference as ShownDifference, Span } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Failure } from '../iam/match.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Grant, Invocation, Model, NearMiss, Verdict } from '../model/model.ts';
import { assignment, expressionOf, ref } from '../remedies/expression.ts';
import { comesTooLate, isIn, permissionIds, permissionSnippet, waiting } from '../remedies/permission.ts';
import { notationOf } from '../syntax/notation.ts';
import { write, writeEntries } from '../syntax/write.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import { andMore, functionName, idsOf, sourceName, whenOf, written } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { permissionSubject } from './subject.ts';

export const invokePermissionMismatch: Rule = {
  id: 'invoke-permission-mismatch',
  title: 'A grant looks meant for the source, but differs',
  severity: 'error',
  precedence: 2,
  why: 'The permission exists, but its function, alias, principal, source ARN, source account or action is not what the service calls with, so the call is refused all the same.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  *check(model) {
    const ids = permissionIds(model);
    for (const [first, ...others] of groupBy(mismatches(model), ({ near }) => near.grant.resource)) {
      const found = findingOf(
        first.verdict,
        first.near,
        others.length,
        ids.get(first.verdict.invocation) ?? '',
      );
      if (found !== undefined) yield found;
    }
  },
};

interface Mismatch {
  readonly verdict: Verdict;
  readonly near: NearMiss;
}

function mismatches({ verdicts }: Model): readonly Mismatch[] {
  return verdicts.flatMap((verdict): readonly Mismatch[] => {
    const [near] = verdict.near;
    return near === undefined ? [] : [{ verdict, near }];
  });
}

/** A near miss with the words that tell of it. */
interface Told {
  readonly invocation: Invocation;
  readonly grant: Grant;
  readonly failure: Failure;
  readonly expected: SymbolicString;
  readonly shown: ShownDifference;
  /** "SourceArn is … and must be …". */
  readonly differs: string;
  /** What happens as it is, with a space before it. */
  readonly symptom: string;
  /** For a permission to add. */
  readonly id: string;
}

function findingOf(
  verdict: Verdict,
  { grant, failures }: NearMiss,
  more: number,
  id: string,
): RuleFinding | undefined {
  const { invocation } = verdict;
  const [failure] = failures;
  const difference = failure && differenceOf(failure, grant, invocation);
  if (failure === undefined || difference === undefined) return undefined;
  const { property, is, expected } = difference;
  const { symptom } = invocation.eventSource;
  const shown = {
    part: property,
    is: written(is, grant.template),
    must: written(expected, grant.template, waiting(invocation)),
  };
  const told: Told = {
    invocation,
    grant,
    failure,
    expected,
    shown,
    differs: `${property} is "${shown.is}"${octalOf(failure.at)} and must be "${shown.must}"${whenOf(verdict)}${andMore(more)}`,
    symptom: symptom === undefined ? '' : ` As it is: ${symptom}`,
    id,
  };
  if (grant.deployed !== undefined) return deployedFinding(told);
  const isMadeBySam = grant.resource.sourceLogicalId !== undefined;
  return isMadeBySam && failure.failed === 'resource' ? elsewhereFinding(told, is) : writtenFinding(told);
}

/** The statement stands in the account, where no line of the template changes it. */
function deployedFinding({ invocation, grant, differs, symptom, id }: Told): RuleFinding {
  return {
    at: invocation.at,
    message: `The statement "${sourceLogicalId(grant.resource)}"${asDeployed(grant.deployed)} nearly lets ${sourceName(invocation)} invoke ${functionName(invocation)}, but its ${differs}`,
    help: `Take the statement away and add it as it must be, or add this permission to the template.${symptom}`,
    snippet: permissionSnippet(invocation, id),
    resources: idsOf(invocation),
  };
}

/** SAM makes the permission on the function that its event stands at: what invokes has to name that one. */
function elsewhereFinding(
  { invocation, grant, differs, symptom, id }: Told,
  is: SymbolicString,
): RuleFinding {
  const permission = sourceLogicalId(grant.resource);
  const { template } = grant;
  return {
    at: invocation.at,
    message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but the permission that SAM makes for ${permission} is on another function or alias: its ${differs}`,
    help: `Name the function here as the permission does (\`${write(expressionOf(is, template), notationOf(template.source))}\`), or add this permission.${symptom}`,
    snippet: permissionSnippet(invocation, id),
    resources: [permission, ...idsOf(invocation)],
    about: [permissionSubject(grant.resource)],
    related: [{ message: 'where SAM makes the permission', at: grant.at }],
  };
}

function writtenFinding(told: Told): RuleFinding {
  const { invocation, grant, failure, differs } = told;
  const permission = sourceLogicalId(grant.resource);
  const source = sourceName(invocation);
  return {
    at: failure.at,
    message: `${permission} nearly lets ${source} invoke ${functionName(invocation)}, but its ${differs}`,
    ...(bySubstitution(told) ?? byAccount(told) ?? byChange(told)),
    resources: [permission, ...idsOf(invocation)],
    about: [permissionSubject(grant.resource)],
    related: [{ message: `what it is meant for: ${source}`, at: invocation.at }],
  };
}

/** An account id with a leading zero and no quotes is an octal number in YAML. */
function octalOf({ source, start, end }: Span): string {
  const written = source.text.slice(start, end).trim();
  return /^0[0-7]{2,}$/.test(written) ? ` (what YAML makes of ${written} without quotes)` : '';
}

type WayOut = Pick<RuleFinding, 'help' | 'snippet' | 'remedy' | 'difference'>;

/** Where an event of SAM names its source by a text that is the logical id of a resource. */
function bySubstitution({
  grant: { resource, template },
  failure: { at },
  symptom,
}: Told): WayOut | undefined {
  const named = at.source.text
    .slice(at.start, at.end)
    .trim()
    .replace(/^["']|["']$/g, '');
  if (resource.sourceLogicalId === undefined || !template.resources.has(named)) return undefined;
  return {
    help: `Refer to ${named} instead of writing its name: SAM puts the name into the ARN as it stands.${symptom}`,
    snippet: write(ref(named), notationOf(template.source)),
  };
}

/** Where the permission has to come before its source, and so can't refer to it. */
function byAccount({ invocation, grant, shown, expected, symptom }: Told): WayOut | undefined {
  if (shown.part !== 'SourceArn' || !comesTooLate(expected, invocation)) return undefined;
  const name = sourceLogicalId(grant.resource);
  const source = sourceLogicalId(invocation.resource);
  const account = invocation.eventSource.sourceAccount ?? grant.template.account;
  return {
    help: `Replace SourceArn of ${name} by SourceAccount: ${name} has to come before ${source}, so it can't refer to it. Or give ${source} a name, and write its ARN with that.${symptom}`,
    snippet: assignment('SourceAccount', account, grant.template),
  };
}

/** The property as it must be; the function by a reference, also where it has a name: the permission has to wait for it. */
function byChange({ invocation, grant, shown, expected, symptom }: Told): WayOut {
  const { resource, template } = grant;
  const change = `Change ${shown.part} of ${sourceLogicalId(resource)}`;
  const invoked = shown.part === 'FunctionName' ? invocation.function : undefined;
  const value =
    isIn(template, invoked) && same(invoked.arn, invocation.target) === 'yes'
      ? ref(invoked.resource.id)
      : expressionOf(expected, template, waiting(invocation));
  return {
    help: `${change}.${symptom}`,
    snippet: writeEntries({ [shown.part]: value }, notationOf(template.source)),
    difference: shown,
    remedy: { description: change, changes: [{ set: value, at: [shown.part], of: resource }] },
  };
}

interface Difference {
  readonly property: string;
  readonly is: SymbolicString;
  readonly expected: SymbolicString;
}

/** The property of the permission that differs, and what it must be. */
function differenceOf(failure: Failure, grant: Grant, invocation: Invocation): Difference | undefined {
  const { eventSource } = invocation;
  switch (failure.failed) {
    case 'principal':
      return { property: 'Principal', is: [failure.detail], expected: [eventSource.principal] };
    case 'action':
      return { property: 'Action', is: [failure.detail], expected: ['lambda:InvokeFunction'] };
    case 'resource':
      // A statement says of itself what it is on.
      return grant.deployed === undefined
        ? { property: 'FunctionName', is: writtenName(grant), expected: targetName(invocation) }
        : { property: 'Resource', is: firstResource(grant), expected: invocation.target };
    case 'condition':
      return conditionDifference(failure, invocation);
  }
}

function conditionDifference(
  { condition }: Failure,
  { eventSource, template }: Invocation,
): Difference | undefined {
  const is = condition?.values[0]?.text ?? [];
  switch (condition?.key.toLowerCase()) {
    case 'aws:sourcearn':
      return eventSource.sourceArn === undefined
        ? undefined
        : { property: 'SourceArn', is, expected: eventSource.sourceArn };
    case 'aws:sourceaccount':
      return { property: 'SourceAccount', is, expected: eventSource.sourceAccount ?? template.account };
    case 'lambda:eventsourcetoken':
      return eventSource.eventSourceToken === undefined
        ? undefined
        : { property: 'EventSourceToken', is, expected: eventSource.eventSourceToken };
    default:
      return undefined;
  }
}

/** Behind it the same may stand as the template would write it. */
const firstResource = ({ statement, target }: Grant): SymbolicString =>
  statement.resources?.[0]?.text ?? target;

/** The unqualified function by its name, anything else by its ARN: what is only deployed may be somewhere else. */
function targetName({ function: named, target }: Grant | Invocation): SymbolicString {
  return named !== undefined && named.deployed === undefined && same(named.arn, target) === 'yes'
    ? named.resource.ref()
    : target;
}

/** A function that is none of the template's, as short as it was written: without the ARN around its name. */
function writtenName(grant: Grant): SymbolicString {
  if (grant.function !== undefined) return targetName(grant);
  const written = grant.resource.properties.all('FunctionName').find(({ at }) => at === grant.targetAt);
  return written?.text() ?? grant.target;
}
