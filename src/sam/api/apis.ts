/** The routes that events add to the APIs of a template, until the API resource types write them into definitions. */
import type { Apis, Route } from '../context.ts';

export class ApiRoutes implements Apis {
  readonly rest = new Map<string, Route[]>();
  readonly http = new Map<string, Route[]>();

  addRestRoute(route: Route): void {
    append(this.rest, route);
  }

  addHttpRoute(route: Route): void {
    append(this.http, route);
  }

  servesDefault(api: string, owner: string): boolean {
    return (this.http.get(api) ?? []).some((route) => route.path === '$default' && route.owner.id === owner);
  }
}

function append(routes: Map<string, Route[]>, route: Route): void {
  const known = routes.get(route.api);
  if (known === undefined) routes.set(route.api, [route]);
  else known.push(route);
}
