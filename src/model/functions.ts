/** The functions of all templates, and finding one by what names it. */

import { dependenciesOf } from '../cloudformation/dependencies.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import { keyOf } from '../text/key.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { LambdaFunction, RoleUse } from './model.ts';
import type { RoleIndex } from './roles.ts';

/** Of functions of one name, the only one that a resource refers to, or that can be there together with it. */
function meantBy(from: Resource, alike: readonly LambdaFunction[]): LambdaFunction | undefined {
  const names = dependenciesOf(from);
  const named = alike.filter(({ resource }) => names.has(resource.id));
  const [first, ...others] = named.length > 0 ? named : alike.filter((each) => mayMeet(from, each));
  return others.length === 0 ? first : undefined;
}

const mayMeet = ({ scenario, template }: Resource, { resource }: LambdaFunction): boolean => {
  const joint = both(scenario, resource.scenario);
  return joint !== undefined && template.conditions.feasible(joint) !== 'no';
};

export class FunctionIndex {
  readonly all: readonly LambdaFunction[];
  readonly #byArn = new Map<string, LambdaFunction[]>();

  constructor(templates: readonly Template[], roles: RoleIndex) {
    const functions: LambdaFunction[] = [];
    for (const template of templates) {
      for (const resource of resourcesOfType(template, 'AWS::Lambda::Function')) {
        const arn = resource.arn();
        if (arn === undefined) continue;
        const uses = resource.properties.all('Role').map(
          (value): RoleUse => ({
            at: value.at,
            scenario: value.scenario,
            text: value.text(),
            ...roles.use(value.text(), template),
          }),
        );
        const found: LambdaFunction = { template, resource, at: resource.at, arn, roles: uses };
        functions.push(found);
        addTo(this.#byArn, keyOf(arn), found);
      }
    }
    this.all = functions;
  }

  /**
   * The function with an (unqualified) ARN, of the same template first; undefined where none or several have it.
   *
   * @param from what names it: of several functions of one name it means the one that it refers to.
   */
  find(arn: SymbolicString, template: Template, from?: Resource): LambdaFunction | undefined {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const here = found.filter((each) => each.template === template);
    if (here.length > 1) return from === undefined ? here[0] : meantBy(from, here);
    return here[0] ?? (found.length === 1 ? found[0] : undefined);
  }
}
