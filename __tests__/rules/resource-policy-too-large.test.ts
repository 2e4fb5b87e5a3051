import { describe } from '@jest/globals';
import { resourcePolicyTooLarge } from '../../src/rules/resource-policy-too-large.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const permissions = (count: number, target = '!Ref Orders'): string =>
  Array.from(
    { length: count },
    (_, index) => `  Route${index}:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: ${target}
      Action: lambda:InvokeFunction
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:abcdefghij/*/GET/route/number/${index}`,
  ).join('\n');
const large = (resources: string): string =>
  template({ resources }).replace('  Orders:', '  Orders: #! permissions, at least');

describe('resource-policy-too-large', () => {
  testRule(resourcePolicyTooLarge, {
    'accepts one permission': template(),
    'accepts forty': template({ resources: permissions(40) }),
    'flags a hundred': large(permissions(100)),
    'counts each alias for itself': template({
      resources: `${permissions(40)}\n${permissions(40, 'orders:live').replaceAll('Route', 'Live')}`,
    }),
  });
});
