/** Lambda@Edge: CloudFront associations. */
import { DOCS, type FunctionPath } from './fact.ts';
import type { Service } from './service.ts';

/** Where a distribution names the functions that it runs at the edge. */
export const EDGE_PATHS: readonly FunctionPath[] = ['DefaultCacheBehavior', 'CacheBehaviors[]'].map(
  (behavior) => ({
    type: 'AWS::CloudFront::Distribution',
    function: `DistributionConfig.${behavior}.LambdaFunctionAssociations[].LambdaFunctionARN`,
  }),
);

export const lambdaEdge: Service = {
  table: [
    {
      service: 'Lambda@Edge',
      what: 'CloudFront associations',
      paths: EDGE_PATHS,
      by: 'caller',
      principal: '',
      actions: ['lambda:GetFunction', 'lambda:EnableReplication*'],
      checkedAtCreation: 'yes',
      reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html`,
    },
  ],
};
