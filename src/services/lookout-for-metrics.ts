/** Amazon Lookout for Metrics: alerts. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const lookoutForMetrics: Service = {
  table: [
    {
      service: 'Amazon Lookout for Metrics',
      what: 'alerts',
      paths: [
        {
          type: 'AWS::LookoutMetrics::Alert',
          item: 'Action.LambdaConfiguration',
          function: 'LambdaArn',
          role: 'RoleArn',
        },
      ],
      by: 'role',
      principal: 'lookoutmetrics.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::LookoutMetrics::Alert'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
