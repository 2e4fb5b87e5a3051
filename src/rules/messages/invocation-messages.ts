/** How rules speak of invocations: names of functions and sources, scenarios, values. */
import { showScenario } from '../../cloudformation/scenario.ts';
import { sourceLogicalId } from '../../cloudformation/source-logical-id.ts';
import type { Resource, Template } from '../../cloudformation/template.ts';
import { asDeployed } from '../../model/as-deployed.ts';
import type { Invocation, Verdict } from '../../model/model.ts';
import { expressionOf } from '../../remedies/expression.ts';
import { Intrinsic, write } from '../../syntax/write.ts';
import { type SymbolicString, show } from '../../text/symbolic-string.ts';

/** The function as people call it: `Fn`, or `Fn:live`. */
export function functionName({ function: invoked, qualifier, target }: Invocation): string {
  if (invoked === undefined) return show(target);
  const name = sourceLogicalId(invoked.resource);
  return `${qualifier === undefined ? name : `${name}:${show(qualifier)}`}${asDeployed(invoked.deployed)}`;
}

/** Who invokes: "OrdersTopic (Amazon SNS)"; the service alone where source and function are one SAM resource. */
export function sourceName({ resource, service, function: invoked }: Invocation): string {
  const name = sourceLogicalId(resource);
  return name === invoked?.resource.id ? `An event of ${name} (${service})` : `${name} (${service})`;
}

/** The logical ids of an invocation: function and source. */
export function idsOf({ function: invoked, resource }: Invocation): readonly string[] {
  return invoked === undefined
    ? [sourceLogicalId(resource)]
    : [sourceLogicalId(invoked.resource), sourceLogicalId(resource)];
}

/** ", when `IsProd` is false" for a scenario; nothing where it is always. */
export function whenOf({ when }: Verdict): string {
  const words = when === undefined ? '' : showScenario(when);
  return words === '' ? '' : `, ${words}`;
}

/** "(and 3 more)" behind the first of several. */
export const andMore = (count: number): string => (count === 0 ? '' : ` (and ${count} more)`);

/** A value as messages show it: as short as the template would have it. */
export function written(text: SymbolicString, template: Template, apart?: Resource): string {
  const value = expressionOf(text, template, apart);
  if (!(value instanceof Intrinsic)) return String(value);
  return value.name === 'Fn::Sub' ? String(value.argument) : write(value, 'yaml');
}

/** The same between quotes. */
export const quoted = (...args: Parameters<typeof written>): string => `"${written(...args)}"`;
