/**
 * An `AWS::IAM::Role` with all policies that the templates give it: inline, managed, and those of resources of their own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { answerTo, type Deployed, homeOf } from '../deployed/deployed.ts';
import { named, policyQuestion } from '../deployed/naming.ts';
import { deployedPolicy } from '../deployed/resource.ts';
import { type SymbolicString, show, unknownsIn } from '../text/symbolic-string.ts';
import { eachOnce, type Unknown, wordsOf } from '../text/unknown.ts';
import type { Attachment, Attachments } from './attachments.ts';
import { awsPolicyName, type ManagedPolicyCatalogue } from './managed.ts';
import { statementsOf } from './parse.ts';
import type { Part, Statement } from './statement.ts';

export interface RolePolicies {
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  /** Allowed only if this allows it too; undefined where there is no boundary. */
  readonly boundary?: readonly Statement[];
  /** The policies of the template that surely name the role. */
  readonly attached: readonly Attachment[];
  /** Why `permissions` may not be all. */
  readonly unknowns: readonly Unknown[];
}

/** By what is known of policies that a role only names. */
export interface KnownPolicies {
  /** Those of the role's template. */
  readonly attachments: Attachments;
  readonly managedPolicies: ManagedPolicyCatalogue;
  /** What the account told, where it was asked. */
  readonly deployed?: Deployed;
}

/** Reads a role, with what other resources of its template attach to it. */
export function readRole(role: Resource, known: KnownPolicies): RolePolicies {
  const { properties } = role;
  const { attachments } = known;
  const attached = attachments.of(role);
  const permissions: Statement[] = [];
  const unknowns: Unknown[] = [];
  const add = (found: readonly Statement[] | Open): void => {
    if ('open' in found) unknowns.push(found.open, ...(found.within ?? []));
    else permissions.push(...found);
  };
  for (const policy of properties.all('Policies[]')) add(inlineStatements(policy));
  for (const arn of properties.all('ManagedPolicyArns[]')) add(attachedStatements(arn, known));
  for (const { policy, guard } of attached) {
    const statements = underGuard(attachments.statementsOf(policy), guard);
    add(statements.map((statement) => ({ ...statement, attachedBy: policy.id })));
  }
  if (attachments.mayHaveMore(role)) unknowns.push({ code: 'attached-policy', what: role.id });
  const boundary = boundaryOf(properties, known);
  return {
    trust: properties
      .all('AssumeRolePolicyDocument')
      .flatMap((view) => statementsOf(view, 'the trust policy')),
    permissions,
    attached,
    unknowns: eachOnce(unknowns),
    ...(boundary && { boundary }),
  };
}

interface Open {
  readonly open: Unknown;
  /** What is not known in what names it. */
  readonly within?: readonly Unknown[];
}

function inlineStatements(policy: PropertyValue): readonly Statement[] | Open {
  if (policy.kind !== 'map') {
    const why = policy.why ?? 'an inline policy that can not be read';
    return { open: { code: 'policy', what: policy.resource, why } };
  }
  const name = policy.one('PolicyName');
  const from = name === undefined ? 'an inline policy' : `the inline policy ${show(name.text())}`;
  return policy.all('PolicyDocument').flatMap((document) => statementsOf(document, from));
}

/** What a managed policy says, by its ARN as the role gives it. */
function attachedStatements(view: PropertyValue, known: KnownPolicies): readonly Statement[] | Open {
  const { attachments, managedPolicies } = known;
  const arn = view.text();
  const name = awsPolicyName(arn);
  if (name !== undefined)
    return (
      managedPolicies.statements(name, view.at, view.guard) ??
      deployedStatements(view, known, { open: { code: 'aws-managed-policy', what: name } })
    );
  const own = attachments.managed(arn);
  if (own !== undefined) return underGuard(attachments.statementsOf(own), view.guard);
  return deployedStatements(view, known, { open: unknownPolicy(arn), within: unknownsIn(arn) });
}

/** What the account says of a policy that no template has; `otherwise` where it says nothing. */
function deployedStatements(
  view: PropertyValue,
  { deployed }: KnownPolicies,
  otherwise: Open,
): readonly Statement[] | Open {
  const { stack, at, guard } = view;
  if (deployed === undefined) return otherwise;
  const { text, open } = named(view.text(), stack, deployed);
  const asked = (why: string): Open => ({ ...otherwise, open: { ...otherwise.open, asked: why } as Unknown });
  if (text === undefined) return open === undefined ? otherwise : asked(open);
  const question = policyQuestion(text, homeOf(stack, deployed).account);
  const answer = question && answerTo(deployed, question);
  if (answer === undefined) return otherwise;
  if (!('found' in answer)) return asked('open' in answer ? answer.open : 'there is none in the account');
  const policy = deployedPolicy(text, answer.found.document, { stack, at, deployed });
  return underGuard(
    policy.properties
      .all('PolicyDocument')
      .flatMap((document) => statementsOf(document, `the managed policy ${policy.id}`)),
    guard,
  );
}

function unknownPolicy(arn: SymbolicString): Unknown {
  const token = arn.find((part) => typeof part !== 'string');
  return { code: 'managed-policy', what: show(arn), ...(token && { reason: token.reason }) };
}

function underGuard(statements: readonly Statement[], guard: Scenario): readonly Statement[] {
  return statements.flatMap((statement) => {
    const joined = both(statement.guard, guard);
    return joined === undefined ? [] : [{ ...statement, guard: joined }];
  });
}

function boundaryOf(properties: PropertyValue, known: KnownPolicies): readonly Statement[] | undefined {
  const scenarios = properties.scenarios('PermissionsBoundary');
  if (scenarios.every((scenario) => scenario.one('PermissionsBoundary') === undefined)) return undefined;
  return scenarios.flatMap((scenario) => {
    const view = scenario.one('PermissionsBoundary');
    if (view === undefined) return [everything(scenario, 'Allow')];
    const found = attachedStatements(view, known);
    return 'open' in found ? [{ ...everything(view, 'unknown'), open: wordsOf(found.open) }] : found;
  });
}

function everything({ at, guard }: PropertyValue, effect: Statement['effect']): Statement {
  const all: readonly Part[] = [{ text: ['*'], at }];
  return {
    effect,
    guard,
    at,
    from: 'the permissions boundary',
    actions: all,
    resources: all,
    conditions: [],
  };
}
