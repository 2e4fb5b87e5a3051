/** What the resolvers of AWS AppSync need of the roles of their data sources. */

/**
 * Operations on a table, and what IAM calls them.
 * https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference-dynamodb.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 */
export const TABLE_OPERATIONS: ReadonlyMap<string, string> = new Map(
  ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'].map((name) => [
    name,
    `dynamodb:${name}`,
  ]),
);

/** Without any of these a table is of no use to AWS AppSync. */
export const TABLE_ACTIONS: readonly string[] = [
  ...TABLE_OPERATIONS.values(),
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLSelect',
];

export const TABLE_REFERENCE =
  'https://docs.aws.amazon.com/appsync/latest/devguide/attaching-a-data-source.html';

/**
 * What an endpoint of AWS is asked for in the header `x-amz-target`, and the prefix of the action.
 * https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-http-resolvers.html
 */
export const TARGET_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['AWSEvents', 'events'],
  ['AWSStepFunctions', 'states'],
]);

export const HTTP_REFERENCE =
  'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-http-resolvers.html';
