/** Amazon ECS: deployment lifecycle hooks. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const ecs: Service = {
  table: [
    {
      service: 'Amazon ECS',
      what: 'deployment lifecycle hooks',
      paths: [
        {
          type: 'AWS::ECS::Service',
          item: 'DeploymentConfiguration.LifecycleHooks[]',
          function: 'HookTargetArn',
          role: 'RoleArn',
          when: { TargetType: ['AWS_LAMBDA', undefined] },
        },
      ],
      by: 'role',
      principal: 'ecs.amazonaws.com',
      checkedAtCreation: 'no',
      symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
      reference: `${DOCS}/AmazonECS/latest/developerguide/blue-green-permissions.html`,
    },
  ],
};
