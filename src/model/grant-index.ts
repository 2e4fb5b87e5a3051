/** Which grants may concern an invocation, without looking at all of them. */
import type { Stack } from '../cloudformation/stack.ts';
import type { Grant, Invocation, LambdaFunction } from './model.ts';

export class GrantIndex {
  readonly all: readonly Grant[];
  readonly #byFunction = new Map<LambdaFunction, Grant[]>();
  readonly #byStack = new Map<Stack, Grant[]>();
  readonly #open = new Map<Stack, Grant[]>();

  constructor(grants: Iterable<Grant>) {
    this.all = [...grants];
    for (const grant of this.all) {
      add(this.#byStack, grant.stack, grant);
      if (grant.function === undefined) add(this.#open, grant.stack, grant);
      else add(this.#byFunction, grant.function, grant);
    }
  }

  /** The grants on the invoked function, and those of the template whose function is not known. */
  mayConcern({ function: invoked, stack }: Invocation): readonly Grant[] {
    const open = this.#open.get(stack) ?? [];
    return invoked === undefined ? open : [...(this.#byFunction.get(invoked) ?? []), ...open];
  }

  inStack(stack: Stack): readonly Grant[] {
    return this.#byStack.get(stack) ?? [];
  }
}

function add<K>(map: Map<K, Grant[]>, key: K, grant: Grant): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [grant]);
  else known.push(grant);
}
