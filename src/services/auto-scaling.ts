/** Amazon EC2 Auto Scaling: termination policies. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const autoScaling: Service = {
  table: [
    {
      service: 'Amazon EC2 Auto Scaling',
      what: 'termination policies',
      paths: [{ type: 'AWS::AutoScaling::AutoScalingGroup', function: 'TerminationPolicies[]', mixed: true }],
      by: 'resource-policy',
      principal: 'autoscaling.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/autoscaling/ec2/userguide/lambda-custom-termination-policy.html`,
      undocumented: 'the service-linked role of Auto Scaling invokes, not a service principal',
    },
  ],
};
