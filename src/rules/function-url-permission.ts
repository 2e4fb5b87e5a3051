/** `function-url-permission`: callers of a function URL lack one of the two permissions, or its type and permission disagree. */
import { deployedFor, deployedUrlOf, isElsewhere, isHere } from '../analysis/function-url-elsewhere.ts';
import { conditionOf, type FunctionUrl, functionUrls } from '../analysis/function-urls.ts';
import { oncePerResource } from '../analysis/once-per-resource.ts';
import { type SignedOrigin, signedOrigins } from '../analysis/signed-origins.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Span, Unverified } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { evaluate } from '../iam/evaluate.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Principal, Statement } from '../iam/statement.ts';
import { asDeployed } from '../model/as-deployed.ts';
import { statementFor } from '../model/between-stacks.ts';
import type { Grant, Model } from '../model/model.ts';
import { type Expression, expressionOf } from '../remedies/expression.ts';
import { logicalIds } from '../remedies/logical-id.ts';
import { notationOf } from '../syntax/notation.ts';
import { type Value, writeEntries } from '../syntax/write.ts';
import { keyOf } from '../text/key.ts';
import { literal, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import { type Unknown, wordsOf } from '../text/unknown.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const functionUrlPermission: Rule = {
  id: 'function-url-permission',
  title: 'Callers of a function URL lack a permission',
  severity: 'error',
  why: 'Since October 2025 a function URL needs two permissions, lambda:InvokeFunctionUrl and lambda:InvokeFunction; without either, callers get 403 Forbidden, and nothing is in the function’s logs.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  *check(model) {
    const idFor = logicalIds();
    for (const url of functionUrls(model)) {
      if (literal(url.authType.text()) === 'NONE') yield* publicUrl(url, model, idFor);
      if (literal(url.authType.text()) === 'AWS_IAM') yield* disagreeing(url, model);
    }
    for (const origin of signedOrigins(model)) yield* unsignedFor(origin, model, idFor);
    yield* disagreeingWithDeployed(model);
    yield* halfPairs(model);
  },
};

const ACTIONS = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'] as const;

/** The actions that a caller of a URL lacks, for certain; none where the function is not in the templates. */
function lackingFor(
  url: FunctionUrl,
  caller: Pick<Request, 'principal' | 'scenario'>,
  context: Context,
  model: Model,
) {
  const { resource, target } = url;
  const told = isHere(url, model) ? [] : deployedFor(target, resource.template, url.named.at, model);
  if (told === undefined || resource.template.unknownMacros) return [];
  const { inTemplate, onFunction } = model.derived.get(grantsByPlace);
  const elsewhere = (onFunction.get(keyOf(url.function)) ?? []).filter(
    ({ template }) => template !== resource.template,
  );
  const statements = [
    ...[...(inTemplate.get(resource.template) ?? []), ...elsewhere].map(({ statement, template }) =>
      statementFor(resource.template, template, statement),
    ),
    ...told,
  ];
  return ACTIONS.filter((action) => {
    const request: Request = {
      ...caller,
      action,
      resource: target,
      context: contextOf(context),
      otherKeys: 'absent',
    };
    return evaluate(statements, request, resource.template.conditions).answer === 'no';
  });
}

/** The grants of each template, and those on each function, wherever they stand. */
const grantsByPlace = ({ grants }: Model) => ({
  inTemplate: groupsOf(grants, ({ template }) => template),
  onFunction: groupsOf(
    grants.filter((grant) => grant.function !== undefined),
    (grant) => keyOf(grant.function?.arn ?? []),
  ),
});

type Context = Parameters<typeof contextOf>[0];

function* publicUrl(
  url: FunctionUrl,
  model: Model,
  idFor: IdFor,
): Iterable<RuleFinding | Omit<Unverified, 'rule'>> {
  if (
    !isHere(url, model) &&
    deployedFor(url.target, url.resource.template, url.named.at, model) === undefined
  ) {
    yield undecided(url.target, [sourceLogicalId(url.resource)], url.named.at);
    return;
  }
  const context = { 'lambda:FunctionUrlAuthType': ['NONE'], 'lambda:InvokedViaFunctionUrl': ['true'] };
  const lacking = lackingFor(url, { principal: { anonymous: true }, scenario: url.scenario }, context, model);
  if (lacking.length === 0) return;
  const { resource, named } = url;
  yield {
    at: named.at,
    message: `${sourceLogicalId(resource)} is a function URL for everyone (AuthType NONE), but no permission allows ${lacking.join(' and ')}`,
    help: 'Add what is missing; until then callers get 403 Forbidden.',
    ...adding(lacking, url, { Principal: '*' }, idFor),
    resources: [sourceLogicalId(resource)],
  };
}

function undecided(target: SymbolicString, resources: readonly string[], at: Span): Omit<Unverified, 'rule'> {
  const unknown: Unknown = { code: 'function-policy', what: show(target) };
  const reason = wordsOf(unknown);
  return {
    message: `Whether callers of the function URL have both permissions can't be told: ${reason}`,
    reason,
    unknowns: [unknown],
    resources,
    at,
  };
}

