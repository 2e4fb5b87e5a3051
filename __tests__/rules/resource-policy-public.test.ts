import { describe } from '@jest/globals';
import { resourcePolicyPublic } from '../../src/rules/resource-policy-public.ts';
import { testRule } from '../support/rule-tester.ts';

const on = (type: string, statement: string, path = 'PolicyDocument'): string => `
Parameters: { P: { Type: String } }
Resources:
  Policy:
    Type: ${type}
    Properties:
      ${path}:
        Version: '2012-10-17'
        Statement:
          - ${statement}
`;
const bucket = (statement: string): string => on('AWS::S3::BucketPolicy', statement);
const OBJECTS = 'Resource: arn:aws:s3:::uploads/*';

describe('resource-policy-public', () => {
  testRule(resourcePolicyPublic, {
    'leaves what only a network of one’s own leads to alone': `
Resources:
  Policy: { Type: AWS::VpcLattice::AuthPolicy, Properties: { ResourceIdentifier: svc-0123456789abcdef0, Policy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: '*', Action: 'vpc-lattice-svcs:Invoke', Resource: '*' }] } } }
`,
    'flags a pipeline of Amazon OpenSearch Ingestion': `
Resources:
  Pipeline: { Type: AWS::OSIS::Pipeline, Properties: { PipelineName: a, MinUnits: 1, MaxUnits: 1, PipelineConfigurationBody: x, ResourcePolicy: { Policy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: '*', Action: 'osis:Ingest', Resource: '*' }] } } } } #! lets anyone call osis:Ingest
`,
    'accepts a bucket that anyone may read': bucket(
      `{ Effect: Allow, Principal: '*', Action: s3:GetObject, ${OBJECTS} }`,
    ),
    'accepts a Deny': bucket(`{ Effect: Deny, Principal: '*', Action: 's3:*', ${OBJECTS} }`),
    'accepts an account': bucket(
      `{ Effect: Allow, Principal: { AWS: !Ref AWS::AccountId }, Action: s3:PutObject, ${OBJECTS} }`,
    ),
    'accepts a principal that is open': bucket(
      `{ Effect: Allow, Principal: { AWS: !Ref P }, Action: s3:PutObject, ${OBJECTS} }`,
    ),
    'accepts a condition on the organization': bucket(
      `{ Effect: Allow, Principal: '*', Action: s3:PutObject, ${OBJECTS}, Condition: { StringEquals: { 'aws:PrincipalOrgID': o-1234567890 } } }`,
    ),
    'accepts an endpoint': on(
      'AWS::EC2::VPCEndpoint',
      `{ Effect: Allow, Principal: '*', Action: '*', Resource: '*' }`,
    ),
    'leaves queues to the rule on deliveries': on(
      'AWS::SQS::QueuePolicy',
      `{ Effect: Allow, Principal: '*', Action: sqs:SendMessage, Resource: '*' }`,
    ),
    'flags a bucket that anyone may write to': bucket(
      `{ Effect: Allow, Principal: '*', Action: [s3:GetObject, s3:PutObject], ${OBJECTS} } #! The bucket policy Policy lets anyone call s3:PutObject`,
    ),
    'flags a condition that says nothing of who asks': bucket(
      `{ Effect: Allow, Principal: { AWS: '*' }, Action: 's3:*', ${OBJECTS}, Condition: { Bool: { 'aws:SecureTransport': true } } } #! lets anyone call s3:*`,
    ),
    'flags a key that anyone may use': on(
      'AWS::KMS::Key',
      `{ Effect: Allow, Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' } #! The key Policy lets anyone call kms:*`,
      'KeyPolicy',
    ),
  });
});
