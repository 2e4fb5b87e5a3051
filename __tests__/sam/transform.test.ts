import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transformSam } from '../../src/sam/transform.ts';
import { list, map, type Node, scalar, toJson } from '../../src/template/node.ts';
import { expand, expandTemplate, functionWith } from './expand.ts';

describe('the SAM transform', () => {
  it('leaves a template alone that does not ask for it', () => {
    const { template } = expandTemplate('Resources:\n' + functionWith(''));
    expect(template).toMatchObject({ Resources: { Hello: { Type: 'AWS::Serverless::Function' } } });
  });

  it('is asked for also in a list, from which it takes only itself away', () => {
    const { template } = expandTemplate(
      `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources:\n${functionWith('')}`,
    );
    expect(template).toMatchObject({
      Transform: ['AWS::LanguageExtensions'],
      Resources: { Hello: { Type: 'AWS::Lambda::Function' } },
    });
  });

  it('makes a function and its role, with the place of the function', () => {
    const { resources, origins, problems } = expand(functionWith(''));
    expect(problems).toEqual([]);
    expect(Object.keys(resources)).toEqual(['Hello', 'HelloRole']);
    expect(resources.Hello?.Properties).toMatchObject({ Role: { 'Fn::GetAtt': ['HelloRole', 'Arn'] } });
    expect(resources.HelloRole?.Properties).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] } },
        ],
      },
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
      Tags: [{ Key: 'lambda:createdBy', Value: 'SAM' }],
    });
    expect(origins).toEqual({ HelloRole: 'Hello @3' });
  });

  it.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eu-west-1', 'aws'],
  ])('takes the partition of %s', (region, partition) => {
    const { resources } = expand(functionWith(''), { region });
    expect(resources.HelloRole?.Properties.ManagedPolicyArns).toEqual([
      `arn:${partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
    ]);
  });

  it("passes a function's condition and deletion policy on, and keeps its other attributes", () => {
    const { resources } = expand(`  Hello:
    Type: AWS::Serverless::Function
    Condition: IsProd
    DeletionPolicy: Retain
    DependsOn: Table
    Metadata: { a: b }
    Properties: { Runtime: nodejs22.x, Handler: a.b, CodeUri: . }
`);
    expect(resources.Hello).toMatchObject({ Condition: 'IsProd', DependsOn: 'Table', Metadata: { a: 'b' } });
    expect(resources.HelloRole).toMatchObject({ Condition: 'IsProd', DeletionPolicy: 'Retain' });
    expect(resources.HelloRole).not.toHaveProperty('Metadata');
  });

  it('puts references to the alias and version right, wherever they stand', () => {
    const { template } = expand(`${functionWith('      AutoPublishAlias: live\n')}Outputs:
  A: { Value: !Ref Hello.Alias }
  B: { Value: !GetAtt Hello.Alias.AliasArn }
  C: { Value: !Sub 'x-\${Hello.Alias}-\${Hello}-\${!Hello.Alias}' }
  D: { Value: !Ref Other.Alias }
`);
    expect(template.Outputs).toEqual({
      A: { Value: { Ref: 'HelloAliaslive' } },
      B: { Value: { 'Fn::GetAtt': ['HelloAliaslive', 'AliasArn'] } },
      C: { Value: { 'Fn::Sub': 'x-${HelloAliaslive}-${Hello}-${!Hello.Alias}' } },
      D: { Value: { Ref: 'Other.Alias' } },
    });
  });

  it('refuses a generated logical id that the template uses, at the resource that has it', () => {
    const { problems } = expand(`${functionWith('')}  HelloRole:
    Type: AWS::SNS::Topic
`);
    expect(problems).toEqual([
      '9 template-unreadable: `Hello` generates a resource with the logical id `HelloRole`, which the template uses already',
    ]);
  });

  it('goes on with the rest of a resource after a refusal', () => {
    const { resources, problems } = expand(
      functionWith(`      Events:
        Bad: { Type: Nothing }
        Topic: { Type: SNS, Properties: { Topic: 'arn:aws:sns:eu-west-1:123456789012:news' } }
`),
    );
    expect(problems).toEqual([
      '10 template-unreadable: The event `Bad` of `Hello` has the `Type` `Nothing`, which SAM does not know',
    ]);
    expect(Object.keys(resources)).toContain('HelloTopicPermission');
  });

  it('never throws, whatever the properties are', () => {
    const at = { source: { path: 't', text: '' }, start: 0, end: 0 };
    const node = (value: unknown): Node => {
      if (Array.isArray(value)) return list(value.map(node), at);
      if (typeof value !== 'object' || value === null) return scalar(value as string, at);
      return map(
        Object.entries(value).map(([key, inner]) => [key, node(inner)] as const),
        at,
      );
    };
    const keys = fc.constantFrom(
      ...'Events Policies Role Type Properties Ref Fn::If Fn::Sub Topic Bucket AutoPublishAlias EventInvokeConfig'.split(
        ' ',
      ),
      ...'DestinationConfig OnFailure DeploymentPreference FunctionUrlConfig Tags Environment Layers Path Method'.split(
        ' ',
      ),
      '__proto__',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>('S3', 'SNS', 'Api', 'HttpApi', 'SQS', 'Hello', '', 1, true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value), (properties) => {
        const root = node({
          Transform: 'AWS::Serverless-2016-10-31',
          Resources: { Hello: { Type: 'AWS::Serverless::Function', Properties: properties } },
        });
        if (root.kind !== 'map') return;
        const { root: expanded } = transformSam(root, {
          environment: { parameters: new Map() },
          readLocal: () => undefined,
        });
        toJson(expanded);
      }),
      { numRuns: 500 },
    );
  });
});
