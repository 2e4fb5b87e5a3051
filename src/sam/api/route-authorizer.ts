/** The authorizer that an event names must be one that its API has. */
import { child, type Node, stringOf } from '../../template/node.ts';
import type { Route } from '../context.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';

/** Throws `InvalidResourceError` unless the API defines the authorizer; `NONE` needs a default to step out of. */
export function requireAuthorizer(route: Route, authorizer: Node, apiAuth: Node | undefined): void {
  const name = stringOf(authorizer);
  const event = `The event \`${route.event.key}\` of \`${route.owner.id}\``;
  if (name === 'NONE') {
    if (isTruthy(property(apiAuth, 'DefaultAuthorizer'))) return;
    throw new InvalidResourceError(
      authorizer.at,
      `${event} has \`Authorizer: NONE\`, but \`${route.api}\` has no \`DefaultAuthorizer\` to switch off`,
      'Remove `Authorizer`, or give the API a `DefaultAuthorizer`.',
    );
  }
  if (name === undefined) {
    throw new InvalidResourceError(
      authorizer.at,
      `${event} has an \`Authorizer\` that is no string`,
      "Name one of the API's authorizers.",
    );
  }
  const defined = property(apiAuth, 'Authorizers');
  if (isTruthy(child(defined, name))) return;
  const names = defined?.kind === 'map' ? [...defined.entries.keys()].map((one) => `\`${one}\``) : [];
  throw new InvalidResourceError(
    authorizer.at,
    `${event} names the authorizer \`${name}\`, which \`${route.api}\` does not define`,
    names.length === 0
      ? `Define \`${name}\` under \`Auth.Authorizers\` of \`${route.api}\`.`
      : `Use one of ${names.join(', ')}.`,
  );
}
