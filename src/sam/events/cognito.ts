/** `Cognito`: triggers of a user pool in the same template, which is changed: it gets the triggers. */
import { child, type MapNode, map, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { getAtt, toNode } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { expectKind, Rejection } from '../rejection.ts';
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
    context.edit(pool, (node) => withTriggers(node, event));
  },
};

function poolOf(event: FunctionEvent, context: SamContext): string {
  const written = property(event.properties, 'UserPool');
  const id = stringOf(child(written, 'Ref'));
  if (id !== undefined && context.resources.has(id)) return id;
  throw new Rejection(
    written?.at ?? event.at,
    `The Cognito event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a user pool in the same template.`,
    'Write `UserPool: !Ref ThePool`, with the user pool in this template.',
  );
}

function withTriggers(pool: MapNode, event: FunctionEvent): MapNode {
  const written = property(pool, 'Properties') ?? map([], event.at);
  const properties = expectKind(written, 'map', '`Properties` of a user pool');
  const config = property(properties, 'LambdaConfig') ?? map([], event.at);
  let triggers = expectKind(config, 'map', '`LambdaConfig` of a user pool');
  const names = property(event.properties, 'Trigger');
  for (const name of names === undefined ? [] : names.kind === 'list' ? names.items : [names]) {
    const trigger = stringOf(name) ?? '';
    if (triggers.entries.has(trigger)) {
      throw new Rejection(
        name.at,
        `The Cognito trigger \`${trigger}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is taken already.`,
        'Let one function serve the trigger.',
      );
    }
    triggers = withEntry(triggers, trigger, toNode(event.target.arn, event.at));
  }
  return withEntry(pool, 'Properties', withEntry(properties, 'LambdaConfig', triggers));
}
