/** Elastic Load Balancing: target groups. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const elasticLoadBalancing: Service = {
  table: [
    {
      service: 'Elastic Load Balancing',
      what: 'target groups',
      paths: [
        {
          type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
          function: 'Targets[].Id',
          when: { TargetType: 'lambda' },
        },
      ],
      by: 'resource-policy',
      principal: 'elasticloadbalancing.amazonaws.com',
      sourceArn: 'arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${name}/${id}',
      sourceAccount: true,
      checkedAtCreation: 'yes',
      symptom: 'elasticloadbalancing principal does not have permission to invoke',
      reference: `${DOCS}/elasticloadbalancing/latest/application/lambda-functions.html`,
    },
  ],
};
