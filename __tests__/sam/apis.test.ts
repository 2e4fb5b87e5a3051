import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../src/finding.ts';
import { descend } from '../../src/template/node.ts';
import { type Expanded, expand, expandTemplate, functionWith, type Options } from './expand.ts';

const INVOKE =
  'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Hello.Arn}/invocations';
const INVOKE_REST = INVOKE.replace('${AWS::Partition}', 'aws');

/** A function with one event, and other resources. */
function withEvent(lines: string, others = '', options: Options = {}): Expanded {
  const event = lines.replace(/^/gm, '          ');
  return expand(`${functionWith(`      Events:\n        Ev:\n${event}\n`)}${others}`, options);
}

function bodyOf({ resources }: Expanded, id: string): Record<string, unknown> {
  return resources[id]?.Properties.Body as Record<string, unknown>;
}

describe('an Api event without an API', () => {
  const expanded = withEvent('Type: Api\nProperties: { Path: /hello, Method: GET }');

  it('makes ServerlessRestApi with a deployment and the stage Prod', () => {
    const ids = Object.keys(expanded.resources).map((id) => id.replace(/Deployment.*/, 'Deployment'));
    expect(ids.sort()).toEqual([
      'Hello',
      'HelloEvPermissionProd',
      'HelloRole',
      'ServerlessRestApi',
      'ServerlessRestApiDeployment',
      'ServerlessRestApiProdStage',
    ]);
  });

  it('integrates the path with the function', () => {
    expect(bodyOf(expanded, 'ServerlessRestApi').paths).toEqual({
      '/hello': {
        get: {
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: { 'Fn::Sub': INVOKE_REST },
          },
          responses: {},
        },
      },
    });
  });

  it('comes from the event, as does its path', () => {
    expect(expanded.origins.ServerlessRestApi).toBe('ServerlessRestApi @10');
    const paths = descend(expanded.root, 'Resources', 'ServerlessRestApi', 'Properties', 'Body', 'paths');
    const entry = paths?.kind === 'map' ? paths.entries.get('/hello') : undefined;
    expect(entry === undefined ? 0 : placeOf(entry.keyAt).startLine).toBe(10);
  });
});

describe('an HttpApi event without an API', () => {
  it('takes every path and method where it gives none', () => {
    const expanded = withEvent('Type: HttpApi');
    expect(bodyOf(expanded, 'ServerlessHttpApi').paths).toEqual({
      $default: {
        'x-amazon-apigateway-any-method': {
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            payloadFormatVersion: '2.0',
            uri: { 'Fn::Sub': INVOKE },
          },
          isDefaultRoute: true,
          responses: {},
        },
      },
    });
    expect(expanded.resources.ServerlessHttpApiApiGatewayDefaultStage?.Properties.StageName).toBe('$default');
  });

  it('needs one permission for a function that has the default route', () => {
    const { resources } = expand(
      functionWith(`      Events:
        All: { Type: HttpApi }
        One: { Type: HttpApi, Properties: { Path: /one, Method: get } }
`),
    );
    expect(Object.keys(resources).filter((id) => id.includes('Permission'))).toEqual(['HelloAllPermission']);
  });
});

