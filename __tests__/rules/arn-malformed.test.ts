/** The rule `arn-malformed`: what no resource can have as its ARN, and what one can. */
import { describe, expect, it } from '@jest/globals';
import { arnFault } from '../../src/iam/arn-faults.ts';
import { allCatalogues } from '../../src/iam/catalogues.ts';
import { arnMalformed } from '../../src/rules/arn-malformed.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

/** A role of a function that may do everything on a resource. */
const on = (resource: string, announced = ''): string =>
  roleTemplate({
    head: 'Parameters: { Stage: { Type: String }, Name: { Type: String }, Elsewhere: { Type: String } }\nConditions: { Big: !Equals [!Ref Stage, big] }',
    resources:
      'Queue: { Type: AWS::SQS::Queue }\nBucket: { Type: AWS::S3::Bucket }\nSetA: { Type: AWS::WAFv2::IPSet, Properties: { Scope: REGIONAL, IPAddressVersion: IPV4, Addresses: [] } }\nSetB: { Type: AWS::WAFv2::IPSet, Properties: { Scope: REGIONAL, IPAddressVersion: IPV4, Addresses: [] } }',
    statement: `- Effect: Allow\n  Action: '*'\n  Resource: ${resource}${announced === '' ? '' : ` #! ${announced}`}`,
  });

