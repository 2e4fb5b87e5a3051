/** The functions of all templates, and finding one by what names it. */
import type { Stack } from '../cloudformation/stack.ts';
import { keyOf } from '../text/key.ts';
import type { Text } from '../text/symbolic-string.ts';
import type { LambdaFunction, RoleUse } from './model.ts';
import type { RoleIndex } from './roles.ts';

export class FunctionIndex {
  readonly all: readonly LambdaFunction[];
  readonly #byArn = new Map<string, LambdaFunction[]>();

  constructor(stacks: readonly Stack[], roles: RoleIndex) {
    const functions: LambdaFunction[] = [];
    for (const stack of stacks) {
      for (const resource of stack.resources.values()) {
        const arn = resource.type === 'AWS::Lambda::Function' ? resource.arn() : undefined;
        if (arn === undefined) continue;
        const uses = resource.properties.all('Role').map(
          (view): RoleUse => ({
            at: view.at,
            guard: view.guard,
            text: view.text(),
            ...roles.use(view.text(), stack),
          }),
        );
        const found: LambdaFunction = { stack, resource, at: resource.at, arn, roles: uses };
        functions.push(found);
        const key = keyOf(arn);
        this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), found]);
      }
    }
    this.all = functions;
  }

  /** The function with an (unqualified) ARN, of the same template first; undefined where none or several of other templates have it. */
  find(arn: Text, stack: Stack): LambdaFunction | undefined {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const here = found.filter((each) => each.stack === stack);
    if (here.length > 0) return here[0];
    return found.length === 1 ? found[0] : undefined;
  }
}
