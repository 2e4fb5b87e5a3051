import { describe, expect, test } from '@jest/globals';
import { eventSourcesOf, rawEventSourcesOf } from './event-sources.ts';

const INVOCATIONS = (arn: string) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`;
const URI = INVOCATIONS('arn:aws:lambda:us-east-1:111122223333:function:work');
const EXECUTE = 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}';

/** A REST API with the resource /orders/{id}, and what a test adds. */
const rest = (more: string) => `Resources:
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
  Orders:
    Type: AWS::ApiGateway::Resource
    Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: orders }
  Order:
    Type: AWS::ApiGateway::Resource
    Properties: { RestApiId: !Ref Api, ParentId: !Ref Orders, PathPart: '{id}' }
${more}`;

const method = (properties: string) => `  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ${properties}
`;
const PROXY = `Integration: { Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: '${URI}' }`;

describe('API Gateway REST methods', () => {
  test('the path from the root, parameters as `*`, the stage open', () => {
    const eventSources = eventSourcesOf(
      rest(method(`ResourceId: !Ref Order\n      HttpMethod: GET\n      ${PROXY}`)),
    );
    expect(eventSources).toEqual([
      {
        service: 'API Gateway REST',
        function: URI,
        by: 'resource-policy',
        principal: 'apigateway.amazonaws.com',
        sourceArn: `${EXECUTE}/*/GET/orders/*`,
        at: 15,
      },
    ]);
  });

  test('the root resource ends in a slash', () => {
    const eventSources = eventSourcesOf(
      rest(method(`ResourceId: !GetAtt Api.RootResourceId\n      HttpMethod: GET\n      ${PROXY}`)),
    );
    expect(eventSources[0]?.sourceArn).toBe(`${EXECUTE}/*/GET/`);
  });

  test('ANY stands for every method', () => {
    const [eventSource] = rawEventSourcesOf(
      rest(method(`ResourceId: !Ref Orders\n      HttpMethod: ANY\n      ${PROXY}`)),
    );
    expect(eventSource?.variants?.map(({ values }) => values)).toEqual([
      ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    ]);
  });

  test('a stage of the template is part of the ARN; several are variants', () => {
    const stage = (name: string) =>
      `  ${name}:\n    Type: AWS::ApiGateway::Stage\n    Properties: { RestApiId: !Ref Api, StageName: ${name} }\n`;
    const get = method(`ResourceId: !Ref Orders\n      HttpMethod: GET\n      ${PROXY}`);
    expect(eventSourcesOf(rest(get + stage('prod')))[0]?.sourceArn).toBe(`${EXECUTE}/prod/GET/orders`);
    const [both] = rawEventSourcesOf(rest(get + stage('prod') + stage('dev')));
    expect(both?.variants).toMatchObject([{ values: ['prod', 'dev'] }]);
  });

  test('a resource whose parent is elsewhere: the path is open before it', () => {
    const eventSources = eventSourcesOf(`Resources:
  Part:
    Type: AWS::ApiGateway::Resource
    Properties: { RestApiId: !ImportValue api, ParentId: !ImportValue root, PathPart: orders }
  Method:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: !ImportValue api, ResourceId: !Ref Part, HttpMethod: GET, ${PROXY} }
`);
    expect(eventSources[0]?.sourceArn).toMatch(/\/\*\/GET\/\*\/orders$/);
  });

  test.each([
    'Integration: { Type: MOCK }',
    "Integration: { Type: HTTP_PROXY, IntegrationHttpMethod: GET, Uri: 'https://example.com' }",
    "Integration: { Type: AWS, IntegrationHttpMethod: POST, Uri: 'arn:aws:apigateway:us-east-1:sqs:path/1/q' }",
    'AuthorizationType: NONE',
  ])('nothing for %s', (integration) => {
    expect(
      eventSourcesOf(rest(method(`ResourceId: !Ref Orders\n      HttpMethod: GET\n      ${integration}`))),
    ).toEqual([]);
  });

  test('credentials: a role, or the caller', () => {
    const withCredentials = (arn: string) =>
      eventSourcesOf(
        rest(
          method(
            `ResourceId: !Ref Orders\n      HttpMethod: GET\n      Integration: { Type: AWS_PROXY, Uri: '${URI}', Credentials: '${arn}' }`,
          ),
        ),
      );
    expect(withCredentials('arn:aws:iam::111122223333:role/r')).toMatchObject([
      { by: 'role', role: 'arn:aws:iam::111122223333:role/r', principal: 'apigateway.amazonaws.com' },
    ]);
    expect(withCredentials('arn:aws:iam::*:user/*')).toMatchObject([{ by: 'caller' }]);
  });

  test('a stage variable in place of the function is open', () => {
    const uri = INVOCATIONS('arn:aws:lambda:us-east-1:111122223333:function:${stageVariables.name}');
    const eventSources = eventSourcesOf(
      rest(
        method(
          `ResourceId: !Ref Orders\n      HttpMethod: GET\n      Integration: { Type: AWS_PROXY, Uri: '${uri}' }`,
        ),
      ),
    );
    expect(eventSources).toMatchObject([{ open: 'the function is named by a stage variable' }]);
  });
});

describe('API Gateway authorizers', () => {
  const authorizer = `  Gate:
    Type: AWS::ApiGateway::Authorizer
    Properties: { RestApiId: !Ref Api, Name: gate, Type: TOKEN, AuthorizerUri: '${URI}' }
