import { describe } from '@jest/globals';
import { functionUrlPermission } from '../../src/rules/function-url-permission.ts';
import { testRule } from '../support/rule-tester.ts';

interface Parts {
  readonly auth?: string;
  readonly target?: string;
  readonly more?: string;
}

const template = ({ auth = 'NONE', target = '!Ref Orders', more = '' }: Parts): string => `
Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
  Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Orders, FunctionVersion: '1', Name: live } }
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: ${target}
      AuthType: ${auth}
${more}`;

const permission = (id: string, properties: string, of = '!Ref Orders'): string => `  ${id}:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: ${of}
${properties
  .split('; ')
  .map((line) => `      ${line}`)
  .join('\n')}
`;
const CALL = "Action: lambda:InvokeFunctionUrl; Principal: '*'; FunctionUrlAuthType: NONE";
const INVOKE = "Action: lambda:InvokeFunction; Principal: '*'; InvokedViaFunctionUrl: true";
const CLOUDFRONT =
  "Principal: cloudfront.amazonaws.com; SourceArn: !Sub 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Site}'";
const site = (finding = ''): string => `  Control:
    Type: AWS::CloudFront::OriginAccessControl
    Properties: { OriginAccessControlConfig: { Name: c, OriginAccessControlOriginType: lambda, SigningBehavior: always, SigningProtocol: sigv4 } }
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Origins:
          - Id: api
            DomainName: !Select [2, !Split ['/', !GetAtt Url.FunctionUrl]] ${finding}
            OriginAccessControlId: !Ref Control
`;

describe('function-url-permission', () => {
  testRule(functionUrlPermission, {
    'accepts both permissions': template({ more: permission('A', CALL) + permission('B', INVOKE) }),
    'flags neither': template({
      target: '!Ref Orders #! no permission allows lambda:InvokeFunctionUrl and lambda:InvokeFunction',
    }),
    'flags one of two': template({
      target: '!Ref Orders #! no permission allows lambda:InvokeFunction',
      more: permission('A', CALL),
    }),
    'flags the other of two': template({
      target: '!Ref Orders #! no permission allows lambda:InvokeFunctionUrl',
      more: permission('B', INVOKE),
    }),
    'flags permissions on the function where the alias has the URL': template({
      target: '!Ref Live #! no permission allows lambda:InvokeFunctionUrl and lambda:InvokeFunction',
      more: permission('A', CALL) + permission('B', INVOKE),
    }),
    'accepts permissions on the alias': template({
      target: '!Ref Live',
      more: permission('A', CALL, '!Ref Live') + permission('B', INVOKE, '!Ref Live'),
    }),
    'accepts signed calls without permissions: the callers have the rights': template({ auth: 'AWS_IAM' }),
    'flags a permission that does not fit the type': template({
      auth: 'AWS_IAM',
      more: permission('A', `${CALL} #! is for AuthType NONE, but the function URL Url has AuthType AWS_IAM`),
    }),
    'says nothing of a function that is elsewhere': template({
      target: 'arn:aws:lambda:us-east-1:123456789012:function:elsewhere',
    }),
    'accepts a distribution with both': template({
      auth: 'AWS_IAM',
      more:
        site() +
        permission('A', `Action: lambda:InvokeFunctionUrl; ${CLOUDFRONT}`) +
        permission('B', `Action: lambda:InvokeFunction; ${CLOUDFRONT}`),
    }),
    'flags a distribution without': template({
      auth: 'AWS_IAM',
      more: site('#! Site signs its requests to the function URL Url, but no permission lets'),
    }),
    'flags a distribution with half of it': template({
      auth: 'AWS_IAM',
      more:
        site() +
        permission(
          'A',
          `Action: lambda:InvokeFunctionUrl #! but nothing lets it invoke the function; ${CLOUDFRONT}`,
        ),
    }),
    'accepts what SAM makes of a public URL': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, InlineCode: x, FunctionUrlConfig: { AuthType: NONE } }
`,
  });
});
