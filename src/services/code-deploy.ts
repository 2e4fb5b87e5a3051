/** AWS CodeDeploy: hooks that an alias's update policy names, by the role of the deployment group. */
import type { Resource } from '../cloudformation/template.ts';
import { descend } from '../template/node.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { roleElsewhere } from './reading/related.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const CODE_DEPLOY_HOOK: SourceFact = {
  service: 'AWS CodeDeploy',
  what: 'hooks of alias updates',
  paths: ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'].map((hook) => ({
    type: 'AWS::Lambda::Alias',
    function: `UpdatePolicy.CodeDeployLambdaAliasUpdate.${hook}`,
  })),
  by: 'role',
  principal: 'codedeploy.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'the deployment fails and is rolled back',
  reference: `${DOCS}/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html`,
};

const readers: SourceReaders = [['AWS::Lambda::Alias', aliasEventSources]];

function* aliasEventSources(alias: Resource): Iterable<EventSource> {
  const policy = descend(alias.node, 'UpdatePolicy');
  for (const value of policy ? alias.template.read(policy, alias.scenario, alias.id) : [])
    for (const update of value.all('CodeDeployLambdaAliasUpdate')) {
      const group = update.one('DeploymentGroupName');
      const role =
        group &&
        roleElsewhere(alias.template, {
          text: group.text(),
          type: 'AWS::CodeDeploy::DeploymentGroup',
          role: 'ServiceRoleArn',
        });
      for (const hook of ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'])
        for (const named of update.all(hook))
          yield* eventSourceOf(CODE_DEPLOY_HOOK, alias, named, {
            within: [update],
            ...(role ? { role } : { openReason: 'the role is not in the template' }),
          });
    }
}

export const codeDeploy: Service = {
  facts: [CODE_DEPLOY_HOOK],
  readers,
};
