/** AWS IoT TwinMaker: data connectors. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const iotTwinmaker: Service = {
  table: [
    {
      service: 'AWS IoT TwinMaker',
      what: 'data connectors',
      paths: [
        {
          type: 'AWS::IoTTwinMaker::ComponentType',
          function: 'Functions{}.ImplementedBy.Lambda.Arn',
          roleOf: { property: 'WorkspaceId', type: 'AWS::IoTTwinMaker::Workspace', role: 'Role' },
        },
      ],
      by: 'role',
      principal: 'iottwinmaker.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::IoTTwinMaker::ComponentType'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
