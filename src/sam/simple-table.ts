/**
 * `AWS::Serverless::SimpleTable`: a DynamoDB table with one key.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
import { type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import type { Draft } from './draft.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { type GeneratedResource, kept, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { tagList } from './tags.ts';
import { isTruthy } from './value.ts';

export const simpleTableType: SamResourceType = { type: 'AWS::Serverless::SimpleTable', expand };

const PROPERTIES = propertyTable(`
  PointInTimeRecoverySpecification
  PrimaryKey =map
  ProvisionedThroughput =map
  TableName text|map
  Tags map
  SSESpecification map
`);

const ATTRIBUTE_TYPES: ReadonlyMap<string, string> = new Map([
  ['String', 'S'],
  ['Number', 'N'],
  ['Binary', 'B'],
]);

function* expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkProperties(resource, PROPERTIES, context);
  const key = context.attempt(resource, () => keyOf(resource));
  const optional = (name: string): Node | undefined => {
    const value = property(properties, name);
    return isTruthy(value) ? value : undefined;
  };
  const throughput = optional('ProvisionedThroughput');
  const tags = optional('Tags');
  yield {
    id: resource.id,
    type: 'AWS::DynamoDB::Table',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      AttributeDefinitions:
        key === undefined ? undefined : [{ AttributeName: key.name, AttributeType: key.type }],
      KeySchema: key === undefined ? undefined : [{ AttributeName: key.name, KeyType: 'HASH' }],
      PointInTimeRecoverySpecification: optional('PointInTimeRecoverySpecification'),
      ProvisionedThroughput: throughput,
      BillingMode: throughput === undefined ? 'PAY_PER_REQUEST' : undefined,
      SSESpecification: optional('SSESpecification'),
      TableName: optional('TableName'),
      Tags: tags === undefined ? undefined : tagList(tags),
    },
  };
}

function keyOf(resource: SamResource): { readonly name: Draft; readonly type: string } {
  const written = property(resource.properties, 'PrimaryKey');
  if (!isTruthy(written)) return { name: 'id', type: 'S' };
  const name = property(written, 'Name');
  const type = property(written, 'Type');
  const letter = ATTRIBUTE_TYPES.get(stringOf(type) ?? '');
  if (name !== undefined && letter !== undefined) return { name, type: letter };
  throw new InvalidResourceError(
    written.at,
    `\`PrimaryKey\` of \`${resource.id}\` lacks a \`Name\`, or a \`Type\` that exists`,
    'Give both; the type is `String`, `Number` or `Binary`.',
  );
}
