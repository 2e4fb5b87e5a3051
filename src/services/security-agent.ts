/** AWS Security Agent: agent spaces and penetration tests. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const securityAgent: Service = {
  table: [
    {
      service: 'AWS Security Agent',
      what: 'agent spaces and penetration tests',
      paths: [
        { type: 'AWS::SecurityAgent::AgentSpace', function: 'AwsResources.LambdaFunctionArns[]' },
        {
          type: 'AWS::SecurityAgent::Pentest',
          function: 'Assets.Actors[].Authentication.Value',
          role: '/ServiceRole',
          mixed: true,
        },
      ],
      by: 'role',
      principal: 'securityagent.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::SecurityAgent::AgentSpace'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
