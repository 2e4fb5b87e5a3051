/** `function-url-permission`: callers of a function URL lack one of the two permissions, or its type and permission disagree. */
import { literal, same } from '../cloudformation/text.ts';
import { evaluate } from '../iam/evaluate.ts';
import { contextOf } from '../iam/request.ts';
import type { Grant, Model } from '../model/model.ts';
import { conditionOf, type FunctionUrl, functionUrls } from './invocation/function-urls.ts';
import { nameOf, oncePerResource } from './invocation/words.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const functionUrlPermission: Rule = {
  id: 'function-url-permission',
  title: 'Callers of a function URL lack a permission',
  severity: 'error',
  why: 'Since October 2025 a function URL needs two permissions, lambda:InvokeFunctionUrl and lambda:InvokeFunction; without either, callers get 403 Forbidden, and nothing is in the function’s logs.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  *check(model) {
    for (const url of functionUrls(model)) {
      if (literal(url.authType.text()) === 'NONE') yield* publicUrl(url, model);
      if (literal(url.authType.text()) === 'AWS_IAM') yield* disagreeing(url, model);
    }
    yield* halfPairs(model);
  },
};

const ACTIONS = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'] as const;

function* publicUrl(
  { resource, guard, target, named }: FunctionUrl,
  { grants }: Model,
): Iterable<RuleFinding> {
  const statements = grants.filter(({ stack }) => stack === resource.stack).map(({ statement }) => statement);
  const lacking = ACTIONS.filter((action) => {
    const request = {
      principal: { anonymous: true },
      action,
      resource: target,
      context: contextOf({
        'lambda:FunctionUrlAuthType': ['NONE'],
        'lambda:InvokedViaFunctionUrl': ['true'],
      }),
      otherKeys: 'absent',
      guard,
    } as const;
    return evaluate(statements, request, resource.stack.conditions).answer === 'no';
  });
  if (lacking.length === 0 || resource.stack.unknownMacros) return;
  yield {
    at: named.at,
    message: `${nameOf(resource)} is a function URL for everyone (AuthType NONE), but no permission allows ${lacking.join(' and ')}`,
    help: 'Add what is missing; until then callers get 403 Forbidden.',
    snippet: lacking.map(snippetOf).join('\n'),
    resources: [nameOf(resource)],
  };
}

function snippetOf(action: (typeof ACTIONS)[number]): string {
  const [id, condition] =
    action === 'lambda:InvokeFunctionUrl'
      ? ['UrlPermission', 'FunctionUrlAuthType: NONE']
      : ['UrlInvokePermission', 'InvokedViaFunctionUrl: true'];
  return `${id}:\n  Type: AWS::Lambda::Permission\n  Properties:\n    Action: ${action}\n    FunctionName: # as the URL's TargetFunctionArn\n    Principal: '*'\n    ${condition}`;
}

/** A permission for unsigned calls has no effect on a URL that takes signed ones only. */
function* disagreeing({ resource, target }: FunctionUrl, { grants }: Model): Iterable<RuleFinding> {
  for (const grant of grants) {
    if (grant.stack !== resource.stack || conditionOf(grant, 'lambda:functionurlauthtype') !== 'none')
      continue;
    if (same(grant.target, target) !== 'yes') continue;
    const at =
      grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at;
    yield {
      at,
      message: `${nameOf(grant.resource)} is for AuthType NONE, but the function URL ${nameOf(resource)} has AuthType AWS_IAM`,
      help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
      resources: [nameOf(grant.resource), nameOf(resource)],
    };
  }
}

/** A service that may call the URL but not the function: the pair of grants that CloudFront needs, for one. */
function* halfPairs({ grants }: Model): Iterable<RuleFinding> {
  for (const grant of oncePerResource(grants)) {
    const [principal] = grant.statement.principals ?? [];
    if (principal?.kind !== 'Service' || !hasAction(grant, 'lambda:invokefunctionurl')) continue;
    const partner = grants.some(
      (other) =>
        other.stack === grant.stack &&
        !hasAction(other, 'lambda:invokefunctionurl') &&
        same(other.target, grant.target) !== 'no' &&
        (other.statement.principals ?? []).some(
          ({ value }) => same(value.text, principal.value.text) !== 'no' || literal(value.text) === '*',
        ),
    );
    if (partner || grant.stack.unknownMacros) continue;
    yield {
      at: grant.statement.actions?.[0]?.at ?? grant.at,
      message: `${nameOf(grant.resource)} lets ${literal(principal.value.text) ?? 'a service'} call the function URL, but nothing lets it invoke the function`,
      help: 'Add a second permission like this one with `Action: lambda:InvokeFunction` and `InvokedViaFunctionUrl: true`.',
      resources: [nameOf(grant.resource)],
    };
  }
}

const hasAction = ({ statement }: Grant, action: string): boolean =>
  (statement.actions ?? []).some(({ text }) => literal(text)?.toLowerCase() === action);
