import { describe } from '@jest/globals';
import { layerPermissionPublic } from '../../src/rules/layer-permission-public.ts';
import { testRule } from '../support/rule-tester.ts';

const layer = (properties: string, head = ''): string => `${head}
Resources:
  Layer: { Type: AWS::Lambda::LayerVersion, Properties: { Content: { S3Bucket: code, S3Key: layer.zip } } }
  Share:
    Type: AWS::Lambda::LayerVersionPermission
    Properties:
      Action: lambda:GetLayerVersion
      LayerVersionArn: !Ref Layer
      ${properties.split('\n').join('\n      ')}
`;

describe('layer-permission-public', () => {
  testRule(layerPermissionPublic, {
    'accepts an account': layer("Principal: '123456789012'"),
    'flags everyone': layer("Principal: '*' #! Share lets every AWS account use the layer version"),
    'accepts everyone of an organisation': layer("Principal: '*'\nOrganizationId: o-abcdefghij"),
    'flags the scenario without an organisation': layer(
      "Principal: '*' #! every AWS account\nOrganizationId: !If [Own, o-abcdefghij, !Ref AWS::NoValue]",
      'Parameters: { P: { Type: String } }\nConditions: { Own: !Equals [!Ref P, own] }',
    ),
    'is silent where the principal is a parameter': layer(
      'Principal: !Ref Who',
      'Parameters: { Who: { Type: String } }',
    ),
  });
});
