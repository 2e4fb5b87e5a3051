/** Asks what a stack is made of: the physical names of its resources. */
import type { Question, StackAnswer } from '../deployed/questions.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer or a NotThere. */
export async function askStack(
  { account, region, name: StackName }: Question<'stack'>,
  via: Via,
): Promise<StackAnswer> {
  const { ListStackResourcesCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await via.clients.get('cloudformation', account, region);
  const resources: StackAnswer['resources'][number][] = [];
  for (let NextToken: string | undefined, more = true; more; ) {
    const page = await via.call('cloudformation:ListStackResources', (options) =>
      client.send(new ListStackResourcesCommand({ StackName, NextToken }), options),
    );
    for (const each of page.StackResourceSummaries ?? []) {
      const { LogicalResourceId: id, ResourceType: type, PhysicalResourceId: physicalId } = each;
      if (id !== undefined && type !== undefined && physicalId !== undefined)
        resources.push({ id, type, physicalId });
    }
    ({ NextToken } = page);
    more = NextToken !== undefined;
  }
  return { resources };
}