describe('conditions', () => {
  it('of the functions become those of paths and of the implicit API', () => {
    const { resources, template } = expandTemplate(`Transform: AWS::Serverless-2016-10-31
Conditions:
  A: !Equals [a, b]
  B: !Equals [a, c]
Resources:
  One:
    Type: AWS::Serverless::Function
    Condition: A
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      InlineCode: x
      Events:
        Ev: { Type: Api, Properties: { Path: /x, Method: get } }
  Two:
    Type: AWS::Serverless::Function
    Condition: B
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      InlineCode: x
      Events:
        Ev: { Type: Api, Properties: { Path: /x, Method: post } }
`);
    expect(resources.ServerlessRestApi?.Condition).toBe('ServerlessRestApiCondition');
    expect(template.Conditions).toMatchObject({
      ServerlessRestApiCondition: { 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] },
      ServerlessRestApiSLASHxPathCondition: { 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] },
    });
    const body = resources.ServerlessRestApi?.Properties.Body;
    expect((body as { paths: Record<string, unknown> }).paths['/x']).toMatchObject({
      'Fn::If': [
        'ServerlessRestApiSLASHxPathCondition',
        { get: { 'Fn::If': ['A', {}, {}] }, post: { 'Fn::If': ['B', {}, {}] } },
        { Ref: 'AWS::NoValue' },
      ],
    });
  });

  it('chosen by Fn::If in a path of the user take the route in both branches', () => {
    const expanded = withEvent(
      'Type: HttpApi\nProperties: { ApiId: !Ref Web, Path: /x, Method: get }',
      `  Web:
    Type: AWS::Serverless::HttpApi
    Properties:
      DefinitionBody:
        openapi: '3.0.1'
        paths:
          /x: !If [C, { post: { responses: {} } }, { put: { responses: {} } }]
`,
    );
    const { paths } = bodyOf(expanded, 'Web') as { paths: Record<string, { 'Fn::If': unknown[] }> };
    const [, first, second] = paths['/x']?.['Fn::If'] ?? [];
    expect(first).toMatchObject({ post: {}, get: { responses: {} } });
    expect(second).toMatchObject({ put: {}, get: { responses: {} } });
  });
});

describe('a definition of the user', () => {
  const API = `  Web:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      DefinitionUri: api.yaml
`;
  const files = {
    'api.yaml': `openapi: '3.0.1'
paths:
  /orders:
    get:
      x-amazon-apigateway-integration: { type: aws_proxy, uri: !Sub '\${Orders.Arn}' }
`,
  };

  it('is read from the local file of DefinitionUri', () => {
    const { resources, problems } = expand(API, { files });
    expect(problems).toEqual([]);
    expect(resources.Web?.Properties.Body).toMatchObject({ paths: { '/orders': { get: {} } } });
  });

  it('stays a path where the file is not there', () => {
    const { resources, problems } = expand(API);
    expect(problems).toEqual([]);
    expect(resources.Web?.Properties).toEqual({ BodyS3Location: 'api.yaml' });
  });

  it('keeps the place of each path', () => {
    const { root } = expand(API, { files });
    const path = descend(root, 'Resources', 'Web', 'Properties', 'Body', 'paths', '/orders');
    expect(path === undefined ? '' : placeOf(path.at)).toMatchObject({ path: 'api.yaml', startLine: 4 });
  });

  it('is not written into by an Api event', () => {
    const expanded = withEvent(
      'Type: Api\nProperties: { RestApiId: !Ref Web, Path: /x, Method: get }',
      `  Web:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      DefinitionBody: { openapi: '3.0.1', paths: {} }
`,
    );
    expect(bodyOf(expanded, 'Web')).toEqual({ openapi: '3.0.1', paths: {} });
    expect(Object.keys(expanded.resources)).toContain('HelloEvPermissionlive');
  });

  it('is merged with the events where MergeDefinitions is set', () => {
    const expanded = withEvent(
      'Type: Api\nProperties: { RestApiId: !Ref Web, Path: /x, Method: get }',
      `  Web:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      MergeDefinitions: true
      DefinitionBody:
        openapi: '3.0.1'
        paths: { /x: { get: { summary: mine } } }
`,
    );
    expect(bodyOf(expanded, 'Web').paths).toMatchObject({
      '/x': { get: { summary: 'mine', 'x-amazon-apigateway-integration': { type: 'aws_proxy' } } },
    });
  });
});

