import { describe, expect, it } from '@jest/globals';
import { expand, expandTemplate } from './expand.ts';

describe('a simple table', () => {
  it('has the key `id` where none is given', () => {
    const { resources } = expand('  T: { Type: AWS::Serverless::SimpleTable }\n');
    expect(resources.T).toEqual({
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      },
    });
  });
});

describe('a layer version', () => {
  it('has an id that changes with it, and references follow', () => {
    const made = (key: string): Record<string, unknown> =>
      expandTemplate(`Transform: AWS::Serverless-2016-10-31
Resources:
  Shared: { Type: AWS::Serverless::LayerVersion, Properties: { ContentUri: s3://b/${key} } }
Outputs:
  Layer: { Value: !Ref Shared }
`).template;
    const [first, second] = [made('one'), made('two')];
    const [id] = Object.keys(first.Resources as object);
    expect(id).toMatch(/^Shared[0-9a-f]{10}$/);
    expect(first.Outputs).toEqual({ Layer: { Value: { Ref: id } } });
    expect(Object.keys(second.Resources as object)).not.toEqual([id]);
  });
});

describe('an application', () => {
  it('stays a nested stack', () => {
    const { resources } = expand(
      '  App: { Type: AWS::Serverless::Application, Properties: { Location: app.yaml } }\n',
    );
    expect(resources.App).toMatchObject({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL: 'app.yaml' },
    });
  });
});

describe('a capacity provider', () => {
  it('gets a role to operate instances', () => {
    const { resources } = expand(
      '  Fleet: { Type: AWS::Serverless::CapacityProvider, Properties: { VpcConfig: { SubnetIds: [a] } } }\n',
    );
    expect(resources.FleetOperatorRole?.Properties).toMatchObject({
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: ['lambda.amazonaws.com'] } }] },
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator'],
    });
  });
});

describe('a GraphQL API', () => {
  const { resources, problems, origins } = expand(`  Graph:
    Type: AWS::Serverless::GraphQLApi
    Properties:
      SchemaInline: 'type Query { a: Int }'
      Auth: { Type: AWS_LAMBDA, LambdaAuthorizer: { AuthorizerUri: !GetAtt Check.Arn } }
      DataSources: { Lambda: { Work: { FunctionArn: !GetAtt Hello.Arn } } }
      Functions:
        Step: { DataSource: Work, InlineCode: x, Runtime: { Name: APPSYNC_JS, Version: 1.0.0 } }
      Resolvers: { Query: { a: { Pipeline: [Step] } } }
`);

  it('is expanded without problems', () => {
    expect(problems).toEqual([]);
  });

  it('may invoke its Lambda authorizer', () => {
    expect(resources.GraphToLambdaAuthConnector1WriteLambdaPermission?.Properties).toMatchObject({
      FunctionName: { 'Fn::GetAtt': ['Check', 'Arn'] },
      Principal: 'appsync.amazonaws.com',
    });
    expect(origins.GraphToLambdaAuthConnector1WriteLambdaPermission).toBe('Graph @7');
  });

  it('reaches a function through the role of its data source', () => {
    expect(resources.GraphWorkLambdaDataSource?.Properties).toMatchObject({
      LambdaConfig: { LambdaFunctionArn: { 'Fn::GetAtt': ['Hello', 'Arn'] } },
      ServiceRoleArn: { 'Fn::GetAtt': ['GraphWorkLambdaDataSourceRole', 'Arn'] },
    });
    expect(resources.GraphWorkLambdaDataSourceToLambdaConnectorPolicy?.Properties).toMatchObject({
      Roles: [{ Ref: 'GraphWorkLambdaDataSourceRole' }],
    });
  });

  it('runs its functions in resolvers', () => {
    expect(resources.GraphQuerya?.Properties.PipelineConfig).toEqual({
      Functions: [{ 'Fn::GetAtt': ['GraphStep', 'FunctionId'] }],
    });
  });
});

describe('what SAM refuses', () => {
  it.each([
    [
      '  T: { Type: AWS::Serverless::SimpleTable, Properties: { PrimaryKey: { Name: n, Type: S } } }\n',
      '3 template-unreadable: `PrimaryKey` of `T` lacks a `Name`, or a `Type` that exists',
    ],
    [
      '  G: { Type: AWS::Serverless::GraphQLApi, Properties: { Auth: { Type: AWS_IAM } } }\n',
      '3 template-unreadable: `G` has neither `SchemaInline` nor `SchemaUri`',
    ],
    ['  F: { Type: AWS::Serverless::CapacityProvider }\n', '3 template-unreadable: `F` has no `VpcConfig`'],
    [
      '  A: { Type: AWS::Serverless::Application, Properties: { Location: { ApplicationId: x } } }\n',
      '3 template-unreadable: `Location` of `A` has no `SemanticVersion`',
    ],
  ])('%s', (lines, problem) => {
    expect(expand(lines).problems).toEqual([problem]);
  });
});
