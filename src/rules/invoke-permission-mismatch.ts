/** `invoke-permission-mismatch`: a grant looks meant for the source, but one part of it differs. */
import { same, type Text } from '../cloudformation/text.ts';
import type { Failure } from '../iam/match.ts';
import type { Grant, Invocation, Model, NearMiss, Verdict } from '../model/model.ts';
import { suggestedPrincipal } from './invocation/principals.ts';
import { badTarget } from './invocation/targets.ts';
import {
  andMore,
  assignment,
  functionName,
  groupBy,
  idsOf,
  nameOf,
  quoted,
  sourceName,
  whenOf,
} from './invocation/words.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const invokePermissionMismatch: Rule = {
  id: 'invoke-permission-mismatch',
  title: 'A grant looks meant for the source, but differs',
  severity: 'error',
  why: 'The permission exists, but its function, alias, principal, source ARN, source account or action is not what the service calls with, so the call is refused all the same.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  *check(model) {
    for (const [first, ...others] of groupBy(mismatches(model), ({ near }) => near.grant.resource)) {
      const found = findingOf(first.verdict, first.near, others.length);
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
    return near === undefined || isOtherRules(near.grant) ? [] : [{ verdict, near }];
  });
}

/** A principal that is none, or a target that is no function, has a rule of its own. */
function isOtherRules(grant: Grant): boolean {
  const [principal] = grant.statement.principals ?? [];
  return (
    (principal !== undefined && suggestedPrincipal(principal) !== undefined) || badTarget(grant) !== undefined
  );
}

function findingOf(verdict: Verdict, { grant, failures }: NearMiss, more: number): RuleFinding | undefined {
  const { invocation } = verdict;
  const [failure] = failures;
  const difference = failure && differenceOf(failure, grant, invocation);
  if (failure === undefined || difference === undefined) return undefined;
  const permission = nameOf(grant.resource);
  const { property, is, expected } = difference;
  return {
    at: failure.at,
    message: `${permission} nearly lets ${sourceName(invocation)} invoke ${functionName(invocation)}, but its ${property} is ${quoted(is, grant.stack)} and must be ${quoted(expected, grant.stack)}${whenOf(verdict)}${andMore(more)}`,
    help: `Change ${property} of ${permission}.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
    snippet: assignment(property, expected, grant.stack),
    resources: [permission, ...idsOf(invocation)],
    related: [{ message: `what it is meant for: ${sourceName(invocation)}`, at: invocation.at }],
  };
}

interface Difference {
  readonly property: string;
  readonly is: Text;
  readonly expected: Text;
}

/** The property of the permission that differs, and what it must be. */
function differenceOf(failure: Failure, grant: Grant, invocation: Invocation): Difference | undefined {
  const { draft } = invocation;
  switch (failure.failed) {
    case 'principal':
      return { property: 'Principal', is: [failure.detail], expected: [draft.principal] };
    case 'action':
      return { property: 'Action', is: [failure.detail], expected: ['lambda:InvokeFunction'] };
    case 'resource':
      return { property: 'FunctionName', is: targetName(grant), expected: targetName(invocation) };
    case 'condition':
      return conditionDifference(failure, grant, invocation);
  }
}

function conditionDifference(
  { at }: Failure,
  grant: Grant,
  { draft, stack }: Invocation,
): Difference | undefined {
  const condition = grant.statement.conditions.find((each) => each.at === at);
  const is = condition?.values[0]?.text ?? [];
  switch (condition?.key.toLowerCase()) {
    case 'aws:sourcearn':
      return draft.sourceArn === undefined
        ? undefined
        : { property: 'SourceArn', is, expected: draft.sourceArn };
    case 'aws:sourceaccount':
      return { property: 'SourceAccount', is, expected: draft.sourceAccount ?? stack.account };
    case 'lambda:eventsourcetoken':
      return draft.eventSourceToken === undefined
        ? undefined
        : { property: 'EventSourceToken', is, expected: draft.eventSourceToken };
    default:
      return undefined;
  }
}

/** The unqualified function by its name, anything else by its ARN. */
function targetName({ function: named, target }: Grant | Invocation): Text {
  return named !== undefined && same(named.arn, target) === 'yes' ? named.resource.ref() : target;
}
