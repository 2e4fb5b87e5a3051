/**
 * `AWS::Serverless::Connector`: the permission or policy by which one resource reaches another.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
 */
import { addTo } from '../../groups.ts';
import { child, list, type MapNode, type Node, scalar, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, sub, toMap } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { checkProperties, propertyTable } from '../properties.ts';
import { type GeneratedResource, kept, property, type SamResource } from '../resource.ts';
import type { SamResourceType } from '../resource-type.ts';
import { referredId, withEntry } from '../value.ts';
import { type Profile, profileOf, type Right } from './profiles.ts';
import { type Reference, referenceOf } from './reference.ts';

export const connectorType: SamResourceType = { type: 'AWS::Serverless::Connector', expand };

const PROPERTIES = propertyTable(`
  Source! map
  Destination! map|list
  Permissions! list
`);

/** Two ends that are joined, and what by. */
interface Joint {
  readonly connector: SamResource;
  readonly source: Reference;
  readonly destination: Reference;
  readonly profile: Profile;
  readonly permissions: ReadonlySet<string>;
  /** Ends the logical ids where the connector has a list of destinations. */
  readonly suffix: string;
}

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  checkProperties(resource, PROPERTIES, context);
  const source = property(resource.properties, 'Source');
  const written = property(resource.properties, 'Destination');
  if (source === undefined || written === undefined) return [];
  const from = expectKind(source, 'map', `\`Source\` of \`${resource.id}\``);
  const destinations = written.kind === 'list' ? written.items : [written];
  if (destinations.length === 0) {
    throw new InvalidResourceError(
      written.at,
      `\`Destination\` of the connector \`${resource.id}\` is empty`,
      'Give at least one destination.',
    );
  }
  const generated: GeneratedResource[] = [];
  destinations.forEach((destination, index) => {
    context.attempt(resource, () => {
      const to = expectKind(destination, 'map', `A destination of \`${resource.id}\``);
      const suffix = written.kind === 'list' ? `Destination${index}` : '';
      const joint = jointOf(resource, from, to, suffix, context);
      const made = grantsOf(joint);
      order(joint, made, context);
      generated.push(...made);
    });
  });
  context.replaceDependency(
    resource.id,
    generated.map(({ id }) => id),
  );
  return generated;
}

function jointOf(
  connector: SamResource,
  from: MapNode,
  to: MapNode,
  suffix: string,
  context: SamContext,
): Joint {
  const source = referenceOf(from, to, connector.id, context);
  const destination = referenceOf(to, from, connector.id, context);
  const profile = profileOf(source.type, destination.type);
  if (profile === undefined) {
    throw new InvalidResourceError(
      destination.at,
      `The connector \`${connector.id}\` joins \`${source.type}\` to \`${destination.type}\`, which connectors can't`,
      'Grant the access with a permission or policy of your own.',
    );
  }
  const permissions = permissionsOf(connector, profile, `from ${source.type} to ${destination.type}`);
  return { connector, source, destination, profile, permissions, suffix };
}

function permissionsOf(connector: SamResource, profile: Profile, between: string): ReadonlySet<string> {
  const written = property(connector.properties, 'Permissions');
  const items = written?.kind === 'list' ? written.items : [];
  const at = written?.at ?? connector.at;
  const all = profile.categories.map((category) => `\`${category}\``).join(' and ');
  const permissions = new Set<string>();
  for (const item of items) {
    const name = stringOf(item);
    if (name === undefined || !profile.categories.includes(name)) {
      throw new InvalidResourceError(
        item.at,
        `\`Permissions\` of the connector \`${connector.id}\` has one that a connector ${between} does not know`,
        `Use ${all}.`,
      );
    }
    permissions.add(name);
  }
  const allowed =
    profile.only === undefined ||
    profile.only.some((one) => one.length === permissions.size && one.every((name) => permissions.has(name)));
  if (permissions.size === 0 || !allowed) {
    const combinations = profile.only?.map((one) => one.join(' and ')).join(', or ') ?? all;
    throw new InvalidResourceError(
      at,
      `\`Permissions\` of the connector \`${connector.id}\` is ${permissions.size === 0 ? 'empty' : 'not complete'}`,
      `Use ${combinations}.`,
    );
  }
  return permissions;
}

/** What the connector becomes for one destination. */
function grantsOf(joint: Joint): readonly GeneratedResource[] {
  const { profile, source, destination, connector } = joint;
  const rights = profile.rights.filter(({ category }) => joint.permissions.has(category));
  switch (profile.means) {
    case 'permission':
      return rights.map((right) =>
        resourceOf(joint, `${right.category}LambdaPermission`, 'AWS::Lambda::Permission', {
          Action: 'lambda:InvokeFunction',
          FunctionName: needed(destination.values.get('Arn'), 'ARN', 'Destination', joint),
          Principal: right.principal,
          SourceArn: filled(right.resources[0] ?? '', joint),
          SourceAccount: right.inAccount ? sub('${AWS::AccountId}') : undefined,
        }),
      );
    case 'queue policy':
      return [
        resourceOf(joint, 'QueuePolicy', 'AWS::SQS::QueuePolicy', {
          PolicyDocument: document(rights.map((right) => serviceStatement(right, joint))),
          Queues: [needed(destination.queueUrl, 'queue URL', 'Destination', joint)],
        }),
      ];
    case 'topic policy':
      return [
        resourceOf(joint, 'TopicPolicy', 'AWS::SNS::TopicPolicy', {
          PolicyDocument: document(rights.map((right) => serviceStatement(right, joint))),
          Topics: [needed(destination.values.get('Arn'), 'ARN', 'Destination', joint)],
        }),
      ];
    default: {
      const isSource = profile.means === 'role of source';
      const role = isSource ? source.roleName : destination.roleName;
      const policy = resourceOf(joint, 'Policy', 'AWS::IAM::ManagedPolicy', {
        PolicyDocument: document(rights.map((right) => roleStatement(right, joint))),
        Roles: [needed(role, 'role', isSource ? 'Source' : 'Destination', joint)],
      });
      return [{ ...policy, at: connector.at }];
    }
  }
}