describe('CORS', () => {
  it('adds an OPTIONS method that invokes nothing', () => {
    const expanded = withEvent(
      'Type: Api\nProperties: { RestApiId: !Ref Web, Path: /x, Method: get }',
      '  Web: { Type: AWS::Serverless::Api, Properties: { StageName: live, Cors: "\'*\'" } }\n',
    );
    expect(bodyOf(expanded, 'Web').paths).toMatchObject({
      '/x': { get: {}, options: { 'x-amazon-apigateway-integration': { type: 'mock' } } },
    });
  });
});

describe('references to what an API generates', () => {
  it('lead to the stage', () => {
    const { template } = expandTemplate(`Transform: AWS::Serverless-2016-10-31
Resources:
  Web: { Type: AWS::Serverless::Api, Properties: { StageName: live } }
Outputs:
  Stage: { Value: !Ref Web.Stage }
`);
    expect(template.Outputs).toEqual({ Stage: { Value: { Ref: 'WebliveStage' } } });
  });
});

describe('a WebSocket API', () => {
  const { resources, origins } = expand(`  Chat:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      RouteSelectionExpression: $request.body.action
      Routes:
        $connect: { FunctionArn: !GetAtt Hello.Arn }
        send: { FunctionArn: !GetAtt Hello.Arn }
`);

  it('has a route, integration and permission for each of its routes', () => {
    expect(Object.keys(resources)).toEqual([
      'Chat',
      'ChatConnectRoute',
      'ChatConnectIntegration',
      'ChatConnectPermission',
      'ChatSendRoute',
      'ChatSendIntegration',
      'ChatSendPermission',
      'ChatDefaultStage',
    ]);
  });

  it('may invoke for its stage and route only', () => {
    expect(resources.ChatSendPermission?.Properties).toMatchObject({
      FunctionName: { 'Fn::GetAtt': ['Hello', 'Arn'] },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Sub':
          'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Chat.ApiId}/default/send',
      },
    });
    expect(origins.ChatSendPermission).toBe('Chat @8');
  });
});

describe('what SAM refuses', () => {
  it.each([
    [
      'an event whose API is not in the template',
      'Type: Api\nProperties: { RestApiId: !Ref Gone, Path: /x, Method: get }',
      '',
      '12 template-unreadable: `RestApiId` of the event `Ev` of `Hello` is no reference to an `AWS::Serverless::Api` of this template',
    ],
    [
      'an Api event for an HTTP API',
      'Type: Api\nProperties: { RestApiId: !Ref Web, Path: /x, Method: get }',
      '  Web: { Type: AWS::Serverless::HttpApi }\n',
      '12 template-unreadable: `RestApiId` of the event `Ev` of `Hello` is no reference to an `AWS::Serverless::Api` of this template',
    ],
    [
      'a definition given twice',
      'Type: Api\nProperties: { Path: /x, Method: get }',
      "  Web: { Type: AWS::Serverless::Api, Properties: { StageName: s, DefinitionUri: s3://a/b, DefinitionBody: { swagger: '2.0', paths: {} } } }\n",
      '13 template-unreadable: `Web` has both `DefinitionBody` and `DefinitionUri`',
    ],
    [
      'CORS for a definition outside the template',
      'Type: Api\nProperties: { Path: /x, Method: get }',
      '  Web: { Type: AWS::Serverless::Api, Properties: { StageName: s, DefinitionUri: s3://a/b, Cors: "\'*\'" } }\n',
      "13 template-unreadable: `Web` has a definition under `DefinitionUri`, into which SAM can't write this",
    ],
  ])('%s', (_, event, others, problem) => {
    expect(withEvent(event, others).problems).toEqual([problem]);
  });

  it('a path and method that two events ask for', () => {
    const { problems } = expand(
      functionWith(`      Events:
        One: { Type: Api, Properties: { Path: /x, Method: get } }
        Two: { Type: Api, Properties: { Path: /x, Method: GET } }
`),
    );
    expect(problems).toEqual([
      '11 template-unreadable: The event `Two` of `Hello` asks for `get` on `/x` of `ServerlessRestApi`, which another event has already',
    ]);
  });
});