/** CloudFront signs its requests as a service, for the distribution. Half of the pair has a finding of its own. */
function* unsignedFor(origin: SignedOrigin, model: Model, idFor: IdFor): Iterable<RuleFinding> {
  const { distribution, sourceArn, url, scenario, at } = origin;
  const context = {
    'aws:SourceArn': sourceArn,
    'aws:SourceAccount': distribution.template.account,
    'lambda:FunctionUrlAuthType': ['AWS_IAM'],
    'lambda:InvokedViaFunctionUrl': ['true'],
  };
  const lacking = lackingFor(
    url,
    { principal: { service: 'cloudfront.amazonaws.com' }, scenario },
    context,
    model,
  );
  if (!lacking.includes('lambda:InvokeFunctionUrl')) return;
  const scope = {
    Principal: 'cloudfront.amazonaws.com',
    SourceArn: expressionOf(sourceArn, distribution.template),
  };
  yield {
    at,
    message: `${sourceLogicalId(distribution)} signs its requests to the function URL ${sourceLogicalId(url.resource)}, but no permission lets cloudfront.amazonaws.com do ${lacking.join(' and ')}`,
    help: 'Add what is missing; until then CloudFront gets 403 Forbidden.',
    ...adding(lacking, url, scope, idFor),
    resources: [sourceLogicalId(distribution), sourceLogicalId(url.resource)],
    related: [{ message: 'the function URL', at: url.named.at }],
  };
}

type IdFor = ReturnType<typeof logicalIds>;

/** The permissions for the actions, each with an id of its own. */
function adding(
  actions: readonly (typeof ACTIONS)[number][],
  { named, resource, authType }: FunctionUrl,
  scope: { readonly [property: string]: Expression },
  idFor: IdFor,
): Pick<RuleFinding, 'snippet' | 'remedy'> {
  const permissions = actions.map((action): [string, Value] => {
    const isUrl = action === 'lambda:InvokeFunctionUrl';
    const condition: { [property: string]: Value } = isUrl
      ? { FunctionUrlAuthType: literal(authType.text()) ?? 'AWS_IAM' }
      : { InvokedViaFunctionUrl: true };
    const properties = {
      Action: action,
      FunctionName: expressionOf(named.text(), resource.template),
      ...scope,
      ...condition,
    };
    const id = idFor(resource.template, `${resource.id}${isUrl ? 'Permission' : 'InvokePermission'}`);
    return [id, { Type: 'AWS::Lambda::Permission', Properties: properties }];
  });
  const add = Object.fromEntries(permissions);
  return {
    snippet: writeEntries(add, notationOf(resource.template.source)),
    remedy: {
      description: `Add ${Object.keys(add).join(' and ')}`,
      changes: [{ add, to: resource.template }],
    },
  };
}

/** A permission for unsigned calls has no effect on a URL that takes signed ones only. */
function* disagreeing({ resource, target }: FunctionUrl, { grants }: Model): Iterable<RuleFinding> {
  for (const grant of grants) {
    if (grant.template !== resource.template || conditionOf(grant, 'lambda:functionurlauthtype') !== 'none')
      continue;
    if (same(grant.target, target) !== 'yes') continue;
    const at =
      grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at;
    yield {
      at,
      message: `${sourceLogicalId(grant.resource)} is for AuthType NONE, but the function URL ${sourceLogicalId(resource)} has AuthType AWS_IAM`,
      help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
      resources: [sourceLogicalId(grant.resource), sourceLogicalId(resource)],
    };
  }
}

/** The same for a URL that only the account has. */
function* disagreeingWithDeployed(model: Model): Iterable<RuleFinding> {
  for (const grant of model.grants) {
    const is = conditionOf(grant, 'lambda:functionurlauthtype')?.toUpperCase();
    const url = is === undefined || !isElsewhere(grant) ? undefined : deployedUrlOf(grant, model);
    if (url === undefined || url.authType === is) continue;
    yield {
      at: grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at,
      message: `${sourceLogicalId(grant.resource)} is for AuthType ${is}, but the function URL of ${show(grant.target)}${asDeployed(model.deployed?.on)} has AuthType ${url.authType}`,
      help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
      resources: [sourceLogicalId(grant.resource)],
    };
  }
}

/** A service that may call the URL but not the function: the pair of grants that CloudFront needs, for one. */
function* halfPairs(model: Model): Iterable<RuleFinding | Omit<Unverified, 'rule'>> {
  const { grants } = model;
  for (const grant of oncePerResource(grants)) {
    const [principal] = grant.statement.principals ?? [];
    if (principal?.kind !== 'Service' || !hasAction(grant, 'lambda:invokefunctionurl')) continue;
    const partner = grants.some(
      (other) =>
        other.template === grant.template &&
        same(other.target, grant.target) !== 'no' &&
        mayBePartner(other.statement, principal),
    );
    if (partner || grant.template.unknownMacros) continue;
    if (isElsewhere(grant)) {
      // Its other half may have been added in another way.
      const told = deployedFor(grant.target, grant.template, grant.at, model);
      if (told === undefined) yield undecided(grant.target, [sourceLogicalId(grant.resource)], grant.at);
      if (told === undefined || told.some((each) => mayBePartner(each, principal))) continue;
    }
    yield {
      at: grant.statement.actions?.[0]?.at ?? grant.at,
      message: `${sourceLogicalId(grant.resource)} lets ${literal(principal.value.text) ?? 'a service'} call the function URL, but nothing lets it invoke the function`,
      help: 'Add a second permission like this one with `Action: lambda:InvokeFunction` and `InvokedViaFunctionUrl: true`.',
      resources: [sourceLogicalId(grant.resource)],
    };
  }
}

/** Does a statement let somebody do something else than call the URL, who may be the same? */
const mayBePartner = (statement: Statement, { value: { text: who } }: Principal): boolean =>
  !actionsOf(statement).includes('lambda:invokefunctionurl') &&
  (statement.principals ?? []).some(
    ({ value }) => same(value.text, who) !== 'no' || literal(value.text) === '*',
  );

const hasAction = ({ statement }: Grant, action: string): boolean => actionsOf(statement).includes(action);

const actionsOf = ({ actions = [] }: Statement): readonly (string | undefined)[] =>
  actions.map(({ text }) => literal(text)?.toLowerCase());
