/** Asks for a role: whom it trusts, its inline policies, and which policies are attached. */
import type { Question, RoleAnswer } from '../deployed/questions.ts';
import { inParallel } from './bounds.ts';
import { iamDocument } from './document.ts';
import { NoAnswer, NotThere } from './failures.ts';
import { homeRegion } from './region.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer or a NotThere. What is denied of the policies alone makes the answer incomplete. */
export async function askRole({ account, name: arn }: Question<'role'>, via: Via): Promise<RoleAnswer> {
  const { GetRoleCommand } = await import('@aws-sdk/client-iam');
  const client = await via.clients.get('iam', account, homeRegion(arn));
  const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
  const { Role: role } = await via.call('iam:GetRole', (options) =>
    client.send(new GetRoleCommand({ RoleName }), options),
  );
  // Names are told apart without regard to case: whether another spelling does is not documented.
  if (role?.Arn !== arn && role?.Arn?.toLowerCase() === arn.toLowerCase())
    throw new NoAnswer('its name is spelt otherwise there');
  // A role is found by its name alone; by this ARN there is none.
  if (role === undefined || role.Arn !== arn) throw new NotThere('iam:GetRole');
  const [inline, attached] = await Promise.all([
    asFarAsAllowed(inlinePolicies(RoleName, account, arn, via)),
    asFarAsAllowed(attachedPolicies(RoleName, account, arn, via)),
  ]);
  const incomplete = inline.open ?? attached.open;
  const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
  return {
    trust: iamDocument(role.AssumeRolePolicyDocument),
    inline: inline.found,
    attached: attached.found,
    ...(boundary !== undefined && { boundary }),
    ...(incomplete !== undefined && { incomplete }),
  };
}

interface Part<T> {
  readonly found: readonly T[];
  readonly open?: string;
}

async function asFarAsAllowed<T>(list: Promise<readonly T[]>): Promise<Part<T>> {
  try {
    return { found: await list };
  } catch (error) {
    if (error instanceof NoAnswer) return { found: [], open: error.open };
    throw error;
  }
}

async function inlinePolicies(RoleName: string, account: string, arn: string, via: Via) {
  const { GetRolePolicyCommand, ListRolePoliciesCommand } = await import('@aws-sdk/client-iam');
  const client = await via.clients.get('iam', account, homeRegion(arn));
  const names: string[] = [];
  for (let Marker: string | undefined, more = true; more; ) {
    const page = await via.call('iam:ListRolePolicies', (options) =>
      client.send(new ListRolePoliciesCommand({ RoleName, Marker }), options),
    );
    names.push(...(page.PolicyNames ?? []));
    ({ Marker, IsTruncated: more = false } = page);
  }
  return inParallel(names, async (PolicyName) => {
    const { PolicyDocument } = await via.call('iam:GetRolePolicy', (options) =>
      client.send(new GetRolePolicyCommand({ RoleName, PolicyName }), options),
    );
    return { name: PolicyName, document: iamDocument(PolicyDocument) };
  });
}

async function attachedPolicies(RoleName: string, account: string, arn: string, via: Via) {
  const { ListAttachedRolePoliciesCommand } = await import('@aws-sdk/client-iam');
  const client = await via.clients.get('iam', account, homeRegion(arn));
  const arns: string[] = [];
  for (let Marker: string | undefined, more = true; more; ) {
    const page = await via.call('iam:ListAttachedRolePolicies', (options) =>
      client.send(new ListAttachedRolePoliciesCommand({ RoleName, Marker }), options),
    );
    arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
    ({ Marker, IsTruncated: more = false } = page);
  }
  return arns;
}
