import { describe, expect, it } from '@jest/globals';
import { expand, expandTemplate, functionWith } from './expand.ts';

describe('AutoPublishAlias', () => {
  const idOf = (more: string, parameters: Record<string, string> = {}): string | undefined =>
    Object.keys(expand(functionWith(`      AutoPublishAlias: live\n${more}`), { parameters }).resources).find(
      (id) => id.startsWith('HelloVersion'),
    );

  it('makes a version named by the code, and an alias on it', () => {
    const { resources } = expand(functionWith('      AutoPublishAlias: live\n'));
    // sha1 of {"S3Bucket":"code","S3Key":"key"}
    expect(idOf('')).toBe('HelloVersion66d40c917c');
    expect(resources.HelloAliaslive?.Properties).toEqual({
      Name: 'live',
      FunctionName: { Ref: 'Hello' },
      FunctionVersion: { 'Fn::GetAtt': [idOf(''), 'Version'] },
    });
    expect(resources[idOf('') ?? '']).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  it('publishes anew for other memory, environment or code, but not for another timeout', () => {
    const before = idOf('');
    expect(idOf('      Timeout: 9\n')).toBe(before);
    expect(idOf('      MemorySize: 512\n')).not.toBe(before);
    expect(idOf('      Environment: { Variables: { A: b } }\n')).not.toBe(before);
    expect(idOf('      AutoPublishAliasAllProperties: true\n      Timeout: 9\n')).not.toBe(
      idOf('      AutoPublishAliasAllProperties: true\n'),
    );
  });

  it('takes the hash that it is given', () => {
    expect(idOf('      AutoPublishCodeSha256: 0123456789abcdef\n')).toBe('HelloVersion0123456789');
  });

  it("takes a parameter's value for its name", () => {
    const { resources } = expandTemplate(
      `Transform: AWS::Serverless-2016-10-31
Parameters: { Stage: { Type: String, Default: dev-1 } }
Resources:
${functionWith('      AutoPublishAlias: !Ref Stage\n')}`,
    );
    expect(resources).toHaveProperty('HelloAliasdevD1');
  });

  it.each(["'x y'", '123', '!GetAtt A.B'])('refuses the name %s', (name) => {
    expect(expand(functionWith(`      AutoPublishAlias: ${name}\n`)).problems).toHaveLength(1);
  });
});

describe('FunctionUrlConfig', () => {
  it('opens a URL without authentication to anyone by both permissions', () => {
    const { resources, origins } = expand(functionWith('      FunctionUrlConfig:\n        AuthType: NONE\n'));
    expect(resources.HelloUrl?.Properties).toEqual({ AuthType: 'NONE', TargetFunctionArn: { Ref: 'Hello' } });
    expect(resources.HelloUrlPublicPermissions?.Properties).toMatchObject({
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    });
    expect(resources.HelloURLInvokeAllowPublicAccess?.Properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      InvokedViaFunctionUrl: true,
    });
    expect(origins.HelloUrlPublicPermissions).toBe('Hello @10');
  });

  it('makes no permission for AWS_IAM', () => {
    const { resources } = expand(functionWith('      FunctionUrlConfig: { AuthType: AWS_IAM }\n'));
    expect(Object.keys(resources)).toEqual(['HelloUrl', 'Hello', 'HelloRole']);
  });

  it('refuses a URL without a kind of authentication', () => {
    expect(expand(functionWith('      FunctionUrlConfig: { Cors: {} }\n')).problems).toEqual([
      '9 template-unreadable: `FunctionUrlConfig` of `Hello` has no `AuthType` of `AWS_IAM` or `NONE`',
    ]);
  });
});

describe('the execution role', () => {
  it('has what VPC, tracing, dead-letter queue and destinations need', () => {
    const { resources, problems } = expand(
      functionWith(`      VpcConfig: { SubnetIds: [a] }
      Tracing: Active
      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Dead.Arn }
      EventInvokeConfig:
        DestinationConfig:
          OnSuccess: { Type: SNS }
          OnFailure: { Type: EventBridge, Destination: bus }
`),
    );
    expect(problems).toEqual([]);
    expect(resources.HelloRole?.Properties.ManagedPolicyArns).toEqual([
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess',
      'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    ]);
    const statement = (Action: string): object => ({ PolicyDocument: { Statement: [{ Action }] } });
    expect(resources.HelloRole?.Properties.Policies).toMatchObject(
      ['sqs:SendMessage', 'sns:publish', 'events:PutEvents'].map(statement),
    );
    expect(resources.HelloEventInvokeConfigOnSuccessTopic?.Type).toBe('AWS::SNS::Topic');
    expect(resources.HelloEventInvokeConfig?.Properties).toMatchObject({ Qualifier: '$LATEST' });
  });

  it('is made under a condition where `Role` names one only under it', () => {
    const { resources, template } = expand(
      functionWith('      Role: !If [HasRole, !Ref Given, !Ref AWS::NoValue]\n'),
    );
    expect(resources.Hello?.Properties.Role).toEqual({
      'Fn::If': ['HasRole', { Ref: 'Given' }, { 'Fn::GetAtt': ['HelloRole', 'Arn'] }],
    });
    expect(resources.HelloRole?.Condition).toBe('NOTHasRole');
    expect(template.Conditions).toEqual({ NOTHasRole: { 'Fn::Not': [{ Condition: 'HasRole' }] } });
  });

  it('has the tags of a function that hands them on', () => {
    const { resources } = expand(functionWith('      Tags: { Team: blue }\n      PropagateTags: true\n'));
    expect(resources.HelloRole?.Properties.Tags).toEqual([{ Key: 'Team', Value: 'blue' }]);
  });

  it('hands them on to the implicit API, those of its own in place of all Globals, and to its buckets in place of theirs', () => {
    const { resources } = expand(`
Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Tags: { Team: blue, Stage: prod }, PropagateTags: true, Handler: a.b, Runtime: nodejs22.x } }
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Tags: { Team: red }
      Events:
        Get: { Type: Api, Properties: { Path: /, Method: get } }
        Call: { Type: HttpApi }
        Upload: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }
  Uploads: { Type: AWS::S3::Bucket, Properties: { Tags: [{ Key: Own, Value: own }] } }
`);
    expect(resources.ServerlessRestApi?.Properties.Tags).toEqual([{ Key: 'Team', Value: 'red' }]);
    expect(resources.ServerlessHttpApiApiGatewayDefaultStage?.Properties.Tags).toEqual({
      Team: 'red',
      'httpapi:createdBy': 'SAM',
    });
    expect(resources.Uploads?.Properties.Tags).toEqual([
      { Key: 'Team', Value: 'red' },
      { Key: 'Stage', Value: 'prod' },
    ]);
  });
});

describe('DeploymentPreference', () => {
  it('makes an application, a role for CodeDeploy, a group, and the policy of the alias', () => {
    const { resources } = expand(
      functionWith('      AutoPublishAlias: live\n      DeploymentPreference: { Type: AllAtOnce }\n'),
    );
    expect(resources.CodeDeployServiceRole?.Properties).toMatchObject({
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'],
    });
    expect(resources.HelloDeploymentGroup?.Properties).toMatchObject({
      ServiceRoleArn: { 'Fn::GetAtt': ['CodeDeployServiceRole', 'Arn'] },
    });
    expect(resources.HelloAliaslive).toMatchObject({
      UpdatePolicy: {
        CodeDeployLambdaAliasUpdate: { DeploymentGroupName: { Ref: 'HelloDeploymentGroup' } },
      },
    });
  });

  it('makes nothing when it is switched off, or of its own where it names a role', () => {
    const off = expand(
      functionWith(
        '      AutoPublishAlias: live\n      DeploymentPreference: { Enabled: false, Type: AllAtOnce }\n',
      ),
    );
    expect(off.resources).not.toHaveProperty('ServerlessDeploymentApplication');
    const own = expand(
      functionWith(
        '      AutoPublishAlias: live\n      DeploymentPreference: { Type: AllAtOnce, Role: !Ref R }\n',
      ),
    );
    expect(own.resources).not.toHaveProperty('CodeDeployServiceRole');
  });

  it('needs an alias', () => {
    expect(expand(functionWith('      DeploymentPreference: { Type: AllAtOnce }\n')).problems).toEqual([
      '9 template-unreadable: `Hello` has a `DeploymentPreference`, but no `AutoPublishAlias` that could be shifted',
    ]);
  });
});

describe('functions that SAM refuses', () => {
  it.each([
    [
      'Timeout: 5\n      Handlr: x',
      '10 template-unreadable: `Hello` has the property `Handlr`, which SAM does not know there',
    ],
    ['Events: [a]', '9 template-unreadable: `Events` of `Hello` is not a map'],
    ['Role: [a]', '9 template-unreadable: `Role` of `Hello` is not a string'],
    ['PackageType: Jar', '9 template-unreadable: `PackageType` of `Hello` is neither `Zip` nor `Image`'],
    [
      'CapacityProviderConfig: { Arn: a, B: c }\n      VpcConfig: { SubnetIds: [] }',
      '10 template-unreadable: `Hello` has both `CapacityProviderConfig` and `VpcConfig`',
    ],
  ])('%j', (more, problem) => {
    expect(expand(functionWith(`      ${more}\n`)).problems).toContain(problem);
  });
});
