import { describe, expect, it } from '@jest/globals';
import { type Expanded, expand, functionWith } from './expand.ts';

const FUNCTION = '!GetAtt Check.Arn';

/** A function behind an API with the given `Auth`. */
function behind(kind: 'Api' | 'HttpApi', auth: string, eventAuth = ''): Expanded {
  const stage = kind === 'Api' ? 'StageName: live, ' : '';
  const reference = kind === 'Api' ? 'RestApiId' : 'ApiId';
  const own = eventAuth === '' ? '' : `, Auth: ${eventAuth}`;
  return expand(
    `${functionWith(
      `      Events:\n        Ev: { Type: ${kind}, Properties: { ${reference}: !Ref Web, Path: /x, Method: get${own} } }\n`,
    )}  Web:\n    Type: AWS::Serverless::${kind}\n    Properties: { ${stage}Auth: ${auth} }\n`,
  );
}

function methodOf({ resources }: Expanded): Record<string, unknown> {
  const body = resources.Web?.Properties.Body as { paths: Record<string, Record<string, unknown>> };
  return body.paths['/x']?.get as Record<string, unknown>;
}

const SOURCE = (partition: string): object => ({
  'Fn::Sub': [
    `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`,
    { __ApiId__: { Ref: 'Web' } },
  ],
});

describe('a Lambda authorizer of a REST API', () => {
  it('is granted to the API', () => {
    const { resources, origins } = behind('Api', `{ Authorizers: { Token: { FunctionArn: ${FUNCTION} } } }`);
    expect(resources.WebTokenAuthorizerPermission?.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': ['Check', 'Arn'] },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: SOURCE('aws'),
    });
    expect(origins.WebTokenAuthorizerPermission).toBe('Web @13');
  });

  it('is not granted where that is switched off', () => {
    const { resources } = behind(
      'Api',
      `{ Authorizers: { Token: { FunctionArn: ${FUNCTION}, DisableFunctionDefaultPermissions: true } } }`,
    );
    expect(Object.keys(resources)).not.toContain('WebTokenAuthorizerPermission');
  });

  it('stands in the definition with the URI of its function', () => {
    const { resources } = behind('Api', `{ Authorizers: { Token: { FunctionArn: ${FUNCTION} } } }`);
    expect(resources.Web?.Properties.Body).toMatchObject({
      securityDefinitions: {
        Token: {
          'x-amazon-apigateway-authorizer': {
            type: 'token',
            authorizerUri: {
              'Fn::Sub': [
                'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations',
                { __FunctionArn__: { 'Fn::GetAtt': ['Check', 'Arn'] } },
              ],
            },
          },
        },
      },
    });
  });

  it('protects every method where it is the default', () => {
    const auth = `{ DefaultAuthorizer: Token, Authorizers: { Token: { FunctionArn: ${FUNCTION} } } }`;
    expect(methodOf(behind('Api', auth)).security).toEqual([{ Token: [] }]);
    expect(methodOf(behind('Api', auth, '{ Authorizer: NONE }')).security).toEqual([{ NONE: [] }]);
  });
});

describe('a Lambda authorizer of an HTTP API', () => {
  const authorizer = (more: string): string =>
    `{ Authorizers: { Token: { FunctionArn: ${FUNCTION}, AuthorizerPayloadFormatVersion: '2.0'${more} } } }`;

  it('is granted only where that is switched on', () => {
    expect(Object.keys(behind('HttpApi', authorizer('')).resources)).not.toContain(
      'WebTokenAuthorizerPermission',
    );
    const { resources } = behind('HttpApi', authorizer(', EnableFunctionDefaultPermissions: true'));
    expect(resources.WebTokenAuthorizerPermission?.Properties.SourceArn).toEqual(SOURCE('${AWS::Partition}'));
  });
});

describe('IAM authorization of a REST API', () => {
  const credentials = (auth: string, own = ''): unknown => {
    const integration = methodOf(behind('Api', auth, own))['x-amazon-apigateway-integration'];
    return (integration as Record<string, unknown>).credentials;
  };

  it('invokes as the caller, unless a role or NONE is given', () => {
    expect(credentials('{ DefaultAuthorizer: AWS_IAM }')).toBe('arn:aws:iam::*:user/*');
    expect(credentials('{ DefaultAuthorizer: AWS_IAM, InvokeRole: NONE }')).toBeUndefined();
    expect(credentials('{ DefaultAuthorizer: AWS_IAM, InvokeRole: arn:aws:iam::1:role/r }')).toBe(
      'arn:aws:iam::1:role/r',
    );
  });

  it("takes the method's role before the API's", () => {
    const api = '{ DefaultAuthorizer: AWS_IAM, InvokeRole: arn:aws:iam::1:role/r }';
    expect(credentials(api, '{ Authorizer: AWS_IAM, InvokeRole: CALLER_CREDENTIALS }')).toBe(
      'arn:aws:iam::*:user/*',
    );
  });
});

describe('what SAM refuses', () => {
  it.each([
    [
      'Api',
      '{ DefaultAuthorizer: Gone, Authorizers: { Token: { FunctionArn: x } } }',
      '',
      '13 template-unreadable: `DefaultAuthorizer` of `Web` is none of its `Authorizers`',
    ],
    [
      'Api',
      '{ Authorizers: { Token: { FunctionArn: x } } }',
      '{ Authorizer: Gone }',
      '10 template-unreadable: The event `Ev` of `Hello` names the authorizer `Gone`, which `Web` does not define',
    ],
    [
      'HttpApi',
      '{ Authorizers: { Token: { FunctionArn: x } } }',
      '',
      '13 template-unreadable: The authorizer `Token` of `Web` has no `AuthorizerPayloadFormatVersion`',
    ],
    [
      'HttpApi',
      "{ Authorizers: { Token: { FunctionArn: x, AuthorizerPayloadFormatVersion: '2.0' } } }",
      '{ Authorizer: NONE }',
      '10 template-unreadable: The event `Ev` of `Hello` has `Authorizer: NONE`, but `Web` has no `DefaultAuthorizer` to switch off',
    ],
  ] as const)('%s %s %s', (kind, auth, own, problem) => {
    expect(new Set(behind(kind, auth, own).problems)).toEqual(new Set([problem]));
  });
});
