/** `Cognito`: triggers of a user pool in the same template, which is changed: it gets the triggers. */
import { child, type Entry, type MapNode, map, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { getAtt, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { withEntry } from '../value.ts';
import type { FunctionEvent, FunctionEventType } from './event.ts';
import { permission } from './permission.ts';

export const cognito: FunctionEventType = {
  type: 'Cognito',
  properties: propertyTable(`
    UserPool! text
    Trigger! =text|list
  `),
  *expand(event, context) {
    const pool = poolOf(event, context);
    // The id has nothing of the event in it: a second Cognito event of the function takes the permission's place.
    yield permission(
      event,
      'cognito-idp.amazonaws.com',
      { sourceArn: getAtt(pool, 'Arn') },
      { prefix: `${event.target.id}Cognito` },
    );
    const triggers = context.gather(pool, PoolTriggers);
    const names = property(event.properties, 'Trigger');
    for (const name of names?.kind === 'list' ? names.items : [names]) {
      if (name !== undefined) triggers.add(name, event);
    }
  },
};

function poolOf(event: FunctionEvent, context: SamContext): string {
  const written = property(event.properties, 'UserPool');
  const id = stringOf(child(written, 'Ref'));
  if (id !== undefined && context.resources.has(id)) return id;
  throw new InvalidResourceError(
    written?.at ?? event.at,
    `The Cognito event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a user pool in the same template`,
    'Write `UserPool: !Ref ThePool`, with the user pool in this template.',
  );
}

/** The triggers of one user pool, gathered from every event on it. */
class PoolTriggers {
  readonly #properties: MapNode;
  readonly #triggers: Map<string, Entry>;
  readonly #config: MapNode;

  constructor(pool: MapNode, id: string) {
    const properties = property(pool, 'Properties') ?? map([], pool.at);
    this.#properties = expectKind(properties, 'map', `\`Properties\` of the user pool \`${id}\``);
    const config = property(this.#properties, 'LambdaConfig') ?? map([], pool.at);
    this.#config = expectKind(config, 'map', `\`LambdaConfig\` of the user pool \`${id}\``);
    this.#triggers = new Map(this.#config.entries);
  }

  add(name: Node, event: FunctionEvent): void {
    const key = stringOf(name) ?? '';
    if (this.#triggers.has(key)) {
      throw new InvalidResourceError(
        name.at,
        `The Cognito trigger \`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is taken already`,
        'Let one function serve the trigger.',
      );
    }
    this.#triggers.set(key, { key, keyAt: event.at, value: toNode(event.target.arn, event.at) });
  }

  apply(pool: MapNode): MapNode {
    const config: MapNode = { ...this.#config, entries: this.#triggers };
    return withEntry(pool, 'Properties', withEntry(this.#properties, 'LambdaConfig', config));
  }
}
