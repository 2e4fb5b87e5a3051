/** AWS CodeDeploy: hooks that an alias's update policy names, by the role of the deployment group. */
import type { Resource } from '../cloudformation/stack.ts';
import { CODE_DEPLOY_HOOK } from '../data/sources-workflow.ts';
import { descend } from '../template/node.ts';
import { draftOf } from './draft.ts';
import { roleElsewhere } from './related.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const codeDeploy: SourceReaders = [['AWS::Lambda::Alias', aliasDrafts]];

function* aliasDrafts(alias: Resource): Iterable<InvocationDraft> {
  const policy = descend(alias.node, 'UpdatePolicy');
  for (const view of policy ? alias.stack.view(policy, alias.guard, alias.id) : [])
    for (const update of view.all('CodeDeployLambdaAliasUpdate')) {
      const group = update.one('DeploymentGroupName');
      const role =
        group &&
        roleElsewhere(alias.stack, {
          text: group.text(),
          type: 'AWS::CodeDeploy::DeploymentGroup',
          role: 'ServiceRoleArn',
        });
      for (const hook of ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'])
        for (const named of update.all(hook))
          yield* draftOf(CODE_DEPLOY_HOOK, alias, named, {
            within: [update],
            ...(role ? { role } : { openReason: 'the role is not in the template' }),
          });
    }
}