`;

  test('an authorizer that a method uses', () => {
    const using = method('ResourceId: !Ref Orders\n      HttpMethod: GET\n      AuthorizerId: !Ref Gate');
    const eventSources = eventSourcesOf(rest(authorizer + using));
    expect(eventSources).toMatchObject([{ principal: 'apigateway.amazonaws.com', at: 11 }]);
    expect(eventSources[0]?.sourceArn).toMatch(/:\$\{Api\}\/authorizers\/\$\{Gate/);
    expect(eventSources[0]).not.toHaveProperty('doubt');
  });

  test('one that no method uses is doubtful', () => {
    expect(eventSourcesOf(rest(authorizer))).toMatchObject([
      { doubt: 'no method in the template uses the authorizer' },
    ]);
  });
});

describe('API Gateway HTTP and WebSocket APIs', () => {
  const v2 = (protocol: string, key: string, more = '') => `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: ${protocol} } }
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      IntegrationUri: arn:aws:lambda:us-east-1:111122223333:function:work
${more}
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: ${key}, Target: !Sub 'integrations/\${Integration}' }
`;

  test.each([
    ['HTTP', 'GET /orders/{id}', '/*/GET/orders/*', 'API Gateway HTTP'],
    ['HTTP', 'ANY /{proxy+}', '/*/*/*', 'API Gateway HTTP'],
    ['HTTP', '$default', '/*/$default', 'API Gateway HTTP'],
    ['WEBSOCKET', '$connect', '/*/$connect', 'API Gateway WebSocket'],
  ])('%s %s', (protocol, key, path, service) => {
    expect(eventSourcesOf(v2(protocol, `'${key}'`))).toEqual([
      {
        service,
        function: 'arn:aws:lambda:us-east-1:111122223333:function:work',
        by: 'resource-policy',
        principal: 'apigateway.amazonaws.com',
        sourceArn: EXECUTE + path,
        at: 8,
      },
    ]);
  });

  test('a role for the integration', () => {
    const role = '      CredentialsArn: arn:aws:iam::111122223333:role/r';
    expect(eventSourcesOf(v2('HTTP', "'GET /'", role))).toMatchObject([{ by: 'role' }]);
  });

  test('an integration without a route is doubtful', () => {
    const [all = ''] = v2('HTTP', "'GET /'").split('  Route:');
    expect(eventSourcesOf(all)).toMatchObject([
      { doubt: 'no route in the template leads to the integration' },
    ]);
  });

  test('quick create', () => {
    const eventSources = eventSourcesOf(`Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Name: shop
      ProtocolType: HTTP
      Target: arn:aws:lambda:us-east-1:111122223333:function:work
  Other:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: site, ProtocolType: HTTP, Target: 'https://example.com' }
`);
    expect(eventSources).toMatchObject([{ sourceArn: `${EXECUTE}/*/$default`, at: 7 }]);
  });

  test('an authorizer that a route uses', () => {
    const eventSources = eventSourcesOf(`Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
  Gate:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties: { ApiId: !Ref Api, AuthorizerType: REQUEST, Name: gate, AuthorizerUri: '${URI}' }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /, AuthorizerId: !Ref Gate }
`);
    expect(eventSources).toHaveLength(1);
    expect(eventSources[0]).not.toHaveProperty('doubt');
    expect(eventSources[0]?.sourceArn).toMatch(/\/authorizers\//);
  });
});

describe('OpenAPI documents', () => {
  const DOCUMENT = `
        openapi: 3.0.1
        security: [{ gate: [] }]
        paths:
          /:
            get:
              x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: '${URI}' }
          /orders/{id}:
            parameters: []
            x-amazon-apigateway-any-method:
              x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: '${URI}' }
            options:
              x-amazon-apigateway-integration: { type: mock }
        components:
          securitySchemes:
            gate:
              type: apiKey
              x-amazon-apigateway-authorizer: { type: request, authorizerUri: '${URI}' }
            unused:
              x-amazon-apigateway-authorizer: { type: request, authorizerUri: '${URI}' }
`;
  const paths = (eventSources: ReturnType<typeof eventSourcesOf>) =>
    eventSources.map(({ sourceArn }) => sourceArn?.slice(EXECUTE.length));

  test('inline: every operation with an integration, and the authorizers', () => {
    const eventSources = eventSourcesOf(`Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:${DOCUMENT}`);
    expect(paths(eventSources)).toEqual(['/*/GET/', '/*/*/orders/*', '/authorizers/*', '/authorizers/*']);
    expect(eventSources.map(({ doubt, at }) => [at, doubt])).toEqual([
      [11, undefined],
      [15, undefined],
      [22, undefined],
      [24, 'no operation in the document uses the authorizer'],
    ]);
  });

  test('a slash at the end of a path is dropped', () => {
    const eventSources = eventSourcesOf(`Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body: { paths: { /orders/: { get: { x-amazon-apigateway-integration: { type: aws_proxy, uri: '${URI}' } } } } }
`);
    expect(paths(eventSources)).toEqual(['/*/GET/orders']);
  });

  test('in a local file, the place is there', () => {
    const eventSources = eventSourcesOf(
      `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { BodyS3Location: { Bucket: b, Key: api.yaml } } }
`,
      { files: { 'api.yaml': DOCUMENT.replace(/^ {8}/gm, '') } },
    );
    expect(eventSources[0]).toMatchObject({ service: 'API Gateway HTTP', at: 'api.yaml:7' });
  });

  test('conditions and references inside', () => {
    const eventSources = eventSourcesOf(`Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Body:
        paths:
          Fn::If:
            - IsProd
            - $default:
                x-amazon-apigateway-any-method:
                  x-amazon-apigateway-integration: { $ref: '#/components/x-amazon-apigateway-integrations/all' }
            - {}
        components:
          x-amazon-apigateway-integrations:
            all: { type: aws_proxy, uri: '${URI}' }
`);
    expect(eventSources).toMatchObject([
      { sourceArn: `${EXECUTE}/*/$default`, when: 'when `IsProd` is true', at: 17 },
    ]);
  });
});
