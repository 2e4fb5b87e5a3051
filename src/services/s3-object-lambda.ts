/** Amazon S3 Object Lambda: access points. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const s3ObjectLambda: Service = {
  table: [
    {
      service: 'Amazon S3 Object Lambda',
      what: 'access points',
      paths: [
        {
          type: 'AWS::S3ObjectLambda::AccessPoint',
          function:
            'ObjectLambdaConfiguration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionArn',
        },
      ],
      by: 'caller',
      principal: '',
      actions: ['lambda:InvokeFunction'],
      checkedAtCreation: 'no',
      reference: `${DOCS}/AmazonS3/latest/userguide/olap-policies.html`,
    },
  ],
};
