/**
 * `S3`: notifications of a bucket in the same template. The bucket is changed: it gets the notification, and is made to
 * come after the permission, because S3 checks that when the bucket is created.
 */
import { child, list, type MapNode, map, type Node, scalar, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type DraftMap, ref, toNode, when } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { expectKind, Rejection } from '../rejection.ts';
import { type GeneratedResource, property } from '../resource.ts';
import { sameValue, withEntry } from '../value.ts';
import type { FunctionEvent, FunctionEventType } from './event.ts';
import { permission } from './permission.ts';

export const s3: FunctionEventType = {
  type: 'S3',
  properties: propertyTable(`
    Bucket! text
    Events! =text|list
    Filter map
  `),
  *expand(event, context) {
    const bucket = bucketOf(event, context);
    const grant = permission(event, 's3.amazonaws.com', { sourceAccount: ref('AWS::AccountId') });
    yield grant;
    context.edit(bucket, (node) => {
      const name = `the bucket \`${bucket}\``;
      const waiting =
        event.target.condition === undefined
          ? after(node, grant, name)
          : afterByTag(node, event, grant, name);
      return withNotifications(waiting, event, name);
    });
  },
};

function bucketOf(event: FunctionEvent, context: SamContext): string {
  const written = property(event.properties, 'Bucket');
  const id = stringOf(child(written, 'Ref'));
  if (id !== undefined && context.resources.has(id)) return id;
  throw new Rejection(
    written?.at ?? event.at,
    `The S3 event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a bucket in the same template.`,
    'Write `Bucket: !Ref TheBucket`, with the bucket in this template.',
  );
}

function after(bucket: MapNode, grant: GeneratedResource, name: string): MapNode {
  const written = child(bucket, 'DependsOn');
  const known = written === undefined ? [] : written.kind === 'list' ? written.items : [written];
  if (known.some((item) => stringOf(item) === grant.id)) return bucket;
  const odd = known.find((item) => stringOf(item) === undefined);
  if (odd !== undefined) {
    throw new Rejection(
      odd.at,
      `\`DependsOn\` of ${name} is not a logical id, or a list of them.`,
      'Give logical ids.',
    );
  }
  const at = written?.at ?? grant.at;
  return withEntry(bucket, 'DependsOn', list([...known, scalar(grant.id, grant.at)], at));
}

/** `DependsOn` can't be conditional, so a function with a condition is waited for by a tag that refers to the permission. */
function afterByTag(bucket: MapNode, event: FunctionEvent, grant: GeneratedResource, name: string): MapNode {
  const properties = propertiesOf(bucket, name);
  const tags = property(properties, 'Tags');
  const known = tags === undefined ? [] : expectKind(tags, 'list', `\`Tags\` of ${name}`).items;
  const tag = toNode(
    {
      Key: `sam:ConditionalDependsOn:${grant.id}`,
      Value: when(event.target.condition ?? '', ref(grant.id), 'no dependency'),
    },
    event.at,
  );
  const listed = list([...known, tag], tags?.at ?? event.at);
  return withEntry(bucket, 'Properties', withEntry(properties, 'Tags', listed));
}

function withNotifications(bucket: MapNode, event: FunctionEvent, name: string): MapNode {
  const properties = propertiesOf(bucket, name);
  const written = property(properties, 'NotificationConfiguration') ?? map([], event.at);
  const configuration = expectKind(written, 'map', `\`NotificationConfiguration\` of ${name}`);
  const lambdas = property(configuration, 'LambdaConfigurations') ?? list([], event.at);
  const known = [...expectKind(lambdas, 'list', `\`LambdaConfigurations\` of ${name}`).items];
  for (const notification of notificationsOf(event)) {
    if (!known.some((one) => sameValue(one, notification))) known.push(notification);
  }
  const added = withEntry(configuration, 'LambdaConfigurations', list(known, lambdas.at));
  return withEntry(bucket, 'Properties', withEntry(properties, 'NotificationConfiguration', added));
}

function notificationsOf(event: FunctionEvent): readonly Node[] {
  const events = property(event.properties, 'Events');
  const names = events === undefined ? [] : events.kind === 'list' ? events.items : [events];
  return names.map((name) => {
    const notification: DraftMap = {
      Function: event.target.arn,
      Filter: property(event.properties, 'Filter'),
      Event: name,
    };
    const { condition } = event.target;
    return toNode(condition === undefined ? notification : when(condition, notification), event.at);
  });
}

function propertiesOf(bucket: MapNode, name: string): MapNode {
  const written = property(bucket, 'Properties');
  return written === undefined ? map([], bucket.at) : expectKind(written, 'map', `\`Properties\` of ${name}`);
}
