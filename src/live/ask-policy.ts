/** Asks for a managed policy: what its default version says. */
import type { PolicyAnswer, Question } from '../deployed/questions.ts';
import { iamDocument } from './document.ts';
import { homeRegion } from './region.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer or a NotThere. */
export async function askPolicy(
  { account, name: PolicyArn }: Question<'policy'>,
  via: Via,
): Promise<PolicyAnswer> {
  const { GetPolicyCommand, GetPolicyVersionCommand } = await import('@aws-sdk/client-iam');
  const client = await via.clients.get('iam', account, homeRegion(PolicyArn));
  const { Policy } = await via.call('iam:GetPolicy', (options) =>
    client.send(new GetPolicyCommand({ PolicyArn }), options),
  );
  const { PolicyVersion } = await via.call('iam:GetPolicyVersion', (options) =>
    client.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }), options),
  );
  return { document: iamDocument(PolicyVersion?.Document) };
}
