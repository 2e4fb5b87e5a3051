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
  const permission = sourceLogicalId(grant.resource);
  const { property, is, expected } = difference;
  const source = sourceName(invocation);
  const symptom =
    invocation.eventSource.symptom === undefined ? '' : ` As it is: ${invocation.eventSource.symptom}`;
  const shown = {
    part: property,
    is: written(is, grant.template),
    must: written(expected, grant.template, waiting(invocation)),
  };
  const must = `is "${shown.is}"${octalOf(failure.at)} and must be "${shown.must}"${whenOf(verdict)}${andMore(more)}`;
  if (grant.deployed !== undefined)
    return {
      at: invocation.at,
      message: `The statement "${permission}"${asDeployed(grant.deployed)} nearly lets ${source} invoke ${functionName(invocation)}, but its ${property} ${must}`,
      help: `Take the statement away and add it as it must be, or add this permission to the template.${symptom}`,
      snippet: permissionSnippet(invocation, id),
      resources: idsOf(invocation),
    };
  const about = [permissionSubject(grant.resource)];
  const resources = [permission, ...idsOf(invocation)];
  if (grant.resource.sourceLogicalId !== undefined && failure.failed === 'resource') {
    return {
      at: invocation.at,
      message: `${source} invokes ${functionName(invocation)}, but the permission that SAM makes for ${permission} is on another function or alias: its FunctionName ${must}`,
      help: `Name the function here as the permission does (\`${write(expressionOf(is, grant.template), notationOf(grant.template.source))}\`), or add this permission.${symptom}`,
      snippet: permissionSnippet(invocation, id),
      resources,
      about,
      related: [{ message: 'where SAM makes the permission', at: grant.at }],
    };
  }
  return {
    at: failure.at,
    message: `${permission} nearly lets ${source} invoke ${functionName(invocation)}, but its ${property} ${must}`,
    ...wayOut(shown, expected, grant, failure.at, invocation, symptom),
    resources,
    about,
    related: [{ message: `what it is meant for: ${source}`, at: invocation.at }],
  };
}

/** An account id with a leading zero and no quotes is an octal number in YAML. */
function octalOf({ source, start, end }: Span): string {
  const written = source.text.slice(start, end).trim();
  return /^0[0-7]{2,}$/.test(written) ? ` (what YAML makes of ${written} without quotes)` : '';
}

/** What to change; what SAM makes can only be changed where it comes from. */
function wayOut(
  shown: ShownDifference,
  expected: SymbolicString,
  { resource, template }: Grant,
  at: Span,
  invocation: Invocation,
  symptom: string,
): Pick<RuleFinding, 'help' | 'snippet' | 'remedy' | 'difference'> {
  const { part: property } = shown;
  const named = at.source.text
    .slice(at.start, at.end)
    .trim()
    .replace(/^["']|["']$/g, '');
  if (resource.sourceLogicalId !== undefined && template.resources.has(named)) {
    return {
      help: `Refer to ${named} instead of writing its name: SAM puts the name into the ARN as it stands.${symptom}`,
      snippet: write(ref(named), notationOf(template.source)),
    };
  }
  const name = sourceLogicalId(resource);
  if (property === 'SourceArn' && comesTooLate(expected, invocation)) {
    const source = sourceLogicalId(invocation.resource);
    return {
      help: `Replace SourceArn of ${name} by SourceAccount: ${name} has to come before ${source}, so it can't refer to it. Or give ${source} a name, and write its ARN with that.${symptom}`,
      snippet: assignment(
        'SourceAccount',
        invocation.eventSource.sourceAccount ?? template.account,
        template,
      ),
    };
  }
  const invoked = property === 'FunctionName' ? invocation.function : undefined;
  // By a reference, also where the function has a name: the permission has to wait for it.
  const value =
    isIn(template, invoked) && same(invoked.arn, invocation.target) === 'yes'
      ? ref(invoked.resource.id)
      : expressionOf(expected, template, waiting(invocation));
  return {
    help: `Change ${property} of ${name}.${symptom}`,
    snippet: writeEntries({ [property]: value }, notationOf(template.source)),
    difference: shown,
    remedy: {
      description: `Change ${property} of ${name}`,
      changes: [{ set: value, at: [property], of: resource }],
    },
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
