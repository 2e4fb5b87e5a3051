/** `Connectors` of a resource: each becomes a connector of its own whose source is that resource. */
import { child, type Entry, type MapNode, scalar } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { toMap } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import type { SamResource } from '../resource.ts';
import { withEntry, withoutEntry } from '../value.ts';

/** Splits all embedded connectors off. A refused one does not stop the others. */
export function splitEmbeddedConnectors(context: SamContext): void {
  for (const resource of [...context.resources.values()]) {
    const written = child(resource.node, 'Connectors');
    if (written === undefined) continue;
    context.replace(resource.id, withoutEntry(resource.node, 'Connectors'), resource.at);
    context.attempt(resource, () => {
      const connectors = expectKind(written, 'map', `\`Connectors\` of \`${resource.id}\``);
      for (const entry of connectors.entries.values()) {
        context.attempt(resource, () => split(entry, resource, context));
      }
    });
  }
}

function split({ key, keyAt, value }: Entry, owner: SamResource, context: SamContext): void {
  const id = owner.id + key;
  const what = `the connector \`${key}\` of \`${owner.id}\``;
  const node = expectKind(value, 'map', what);
  const written = child(node, 'Properties');
  if (context.resources.has(id)) {
    throw new InvalidResourceError(
      keyAt,
      `The connector \`${key}\` of \`${owner.id}\` becomes \`${id}\`, which the template has already`,
      'Rename the connector.',
    );
  }
  if (written === undefined) {
    throw new InvalidResourceError(
      keyAt,
      `The connector \`${key}\` of \`${owner.id}\` has no \`Properties\``,
      'Give it `Destination` and `Permissions`.',
    );
  }
  const properties = expectKind(written, 'map', `\`Properties\` of ${what}`);
  const source = sourceOf(properties, owner, what, keyAt);
  const own = withEntry(withoutEntry(properties, 'SourceReference'), 'Source', source);
  const connector = withEntry(
    withEntry(node, 'Properties', own),
    'Type',
    scalar('AWS::Serverless::Connector', keyAt),
  );
  context.replace(id, connector, keyAt, owner.id);
}

function sourceOf(properties: MapNode, owner: SamResource, what: string, at: Entry['keyAt']): MapNode {
  const base = toMap({ Id: owner.id }, at);
  const written = child(properties, 'SourceReference');
  if (written === undefined) return base;
  const reference = expectKind(written, 'map', `\`SourceReference\` of ${what}`);
  const id = reference.entries.get('Id');
  if (id !== undefined) {
    throw new InvalidResourceError(
      id.keyAt,
      `\`SourceReference\` of ${what} has an \`Id\`, though its source is \`${owner.id}\``,
      'Remove `Id`.',
    );
  }
  return { ...base, entries: new Map([...base.entries, ...reference.entries]) };
}