function resourceOf(joint: Joint, what: string, type: string, properties: DraftMap): GeneratedResource {
  const { connector, source, destination } = joint;
  const attributes = kept(connector);
  const metadata = child(connector.node, 'Metadata');
  const own: Readonly<Record<string, Draft>> = Object.fromEntries(
    metadata?.kind === 'map'
      ? [...metadata.entries.values()].map(({ key, value }) => [key, value] as const)
      : [],
  );
  const joined = { Source: { Type: source.writtenType }, Destination: { Type: destination.writtenType } };
  return {
    id: `${connector.id}${what}${joint.suffix}`,
    type,
    at: joint.suffix === '' ? connector.at : destination.at,
    attributes: { ...attributes, Metadata: { ...own, 'aws:sam:connectors': { [connector.id]: joined } } },
    properties,
  };
}

const document = (statements: readonly DraftMap[]): DraftMap => ({
  Version: '2012-10-17',
  Statement: statements,
});

function roleStatement({ actions, resources }: Right, joint: Joint): DraftMap {
  return { Effect: 'Allow', Action: actions, Resource: resources.map((one) => filled(one, joint)) };
}

function serviceStatement({ actions, principal }: Right, joint: Joint): DraftMap {
  return {
    Effect: 'Allow',
    Principal: { Service: principal },
    Resource: filled('{Destination.Arn}', joint),
    Action: actions[0],
    Condition: { ArnEquals: { 'aws:SourceArn': filled('{Source.Arn}', joint) } },
  };
}

const VARIABLE = /\{(Source|Destination)\.([A-Za-z]+)\}/g;

/** A text with what its variables stand for: the value itself where it is nothing else, `Fn::Sub` otherwise. */
function filled(text: string, joint: Joint): Draft {
  const variables: Record<string, Draft> = {};
  const template = text.replace(VARIABLE, (_, end: 'Source' | 'Destination', key: string) => {
    const reference = end === 'Source' ? joint.source : joint.destination;
    variables[`${end}${key}`] = needed(reference.values.get(key), key, end, joint);
    return `\${${end}${key}}`;
  });
  const [only, ...more] = Object.entries(variables);
  if (only === undefined) return template.includes('${') ? sub(template) : template;
  return more.length === 0 && template === `\${${only[0]}}` ? only[1] : sub(template, variables);
}

function needed(value: Draft | undefined, what: string, end: string, joint: Joint): Draft {
  if (value !== undefined) return value;
  const at = end === 'Source' ? joint.source.at : joint.destination.at;
  throw new InvalidResourceError(
    at,
    `The connector \`${joint.connector.id}\` can't tell the ${what} of its \`${end}\``,
    'Give it under that end; a role must be one that the template names by `!GetAtt` or `!Ref`.',
  );
}

/** What must wait for the policy: the mapping from source to destination, or the source. */
function order(
  { profile, source, destination }: Joint,
  made: readonly GeneratedResource[],
  context: SamContext,
): void {
  const [policy] = made;
  if (policy === undefined || source.id === undefined) return;
  if (profile.before === 'source') {
    context.edit(source.id, (node) => waitingFor(node, [policy.id]));
  }
  if (profile.before !== 'mapping' || destination.id === undefined) return;
  const [mapping, ...more] = context.derived.get(mappingsOf).get(`${source.id} ${destination.id}`) ?? [];
  if (mapping !== undefined && more.length === 0)
    context.edit(mapping, (node) => waitingFor(node, [policy.id]));
}

/** The event source mappings by source and function, where both are resources of the template. Connectors add none. */
function mappingsOf(context: SamContext): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [id, node] of context.output) {
    if (stringOf(child(node, 'Type')) !== 'AWS::Lambda::EventSourceMapping') continue;
    const properties = child(node, 'Properties');
    const source = referredId(child(properties, 'EventSourceArn'));
    addTo(index, `${source} ${referredId(child(properties, 'FunctionName'))}`, id);
  }
  return index;
}

function waitingFor(node: MapNode, ids: readonly string[]): MapNode {
  const written = child(node, 'DependsOn');
  const known = listed(written);
  const at = written?.at ?? node.at;
  const added = ids.filter((id) => !known.some((one) => stringOf(one) === id)).map((id) => scalar(id, at));
  return withEntry(node, 'DependsOn', list([...known, ...added], at));
}

function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** What a connector that is part of another resource becomes; `id` is the connector's logical id. */
export function connect(
  id: string,
  properties: DraftMap,
  at: Node['at'],
  context: SamContext,
): Iterable<GeneratedResource> {
  const node = toMap({ Type: connectorType.type, Properties: properties }, at);
  const made = toMap(properties, at);
  return expand({ id, type: connectorType.type, at, node, properties: made }, context);
}
