/**
 * What a template gives other stacks by a name: exports, and parameters that it writes to the parameter store. As plain
 * data, so that it can be known where the template itself is not: it outlives it, and goes from one process to another.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
import { sourceId } from '../finding.ts';
import { child, type Node, stringOf } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { textOf } from './evaluate.ts';
import { identityOf } from './links.ts';
import { resourcesOfType } from './resources-by-type.ts';
import { always, type Scenario } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { Template } from './template.ts';

/** Something that a template instance gives by a name. */
export interface Offer {
  readonly template: string;
  /** What messages call the instance. */
  readonly where: string;
  readonly region: SymbolicString;
  readonly account: SymbolicString;
  readonly name: SymbolicString;
  /** As others see it; undefined where it depends on what is not decided. It may hold what the template takes itself. */
  readonly value: SymbolicString | undefined;
}

/** By what a text is known as a function's, and the function's ARN. */
export type FunctionName = readonly [identity: string, arn: SymbolicString];

/** All that a template gives. */
export interface Offers {
  readonly export: readonly Offer[];
  readonly 'parameter-store': readonly Offer[];
  /** The functions that what it gives may name. */
  readonly functions: readonly FunctionName[];
}

/** What a template gives, worked out once. The template is the one that takes nothing from others yet. */
export const offersOf = (template: Template): Offers => template.derived.get(offers);

function offers(template: Template): Offers {
  const given = { export: exportsOf(template), 'parameter-store': storedBy(template) };
  const isGiving = given.export.length > 0 || given['parameter-store'].length > 0;
  return { ...given, functions: isGiving ? functionsOf(template) : [] };
}

/** A text of a template as messages of others show it: `${Topic of network.yaml}`. */
export function ownedBy(
  text: SymbolicString,
  { source, id }: Template,
  owner = source.stack?.name ?? source.path,
): SymbolicString {
  return text.map((part) =>
    typeof part === 'string' || !part.id.startsWith(`${id}#`) || !/^\$\{[\w.:]+\}$/.test(part.label)
      ? part
      : { ...part, label: `\${${part.label.slice(2, -1)} of ${owner}}` },
  );
}

/** The text of an output as others see it, which is there where its condition holds. */
export function outputText(template: Template, written: Node): SymbolicString | undefined {
  const value = child(written, 'Value');
  const condition = stringOf(child(written, 'Condition'));
  const text =
    value === undefined
      ? undefined
      : readText(template, value, condition === undefined ? always : new Map([[condition, true]]));
  return text && ownedBy(text, template);
}

/** Undefined where it depends on a condition that is not decided. */
function readText(template: Template, node: Node, scenario: Scenario): SymbolicString | undefined {
  try {
    return textOf(node, { template, scenario });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

const offer = (
  { id, source, region, account }: Template,
  name: SymbolicString,
  value: SymbolicString | undefined,
): Offer => ({ template: id, where: sourceId(source), region, account, name, value });

function exportsOf(template: Template): readonly Offer[] {
  const outputs = child(template.root, 'Outputs');
  return [...(outputs?.kind === 'map' ? outputs.entries.values() : [])].flatMap(({ value }) => {
    const named = child(child(value, 'Export'), 'Name');
    const name = named === undefined ? undefined : readText(template, named, always);
    return name === undefined ? [] : [offer(template, name, outputText(template, value))];
  });
}

/** What a template writes to the parameter store. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html */
function storedBy(template: Template): readonly Offer[] {
  return resourcesOfType(template, 'AWS::SSM::Parameter').flatMap(({ properties }) => {
    const [name, ...otherNames] = properties.all('Name');
    if (name === undefined || otherNames.length > 0) return [];
    const [value, ...others] = properties.all('Value');
    const text = others.length > 0 ? undefined : value?.text();
    return [offer(template, name.text(), text && ownedBy(text, template))];
  });
}

/** The functions of a template by the texts that name them and that no other template has. */
export function functionsOf(template: Template): readonly FunctionName[] {
  return resourcesOfType(template, 'AWS::Lambda::Function').flatMap((resource) => {
    const arn = resource.arn();
    if (arn === undefined) return [];
    return [arn, resource.ref()].flatMap((text): readonly FunctionName[] =>
      text.some((part) => typeof part !== 'string' && part.id.startsWith(`${template.id}#`))
        ? [[identityOf(text), arn]]
        : [],
    );
  });
}
