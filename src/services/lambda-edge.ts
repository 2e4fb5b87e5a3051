/** Lambda@Edge: CloudFront associations. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const lambdaEdge: Service = {
  table: [
    {
      service: 'Lambda@Edge',
      what: 'CloudFront associations',
      paths: ['DefaultCacheBehavior', 'CacheBehaviors[]'].map((behavior) => ({
        type: 'AWS::CloudFront::Distribution',
        function: `DistributionConfig.${behavior}.LambdaFunctionAssociations[].LambdaFunctionARN`,
      })),
      by: 'caller',
      principal: '',
      actions: ['lambda:GetFunction', 'lambda:EnableReplication*'],
      checkedAtCreation: 'yes',
      reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html`,
    },
  ],
};
