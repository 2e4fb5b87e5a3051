/** `S3`: notifications of a bucket in the same template, which is changed for it (`bucket.ts`). */
import { child, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type DraftMap, ref, toNode, when } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { passedOnTags } from '../tags.ts';
import { BucketChanges } from './bucket.ts';
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
    const changes = context.gather(bucket, BucketChanges);
    if (event.target.condition === undefined) changes.waitFor(grant);
    else changes.waitByTag(grant, event.target.condition);
    for (const notification of notificationsOf(event)) changes.notify(notification);
    const tags = passedOnTags(event.target.resource);
    if (tags !== undefined) changes.retag(toNode(tags, event.at));
  },
};

function bucketOf(event: FunctionEvent, context: SamContext): string {
  const written = property(event.properties, 'Bucket');
  const id = stringOf(child(written, 'Ref'));
  if (id !== undefined && context.resources.has(id)) return id;
  throw new InvalidResourceError(
    written?.at ?? event.at,
    `The S3 event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a bucket in the same template`,
    'Write `Bucket: !Ref TheBucket`, with the bucket in this template.',
  );
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
