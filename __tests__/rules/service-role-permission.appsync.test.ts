import { describe } from '@jest/globals';
import { serviceRolePermission } from '../../src/rules/service-role-permission.ts';
import { testRule } from '../support/rule-tester.ts';
import { resources, role, statement } from '../support/service-role-templates.ts';

const TABLE =
  '\n  Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], KeySchema: [{ AttributeName: id, KeyType: HASH }] } }';
const API =
  '\n  Api: { Type: AWS::AppSync::GraphQLApi, Properties: { Name: orders, AuthenticationType: API_KEY } }';

const source = (type: string, configuration: string, announced = ''): string => `${API}
  Source:
    Type: AWS::AppSync::DataSource
    Properties:
      ApiId: !GetAtt Api.ApiId
      Name: orders
      Type: ${type}
      ServiceRoleArn: !GetAtt Role.Arn
      ${configuration}${announced}`;
const table = (announced = ''): string =>
  source(
    'AMAZON_DYNAMODB',
    'DynamoDBConfig: { AwsRegion: !Ref AWS::Region, TableName: !Ref Table }',
    announced,
  );

const resolver = (what: string, announced = '', api = '!GetAtt Api.ApiId'): string => `
  Order:
    Type: AWS::AppSync::Resolver
    Properties:
      ApiId: ${api}
      TypeName: Query
      FieldName: order
      DataSourceName: !GetAtt Source.Name
      ${what}${announced}`;
const template = (text: string): string => `RequestMappingTemplate: '${text}'`;
const GET = template('{ "version": "2018-05-29", "operation": "GetItem", "key": {} }');

const ENDPOINT =
  'HttpConfig: { Endpoint: !Sub "https://sync-states.${AWS::Region}.amazonaws.com/", AuthorizationConfig: { AuthorizationType: AWS_IAM, AwsIamConfig: { SigningRegion: !Ref AWS::Region, SigningServiceName: states } } }';
const CALL = template(
  '{ "method": "POST", "resourcePath": "/", "params": { "headers": { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AWSStepFunctions.StartSyncExecution" }, "body": "{ \\"stateMachineArn\\": \\"${Work}\\", \\"input\\": \\"{}\\" }" } }',
).replace(': ', ': !Sub ');
const MACHINE =
  '\n  Work: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: arn:aws:iam::111122223333:role/x, DefinitionString: \'{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}\' } }';

const database =
  'RelationalDatabaseConfig: { RelationalDatabaseSourceType: RDS_HTTP_ENDPOINT, RdsHttpEndpointConfig: { AwsRegion: !Ref AWS::Region, DbClusterIdentifier: !Sub "arn:aws:rds:${AWS::Region}:${AWS::AccountId}:cluster:orders", AwsSecretStoreArn: !Ref Secret } }';
const SECRET = '\n  Secret: { Type: AWS::SecretsManager::Secret, Properties: { GenerateSecretString: {} } }';
const BUS = '\n  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }';

