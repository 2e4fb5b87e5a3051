/** A model as some of its templates make it. */
import type { Template } from '../cloudformation/template.ts';
import { type Model, modelOf } from './model.ts';

/**
 * The part of a model that stands in some of its templates. Everything in it is as all templates together make it: a
 * verdict counts the grants of the others, too. A grant that has to do with invocations of other templates is left out,
 * since in this part it would look unused.
 */
export function partOf(model: Model, templates: readonly Template[]): Model {
  const chosen = new Set(templates);
  const isInside = ({ template }: { readonly template: Template }): boolean => chosen.has(template);
  const elsewhere = new Set(
    model.verdicts
      .filter(({ invocation }) => !isInside(invocation))
      .flatMap(({ grants, otherScenarios, near }) => [
        ...grants,
        ...otherScenarios,
        ...near.map(({ grant }) => grant),
      ]),
  );
  return modelOf({
    ...model,
    templates,
    functions: model.functions.filter(isInside),
    roles: model.roles.filter(isInside),
    deployedRoles: model.deployedRoles.filter(isInside),
    deployedFunctions: model.deployedFunctions.filter(isInside),
    deployedVerdicts: model.deployedVerdicts.filter(({ invocation }) => isInside(invocation)),
    grants: model.grants.filter((grant) => isInside(grant) && !elsewhere.has(grant)),
    invocations: model.invocations.filter(isInside),
    verdicts: model.verdicts.filter(({ invocation }) => isInside(invocation)),
    handedRoles: model.handedRoles.filter(isInside),
    serviceRoles: model.serviceRoles.filter(isInside),
    roleNeeds: model.roleNeeds.filter(({ need }) => isInside(need.resource)),
    deliveries: model.deliveries.filter(({ delivery }) => isInside(delivery)),
  });
}
