/** What S3 events change in their bucket: it gets notifications, and is made to come after the permissions. */
import { list, type MapNode, map, type Node, scalar, stringOf } from '../../template/node.ts';
import { ref, toNode, when } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, property } from '../resource.ts';
import { canonicalJson, withEntry } from '../value.ts';

/** The changes to one bucket, gathered from every event on it. Throws `InvalidResourceError` for a bucket that can't be changed. */
export class BucketChanges {
  readonly #name: string;
  readonly #bucket: MapNode;
  readonly #configuration: MapNode | undefined;
  readonly #dependencies = new Map<string, Node>();
  readonly #notifications = new Map<string, Node>();
  /** In place of the bucket's own. */
  #tags: readonly Node[] | undefined;

  constructor(bucket: MapNode, id: string) {
    this.#name = `the bucket \`${id}\``;
    this.#bucket = bucket;
    for (const item of itemsOf(property(bucket, 'DependsOn'))) {
      this.#dependencies.set(expectId(item, this.#name), item);
    }
    const configuration = property(this.#properties(), 'NotificationConfiguration');
    if (configuration === undefined) return;
    this.#configuration = expectKind(configuration, 'map', `\`NotificationConfiguration\` of ${this.#name}`);
    const lambdas = property(this.#configuration, 'LambdaConfigurations');
    if (lambdas === undefined) return;
    const { items } = expectKind(lambdas, 'list', `\`LambdaConfigurations\` of ${this.#name}`);
    for (const item of items) this.notify(item);
  }

  /** Adds a notification, once. */
  notify(notification: Node): void {
    const key = canonicalJson(notification);
    if (!this.#notifications.has(key)) this.#notifications.set(key, notification);
  }

  /** Makes the bucket come after a permission: S3 checks it when the bucket is created. */
  waitFor(grant: GeneratedResource): void {
    if (!this.#dependencies.has(grant.id)) this.#dependencies.set(grant.id, scalar(grant.id, grant.at));
  }

  /** The same for a permission that has a condition: `DependsOn` can't have one, so a tag refers to the permission. */
  waitByTag(grant: GeneratedResource, condition: string): void {
    const tags = property(this.#properties(), 'Tags');
    if (tags !== undefined) expectKind(tags, 'list', `\`Tags\` of ${this.#name}`);
    const value = when(condition, ref(grant.id), 'no dependency');
    const tag = toNode({ Key: `sam:ConditionalDependsOn:${grant.id}`, Value: value }, grant.at);
    this.#tags = [...(this.#tags ?? itemsOf(tags)), tag];
  }

  /** Puts the tags of a function in place of all others: with `PropagateTags` even those that make the bucket wait are lost. */
  retag(tags: Node): void {
    this.#tags = itemsOf(tags);
  }

  /** The bucket with everything that was gathered. */
  apply(bucket: MapNode): MapNode {
    const { at } = bucket;
    let properties = this.#properties();
    const configuration = this.#configuration ?? map([], at);
    const notifications = list([...this.#notifications.values()], at);
    properties = withEntry(
      properties,
      'NotificationConfiguration',
      withEntry(configuration, 'LambdaConfigurations', notifications),
    );
    if (this.#tags !== undefined) properties = withEntry(properties, 'Tags', list(this.#tags, at));
    const changed = withEntry(bucket, 'Properties', properties);
    const waits = this.#dependencies.size > itemsOf(property(this.#bucket, 'DependsOn')).length;
    return waits ? withEntry(changed, 'DependsOn', list([...this.#dependencies.values()], at)) : changed;
  }

  #properties(): MapNode {
    const written = property(this.#bucket, 'Properties');
    return written === undefined
      ? map([], this.#bucket.at)
      : expectKind(written, 'map', `\`Properties\` of ${this.#name}`);
  }
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

function expectId(node: Node, name: string): string {
  const id = stringOf(node);
  if (id !== undefined) return id;
  throw new InvalidResourceError(
    node.at,
    `\`DependsOn\` of ${name} is not a logical id, or a list of them`,
    'Give logical ids.',
  );
}