describe('service-role-permission: data sources of AWS AppSync', () => {
  testRule(serviceRolePermission, {
    'accepts a table that the resolver may read': resources(
      TABLE,
      role('appsync', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      table(),
      resolver(GET),
    ),
    'flags what a resolver does beyond its role': resources(
      TABLE,
      role('appsync', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      table(),
      resolver(
        template('{ "version": "2018-05-29", "operation" : "PutItem", "key": {} }'),
        ' #! Source (AWS AppSync) does PutItem for Order, but its role Role does not allow dynamodb:PutItem on',
      ),
    ),
    'reads the code of a resolver': resources(
      TABLE,
      role('appsync', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      table(),
      resolver(
        `Code: "export const request = ({ args }) => ({ operation: 'DeleteItem', key: args }); export const response = ({ result }) => result"`,
        ' #! does DeleteItem for Order',
      ),
    ),
    'passes comments over': resources(
      TABLE,
      role('appsync', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      table(),
      resolver(template('#* "operation": "PutItem" *# { "operation": "GetItem" } ## "operation": "Scan"')),
    ),
    'leaves the index of a table undecided': resources(
      TABLE,
      role('appsync', statement('dynamodb:Query', "!Sub '${Table.Arn}/index/byName'")),
      table(),
      resolver(template('{ "operation": "Query", "index": "byName" }')),
    ),
    'flags a table that nothing may be done with': resources(
      TABLE,
      role('appsync', statement('dynamodb:DescribeTable', '!GetAtt Table.Arn')),
      table(' #! works on its table, but its role Role does not allow dynamodb:GetItem'),
    ),
    'accepts a table of which only an index is read': resources(
      TABLE,
      role('appsync', statement('dynamodb:Query', "!Sub '${Table.Arn}/index/*'")),
      table(),
    ),
    'accepts a table where the resolvers are elsewhere': resources(
      TABLE,
      role('appsync', statement('dynamodb:Scan', '!GetAtt Table.Arn')),
      table(),
    ),
    'leaves the resolvers of another API alone': resources(
      TABLE,
      '\n  Other: { Type: AWS::AppSync::GraphQLApi, Properties: { Name: others, AuthenticationType: API_KEY } }',
      role('appsync', statement('dynamodb:Scan', '!GetAtt Table.Arn')),
      table(),
      resolver(GET, '', '!GetAtt Other.ApiId'),
    ),
    'leaves the credentials of the caller alone': resources(
      TABLE,
      role('appsync'),
      table().replace('TableName', 'UseCallerCredentials: true, TableName'),
    ),
    'leaves a table of another region undecided': resources(
      TABLE,
      role('appsync', statement('dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/other')),
      table().replace('!Ref AWS::Region', 'us-east-1'),
      resolver(GET),
    ),
    'flags an endpoint of AWS': resources(
      MACHINE,
      role('appsync', statement('states:StartExecution', '!Ref Work')),
      source('HTTP', ENDPOINT),
      resolver(
        CALL,
        ' #! calls StartSyncExecution for Order, but its role Role does not allow states:StartSyncExecution',
      ),
    ),
    'accepts an endpoint of AWS': resources(
      MACHINE,
      role('appsync', statement('states:StartSyncExecution', '!Ref Work')),
      source('HTTP', ENDPOINT),
      resolver(CALL),
    ),
    'flags a bus': resources(
      BUS,
      role('appsync', statement('events:PutEvents', "!Sub '${Bus.Arn}-old'")),
      source(
        'AMAZON_EVENTBRIDGE',
        'EventBridgeConfig: { EventBusArn: !GetAtt Bus.Arn }',
        ' #! sends to its event bus',
      ),
    ),
    'accepts a bus': resources(
      BUS,
      role('appsync', statement('events:PutEvents', '!GetAtt Bus.Arn')),
      source('AMAZON_EVENTBRIDGE', 'EventBridgeConfig: { EventBusArn: !GetAtt Bus.Arn }'),
    ),
    'accepts a bus whose policy lets the role in': resources(
      BUS,
      role('appsync'),
      source('AMAZON_EVENTBRIDGE', 'EventBridgeConfig: { EventBusArn: !GetAtt Bus.Arn }'),
      `
  Policy:
    Type: AWS::Events::EventBusPolicy
    Properties:
      EventBusName: !Ref Bus
      StatementId: a
      Statement: { Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: 'events:PutEvents', Resource: !GetAtt Bus.Arn }`,
    ),
    'flags the secret of a database': resources(
      SECRET,
      role('appsync', statement('rds-data:ExecuteStatement', "'*'")),
      source(
        'RELATIONAL_DATABASE',
        database,
        ' #! asks its database with a secret, but its role Role does not allow secretsmanager:GetSecretValue on',
      ),
    ),
    'accepts a database': resources(
      SECRET,
      role(
        'appsync',
        statement("'rds-data:*'", "'*'"),
        statement('secretsmanager:GetSecretValue', '!Ref Secret'),
      ),
      source('RELATIONAL_DATABASE', database),
    ),
    'judges the scenario in which the role is too small': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  TABLE,
  role(
    'appsync',
    `!If [C, ${statement("'dynamodb:*'", '!GetAtt Table.Arn')}, ${statement('dynamodb:Scan', '!GetAtt Table.Arn')}]`,
  ),
  table(),
  resolver(GET, ' #! when `C` is false'),
)}`,
    'leaves a role by import alone': resources(
      TABLE,
      table().replace('!GetAtt Role.Arn', '!ImportValue SourceRole'),
      resolver(GET),
    ),
    'accepts what SAM makes of an API': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Table: { Type: AWS::Serverless::SimpleTable }
  Api:
    Type: AWS::Serverless::GraphQLApi
    Properties:
      SchemaInline: 'type Query { order: String }'
      Auth: { Type: AWS_IAM }
      DataSources: { DynamoDb: { Orders: { TableName: !Ref Table, TableArn: !GetAtt Table.Arn } } }
`,
  });
});
