/** ARC Region switch: custom actions. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const arcRegionSwitch: Service = {
  table: [
    {
      service: 'ARC Region switch',
      what: 'custom actions',
      paths: [
        {
          type: 'AWS::ARCRegionSwitch::Plan',
          function: 'Workflows[].Steps[].ExecutionBlockConfiguration.CustomActionLambdaConfig.Lambdas[].Arn',
          role: '/ExecutionRole',
        },
      ],
      by: 'role',
      principal: 'arc-region-switch.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::ARCRegionSwitch::Plan'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