describe('arn-malformed', () => {
  testRule(arnMalformed, {
    'flags a name that no service has in ARNs': on(
      'arn:aws:wafregional:us-east-1:111122223333:webacl/x',
      'no service is called "wafregional"',
    ),
    'flags an ARN without region and account': on(
      'arn:aws:ssm:::parameter/orders',
      'such ARNs of ssm name a region and an account',
    ),
    'flags a region where the service has none': on(
      'arn:aws:iam:us-east-1:111122223333:role/orders',
      'such ARNs of iam name no region',
    ),
    'flags the region of a bucket': on('arn:aws:s3:us-east-1::orders', 'such ARNs of s3 name no region'),
    'flags region and account of a bucket that only the deployment tells': on(
      '!Sub "arn:aws:s3:${AWS::Region}:${AWS::AccountId}:orders/*"',
      'such ARNs of s3 name no region and no account',
    ),
    'flags a slash for a colon': on(
      '!Sub "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function/${Name}"',
      'lambda has no resource like "function/${Name}"',
    ),
    'flags what another service has': on(
      'arn:aws:lambda:us-east-1:111122223333:stateMachine:orders',
      'lambda has no resource like "stateMachine:orders"',
    ),
    'flags a table without its kind': on(
      'arn:aws:dynamodb:us-east-1:111122223333:orders',
      'dynamodb has no resource like "orders"',
    ),
    'flags one colon too many': on('arn:aws:s3::::orders', 's3 has no resource like ":orders"'),
    'flags two ARNs in one text': on('!Sub "${SetA.Arn}, ${SetB.Arn}"', 'two ARNs in one text'),
    'flags two ARNs in one text, in one branch': on(
      '!If [Big, !Sub "${Queue.Arn},${Bucket.Arn}", !GetAtt Queue.Arn]',
      'two ARNs in one text',
    ),
    'flags an ARN in an ARN': on(
      '!Sub "arn:aws:s3:::${Bucket.Arn}/*"',
      'another ARN begins in the middle of it',
    ),
    'flags braces before the dollar sign, and mends it': on(
      '!Sub "arn:aws:athena:${AWS::Region}:${AWS::AccountId}:workgroup/{$Name}"',
      '"{$Name}" is left as it stands',
    ),
    'flags a brace that is not closed, and mends it': on(
      '!Sub arn:aws:logs:eu-west-1:${AWS::AccountId}:log-group:/aws/lambda/orders-${Stage',
      'the "${" in "${Stage" is never closed',
    ),
    'flags a placeholder of prose': on(
      'arn:aws:sqs:us-east-1:{accountId}:orders',
      '"{accountId}" is left as it stands',
    ),
    'flags a number that is no account': on('arn:aws:sqs:us-east-1:12345:orders', '"12345" is no account id'),
    'flags a partition that is none': on(
      'arn:awss:sqs:us-east-1:111122223333:orders',
      '"awss" is no partition',
    ),
    'flags the account that a foundation model does not have': on(
      'arn:aws:bedrock:us-east-1:111122223333:foundation-model/x',
      'such ARNs of bedrock name no account',
    ),
    'flags a kind of resource that the service does not have, beside another, as a warning': on(
      `[arn:aws:athena:us-east-1:111122223333:workgroup/orders, arn:aws:athena:us-east-1:111122223333:database/orders]`,
      'athena has no resource like "database/orders"',
    ),
    'flags it as a warning, too, where it is there under a condition': on(
      `[!If [Big, arn:aws:athena:us-east-1:111122223333:database/orders, arn:aws:athena:us-east-1:111122223333:workgroup/big], arn:aws:athena:us-east-1:111122223333:workgroup/orders]`,
      'athena has no resource like "database/orders"',
    ),
    'flags a principal without account': roleTemplate({
      trust: `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
- { Effect: Allow, Principal: { AWS: 'arn:aws:iam:::root' }, Action: sts:AssumeRole } #! such ARNs of iam name an account`,
    }),
    'flags a condition on an ARN': roleTemplate({
      statement: `- Effect: Allow
  Action: sns:Publish
  Resource: '*'
  Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:::orders' } } #! such ARNs of sqs name a region and an account`,
    }),
    'flags a managed policy without its empty parts': roleTemplate({
      role: 'ManagedPolicyArns: [!Sub "arn:${AWS::Partition}:iam:policy/service-role/AWSLambdaBasicExecutionRole"] #! it has 4 parts',
    }),
    'flags the source of a permission': `
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: s3.amazonaws.com
      SourceArn: !Sub arn:aws:s3:\${AWS::Region}::orders #! such ARNs of s3 name no region
`,
    'flags what a data source invokes': `
Resources:
  Source:
    Type: AWS::AppSync::DataSource
    Properties:
      Name: orders
      ApiId: abc
      Type: AWS_LAMBDA
      LambdaConfig:
        LambdaFunctionArn: !Sub arn:aws:lambda:\${AWS::Region}:\${AWS::AccountId}:function/orders #! no resource like
`,
    'flags the argument of a SAM event': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: .
      Events:
        Queue:
          Type: SQS
          Properties: { Queue: 'arn:aws:sqs:::orders' } #! such ARNs of sqs name a region and an account
`,
    'flags a queue policy': `
Resources:
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [https://sqs.us-east-1.amazonaws.com/111122223333/orders]
      PolicyDocument:
        Statement:
          Effect: Allow
          Principal: { Service: sns.amazonaws.com }
          Action: sqs:SendMessage
          Resource: arn:aws:sqs:us-east-1:111122223333:orders
          Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:::orders' } } #! such ARNs of sns name
`,
  });

  it.each([
    `'*'`,
    'arn:aws:s3:::orders',
    'arn:aws:s3:::orders/*',
    'arn:aws:s3:*:*:*',
    'arn:aws:s3:us-east-1:111122223333:accesspoint/orders/object/*',
    `arn:aws:s3:::orders/\${aws:username}/*`,
    `'arn:aws:iam::\${aws:PrincipalAccount}:role/orders'`,
    'arn:aws:logs:*:*:*',
    'arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/orders:log-stream:*',
    'arn:aws:ssm:us-east-1::parameter/aws/service/ami-amazon-linux-latest/x',
    'arn:aws:bedrock:us-east-1::foundation-model/x',
    'arn:aws:bedrock:::foundation-model/x',
    'arn:aws:lambda:us-east-1:111122223333:function:orders:live',
    'arn:aws:lambda:*:*:function:*',
    'arn:aws:cloudformation:us-east-1:aws:transform/Serverless-2016-10-31',
    'arn:aws:apigateway:us-east-1::/restapis/*',
    'arn:aws:execute-api:us-east-1:111122223333:abc/*/GET/orders',
    'arn:aws:unheardof:us-east-1:111122223333:x/y',
    'arn:aws:dynamodb:us-east-1:111122223333:table/orders/index/*',
    'arn:aws:sqs:us-east-1:ACCOUNT_ID:orders',
    'arn:aws:sqs:us-east-1:<account>:orders',
    '!Ref Elsewhere',
    '!Sub "${Elsewhere}/*"',
    '!Sub "arn:aws:s3:::${Elsewhere}"',
    '!Sub "arn:aws:${Elsewhere}"',
    '!Sub "arn:${Elsewhere}:ssm:${Elsewhere}:${Elsewhere}:parameter/x"',
    '!Sub "${Queue.Arn}"',
    '!Sub "${Bucket.Arn}/*"',
    '!ImportValue orders',
    '!Join ["", ["arn:aws:s3:::", !Ref Bucket, "/*"]]',
    '!Split [",", !Sub "${Queue.Arn},${Bucket.Arn}"]',
  ])('accepts %s', async (resource) => {
    expect(await findingsOf(arnMalformed, on(resource))).toEqual([]);
  });

  it('accepts the URI of an integration, which holds the ARN of a function', async () => {
    const template = `
Resources:
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: abc
      ResourceId: def
      HttpMethod: GET
      AuthorizationType: NONE
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        Uri: !Sub arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111122223333:function:orders/invocations
`;
    expect(await findingsOf(arnMalformed, template)).toEqual([]);
  });

  it('mends what is certain', async () => {
    const mended = async (resource: string): Promise<readonly string[]> =>
      (await findingsOf(arnMalformed, on(resource))).flatMap(
        ({ fix }) => fix?.edits.map(({ text }) => text) ?? [],
      );
    expect(await mended('!Sub "arn:aws:athena:us-east-1:${AWS::AccountId}:workgroup/{$Name}"')).toEqual([
      '!Sub "arn:aws:athena:us-east-1:${AWS::AccountId}:workgroup/${Name}"',
    ]);
    expect(await mended('arn:aws:lambda:us-east-1:111122223333:function/orders')).toEqual([
      'arn:aws:lambda:us-east-1:111122223333:function:orders',
    ]);
    expect(await mended('arn:aws:wafregional:us-east-1:111122223333:webacl/x')).toEqual([
      'arn:aws:waf-regional:us-east-1:111122223333:webacl/x',
    ]);
    expect(await mended('arn:aws:dynamodb:us-east-1:111122223333:orders')).toEqual([]);
  });

  it('says nothing of any ARN in the policies that AWS itself writes', async () => {
    const { managedPolicies, arnForms: forms } = await allCatalogues();
    const source = { path: 'aws', text: '' };
    const at = { source, start: 0, end: 0 };
    const judged = managedPolicies
      .names()
      .flatMap((name) => managedPolicies.statements(name, at, new Map()) ?? [])
      .flatMap(({ resources = [], notResources = [] }) => [...resources, ...notResources])
      .map(({ text }) => ({
        text,
        fault: arnFault(text, { forms, mayBeShort: true, isArn: () => false, isName: () => false }),
      }));
    expect(judged.length).toBeGreaterThan(10_000);
    expect(judged.filter(({ fault }) => fault !== undefined)).toEqual([]);
  }, 60_000);
});
