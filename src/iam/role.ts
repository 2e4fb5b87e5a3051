/**
 * An `AWS::IAM::Role` with all policies that the templates give it: inline, managed, and those of resources of their own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { answerTo, type Deployed, homeOf } from '../deployed/deployed.ts';
import { named, policyQuestion } from '../deployed/naming.ts';
import { deployedPolicy } from '../deployed/resource.ts';
import { type SymbolicString, show, unknownsIn } from '../text/symbolic-string.ts';
import { eachOnce, type Unknown } from '../text/unknown.ts';
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
  /** In place of each policy that is not known: a statement that may allow anything, where the policy is there. */
  readonly unread: readonly Statement[];
}

/** By what is known of policies that a role only names. */
export interface KnownPolicies {
  /** Those of the role's template. */
  readonly attachments: Attachments;
  readonly managedPolicies: ManagedPolicyCatalogue;
  /** What the account told, where it was asked. */
  readonly deployed?: Deployed;
  /** What the other templates say. */
  readonly elsewhere?: PoliciesElsewhere;
}

/** Policies in other templates than the role's, as they count for it. */
export interface PoliciesElsewhere {
  /** The statements of policies that name the role. */
  attachedTo(role: Resource): readonly Statement[];
  /** Those of the managed policy with an ARN, for a role of a template; undefined where none surely has it. */
  managed(arn: SymbolicString, template: Template): readonly Statement[] | undefined;
}

/** Reads a role, with what other resources of its template attach to it. */
export function readRole(role: Resource, known: KnownPolicies): RolePolicies {
  const { properties } = role;
  const { attachments } = known;
  const attached = attachments.of(role);
  const permissions: Statement[] = [];
  const unknowns: Unknown[] = [];
  const unread: Statement[] = [];
  const add = (found: readonly Statement[] | Open, value: PropertyValue): void => {
    if ('open' in found) {
      unknowns.push(found.open, ...(found.within ?? []));
      unread.push({ ...everything(value, 'Allow'), open: found.open });
    } else for (const statement of found) permissions.push(statement);
  };
  for (const policy of properties.all('Policies[]')) add(inlineStatements(policy), policy);
  for (const arn of properties.all('ManagedPolicyArns[]')) add(attachedStatements(arn, known), arn);
  for (const { policy, scenario } of attached) {
    const statements = inScenario(attachments.statementsOf(policy), scenario);
    for (const statement of statements) permissions.push({ ...statement, attachedBy: policy.id });
  }
  for (const statement of known.elsewhere?.attachedTo(role) ?? []) permissions.push(statement);
  if (attachments.mayHaveMore(role)) {
    const open: Unknown = { code: 'attached-policy', what: role.id };
    unknowns.push(open);
    unread.push(mayAllow(role, open));
  }
  const boundary = boundaryOf(properties, known);
  return {
    trust: properties
      .all('AssumeRolePolicyDocument')
      .flatMap((value) => statementsOf(value, 'the trust policy')),
    permissions,
    attached,
    unknowns: eachOnce(unknowns),
    unread,
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
    const why = 'an inline policy that can not be read';
    return { open: policy.unknown ?? { code: 'policy', what: policy.resource, why } };
  }
  const name = policy.one('PolicyName');
  const from = name === undefined ? 'an inline policy' : `the inline policy ${show(name.text())}`;
  return policy.all('PolicyDocument').flatMap((document) => statementsOf(document, from));
}

/** What a managed policy says, by its ARN as the role gives it. */
function attachedStatements(value: PropertyValue, known: KnownPolicies): readonly Statement[] | Open {
  const { attachments, managedPolicies } = known;
  const arn = value.text();
  const name = awsPolicyName(arn);
  if (name !== undefined)
    return (
      managedPolicies.statements(name, value.at, value.scenario) ??
      deployedStatements(value, known, { open: { code: 'aws-managed-policy', what: name } })
    );
  const own = attachments.managed(arn);
  if (own !== undefined) return inScenario(attachments.statementsOf(own), value.scenario);
  const other = known.elsewhere?.managed(arn, value.template);
  if (other !== undefined) return inScenario(other, value.scenario);
  return deployedStatements(value, known, { open: unknownPolicy(arn), within: unknownsIn(arn) });
}

/** What the account says of a policy that no template has; `otherwise` where it says nothing. */
function deployedStatements(
  value: PropertyValue,
  { deployed }: KnownPolicies,
  otherwise: Open,
): readonly Statement[] | Open {
  const { template, at, scenario } = value;
  if (deployed === undefined) return otherwise;
  const { text, open } = named(value.text(), template, deployed);
  const asked = (why: string): Open => ({ ...otherwise, open: { ...otherwise.open, asked: why } as Unknown });
  if (text === undefined) return open === undefined ? otherwise : asked(open);
  const question = policyQuestion(text, homeOf(template, deployed).account);
  const answer = question && answerTo(deployed, question);
  if (answer === undefined) return otherwise;
  if (!('found' in answer)) return asked('open' in answer ? answer.open : 'there is none in the account');
  const policy = deployedPolicy(text, answer.found.document, { template, at, deployed });
  return inScenario(
    policy.properties
      .all('PolicyDocument')
      .flatMap((document) => statementsOf(document, `the managed policy ${policy.id}`)),
    scenario,
  );
}

function unknownPolicy(arn: SymbolicString): Unknown {
  const token = arn.find((part) => typeof part !== 'string');
  return { code: 'managed-policy', what: show(arn), ...(token && { reason: token.reason }) };
}

function inScenario(statements: readonly Statement[], scenario: Scenario): readonly Statement[] {
  return statements.flatMap((statement) => {
    const joined = both(statement.scenario, scenario);
    return joined === undefined ? [] : [{ ...statement, scenario: joined }];
  });
}

function boundaryOf(properties: PropertyValue, known: KnownPolicies): readonly Statement[] | undefined {
  const scenarios = properties.scenarios('PermissionsBoundary');
  if (scenarios.every((value) => value.one('PermissionsBoundary') === undefined)) return undefined;
  return scenarios.flatMap((scenario) => {
    const property = scenario.one('PermissionsBoundary');
    if (property === undefined) return [everything(scenario, 'Allow')];
    const found = attachedStatements(property, known);
    return 'open' in found ? [{ ...everything(property, 'unknown'), open: found.open }] : found;
  });
}

/** What is not known of a role's policies, as a statement that may allow anything, in every scenario. */
export const mayAllow = ({ at }: Pick<Resource, 'at'>, open: Unknown): Statement => ({
  ...everything({ at, scenario: new Map() }, 'Allow'),
  open,
});

function everything(
  { at, scenario }: Pick<PropertyValue, 'at' | 'scenario'>,
  effect: Statement['effect'],
): Statement {
  const all: readonly Part[] = [{ text: ['*'], at }];
  return {
    effect,
    scenario,
    at,
    from: 'the permissions boundary',
    actions: all,
    resources: all,
    conditions: [],
  };
}
