/**
 * An `AWS::IAM::Role` with all policies that the templates give it: inline, managed, and those of resources of their own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
import { both, type Guard } from '../cloudformation/guard.ts';
import type { Resource, View } from '../cloudformation/stack.ts';
import { same, show, type Text } from '../cloudformation/text.ts';
import type { Answer } from '../finding.ts';
import { awsPolicyName, managedStatements } from './managed.ts';
import { statementsOf } from './parse.ts';
import type { Part, Statement } from './statement.ts';

export interface RolePolicies {
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  /** Allowed only if this allows it too; undefined where there is no boundary. */
  readonly boundary?: readonly Statement[];
  /** Why `permissions` may not be all. */
  readonly openReasons: readonly string[];
}

/** Types of resources that attach a policy to a role which they name. */
export const ATTACHING_TYPES: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::ManagedPolicy',
]);

/**
 * Reads a role.
 *
 * @param others the resources among which its policies are looked for: those of `ATTACHING_TYPES` in its template.
 */
export function readRole(role: Resource, others: readonly Resource[]): RolePolicies {
  const { properties } = role;
  const permissions: Statement[] = [];
  const openReasons: string[] = [];
  const add = (found: readonly Statement[] | Open): void => {
    if ('open' in found) openReasons.push(found.open);
    else permissions.push(...found);
  };
  for (const policy of properties.all('Policies[]')) add(inlineStatements(policy));
  for (const arn of properties.all('ManagedPolicyArns[]')) add(attachedStatements(arn, others));
  for (const other of others) for (const found of separateStatements(role, other)) add(found);
  const boundary = boundaryOf(properties, others);
  return {
    trust: properties
      .all('AssumeRolePolicyDocument')
      .flatMap((view) => statementsOf(view, 'the trust policy')),
    permissions,
    openReasons: [...new Set(openReasons)],
    ...(boundary && { boundary }),
  };
}

interface Open {
  readonly open: string;
}

function inlineStatements(policy: View): readonly Statement[] | Open {
  if (policy.kind !== 'map') return { open: policy.why ?? 'an inline policy that can not be read' };
  const name = policy.one('PolicyName');
  const from = name === undefined ? 'an inline policy' : `the inline policy ${show(name.text())}`;
  return policy.all('PolicyDocument').flatMap((document) => statementsOf(document, from));
}

/** What a managed policy says, by its ARN as the role gives it. */
function attachedStatements(view: View, others: readonly Resource[]): readonly Statement[] | Open {
  const arn = view.text();
  const customer = others.find((other) => other.type === 'AWS::IAM::ManagedPolicy' && isArnOf(other, arn));
  if (customer !== undefined) return underGuard(documentStatements(customer), view.guard);
  const name = awsPolicyName(arn);
  if (name === undefined) return { open: openReason(arn) };
  return managedStatements(name, view.at, view.guard) ?? { open: 'a managed policy that is not known' };
}

const isArnOf = (policy: Resource, arn: Text): boolean => {
  const own = policy.arn();
  return own !== undefined && same(own, arn) === 'yes';
};

function openReason(arn: Text): string {
  const token = arn.find((part) => typeof part !== 'string');
  return token === undefined
    ? 'a managed policy outside the templates'
    : `a managed policy that is ${token.reason}`;
}

function documentStatements(policy: Resource): readonly Statement[] {
  const from =
    policy.type === 'AWS::IAM::ManagedPolicy' ? `the managed policy ${policy.id}` : `the policy ${policy.id}`;
  return policy.properties.all('PolicyDocument').flatMap((document) => statementsOf(document, from));
}

function underGuard(statements: readonly Statement[], guard: Guard): readonly Statement[] {
  return statements.flatMap((statement) => {
    const joined = both(statement.guard, guard);
    return joined === undefined ? [] : [{ ...statement, guard: joined }];
  });
}

/** What a policy resource of its own gives the role, by naming it. */
function* separateStatements(role: Resource, policy: Resource): Iterable<readonly Statement[] | Open> {
  const named = policy.type === 'AWS::IAM::RolePolicy' ? 'RoleName' : 'Roles[]';
  for (const view of policy.properties.all(named)) {
    const isThis = namesRole(view.text(), role);
    if (isThis === 'yes') {
      const statements = underGuard(documentStatements(policy), view.guard);
      yield statements.map((statement) => ({ ...statement, attachedBy: policy.id }));
    }
    if (isThis === 'unknown') yield { open: 'a policy that may be attached to the role by an open name' };
  }
}

/** A role is named by its name; names in one account differ by more than case. */
function namesRole(named: Text, role: Resource): Answer {
  return same(named, role.ref());
}

function boundaryOf(properties: View, others: readonly Resource[]): readonly Statement[] | undefined {
  const scenarios = properties.cases('PermissionsBoundary');
  if (scenarios.every((scenario) => scenario.one('PermissionsBoundary') === undefined)) return undefined;
  return scenarios.flatMap((scenario) => {
    const view = scenario.one('PermissionsBoundary');
    if (view === undefined) return [everything(scenario, 'Allow')];
    const found = attachedStatements(view, others);
    return 'open' in found ? [{ ...everything(view, 'unknown'), open: found.open }] : found;
  });
}

function everything({ at, guard }: View, effect: Statement['effect']): Statement {
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
