import { describe, expect, it } from '@jest/globals';
import { showScenario } from '../../src/cloudformation/scenario.ts';
import { Attachments } from '../../src/iam/attachments.ts';
import { usualCatalogues } from '../../src/iam/catalogues.ts';
import { type RolePolicies, readRole } from '../../src/iam/role.ts';
import { show } from '../../src/text/symbolic-string.ts';
import { wordsOf } from '../../src/text/unknown.ts';
import { type Parts, roleTemplate } from '../support/role-templates.ts';
import { stackOf } from '../support/stack.ts';

function role(parts: Parts): RolePolicies {
  const found = stackOf(roleTemplate(parts)).resources.get('OrdersRole');
  if (found === undefined) throw new Error('no role');
  return readRole(found, {
    attachments: new Attachments(found.template),
    managedPolicies: usualCatalogues().managedPolicies,
  });
}

const allowed = ({ permissions }: RolePolicies): readonly string[] =>
  permissions.map(({ from, actions = [], scenario }) =>
    [from, ...actions.map(({ text }) => show(text)), showScenario(scenario)]
      .filter((part) => part !== '')
      .join(' | '),
  );

const statement = (action: string) => `{ Statement: { Effect: Allow, Action: '${action}', Resource: '*' } }`;
const CONDITION = 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }';

describe('a role', () => {
  it('has its inline policies, and those that it attaches', () => {
    const read = role({
      statement: `- { Effect: Allow, Action: s3:GetObject, Resource: '*' }`,
      role: 'ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole, !Ref Own]',
      resources: `Own: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: ${statement('sqs:SendMessage')} } }`,
    });
    expect(allowed(read)).toEqual([
      'the inline policy Inline | s3:GetObject',
      expect.stringMatching(/^AWSLambdaSQSQueueExecutionRole \| sqs:ReceiveMessage/),
      'the managed policy Own | sqs:SendMessage',
    ]);
    expect(read.unknowns.map(wordsOf)).toEqual([]);
  });

  it('has the policies that name it, and no others', () => {
    const read = role({
      role: 'RoleName: orders',
      resources: `
ByRef: { Type: AWS::IAM::Policy, Properties: { PolicyName: a, Roles: [!Ref OrdersRole], PolicyDocument: ${statement('a:A')} } }
ByName: { Type: AWS::IAM::RolePolicy, Properties: { PolicyName: b, RoleName: orders, PolicyDocument: ${statement('b:B')} } }
Managed: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [!Ref OrdersRole], PolicyDocument: ${statement('c:C')} } }
Other: { Type: AWS::IAM::Policy, Properties: { PolicyName: d, Roles: [invoices], PolicyDocument: ${statement('d:D')} } }`,
    });
    expect(allowed(read)).toEqual([
      'the policy ByRef | a:A',
      'the policy ByName | b:B',
      'the managed policy Managed | c:C',
    ]);
  });

  it('has a policy while both the policy and its attachment are there', () => {
    const read = role({
      head: CONDITION,
      role: 'ManagedPolicyArns: [!If [C, !Ref Own, !Ref AWS::NoValue]]',
      resources: `Own: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: ${statement('a:A')} } }`,
    });
    expect(allowed(read)).toEqual(['the managed policy Own | a:A | when `C` is true']);
  });

  it('says why not all of it is known', () => {
    const read = role({
      head: CONDITION,
      role: 'ManagedPolicyArns: [!Ref P, arn:aws:iam::123456789012:policy/elsewhere]',
      resources: `Open: { Type: AWS::IAM::Policy, Properties: { PolicyName: a, Roles: [!Ref P], PolicyDocument: ${statement('a:A')} } }`,
    });
    const reason = 'a parameter without a given value';
    expect(read.unknowns).toEqual([
      { code: 'managed-policy', what: '${P}', reason },
      { code: 'parameter', what: 'P' },
      { code: 'managed-policy', what: 'arn:aws:iam::123456789012:policy/elsewhere' },
      { code: 'attached-policy', what: 'OrdersRole' },
    ]);
    expect(read.unknowns.map(wordsOf)).toEqual([
      `a managed policy that is ${reason}`,
      reason,
      'a managed policy outside the templates',
      'a policy that may be attached to the role by an open name',
    ]);
  });

  it('has a boundary, which allows everything in scenarios without one', () => {
    expect(role({}).boundary).toBeUndefined();
    const read = role({
      head: CONDITION,
      role: 'PermissionsBoundary: !If [C, arn:aws:iam::aws:policy/AWSLambdaExecute, !Ref AWS::NoValue]',
    });
    expect(new Set(read.boundary?.map(({ from, scenario }) => `${from} ${showScenario(scenario)}`))).toEqual(
      new Set(['the permissions boundary when `C` is false', 'AWSLambdaExecute when `C` is true']),
    );
  });

  it('has an open boundary where that is not in the template', () => {
    const read = role({ head: CONDITION, role: 'PermissionsBoundary: !Ref P' });
    expect(read.boundary?.map(({ effect, open }) => [effect, open])).toEqual([
      ['unknown', { code: 'managed-policy', what: '${P}', reason: 'a parameter without a given value' }],
    ]);
  });
});
