/** Functions that are invoked, or copied, with the rights of whoever asks for it: no grant in the template is needed. */
import { DOCS, type SourceFact } from './sources.ts';

export const CUSTOM_RESOURCE: SourceFact = {
  service: 'AWS CloudFormation',
  what: 'custom resources',
  paths: [{ type: 'AWS::CloudFormation::CustomResource', function: 'ServiceToken', mixed: true }],
  by: 'caller',
  principal: '',
  actions: ['lambda:InvokeFunction'],
  checkedAtCreation: 'yes',
  symptom: 'not authorized to perform: lambda:InvokeFunction',
  reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html`,
};

export const CALLER_SOURCES: readonly SourceFact[] = [
  CUSTOM_RESOURCE,
  {
    service: 'AWS CloudFormation',
    what: 'macros',
    paths: [{ type: 'AWS::CloudFormation::Macro', function: 'FunctionName' }],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'no',
    reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-macros-author.html`,
  },
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
  {
    service: 'Amazon Athena',
    what: 'federated catalogs',
    paths: ['function', 'metadata-function', 'record-function'].map((key) => ({
      type: 'AWS::Athena::DataCatalog',
      function: `Parameters.${key}`,
    })),
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'no',
    reference: `${DOCS}/athena/latest/ug/federated-query-iam-access.html`,
  },
  {
    service: 'AWS Client VPN',
    what: 'connect handlers',
    paths: [{ type: 'AWS::EC2::ClientVpnEndpoint', function: 'ClientConnectOptions.LambdaFunctionArn' }],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/vpn/latest/clientvpn-admin/connection-authorization.html`,
  },
  {
    service: 'AWS Systems Manager Automation',
    what: 'documents',
    paths: [
      {
        type: 'AWS::SSM::Document',
        item: 'Content.mainSteps[]',
        function: 'inputs.FunctionName',
        when: { action: 'aws:invokeLambdaFunction' },
      },
    ],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'no',
    reference: `${DOCS}/systems-manager/latest/userguide/automation-action-lamb.html`,
  },
];
