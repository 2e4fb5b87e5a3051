/** Where a macro whose result is not known here, or a loop that could not be expanded, may put or change something. */
import { child, descend, intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';
import { intrinsicNamed } from './intrinsics/index.ts';

/** A key that stands for whatever a macro or a loop puts in its place. */
export const isOfMacro = (key: string): boolean => intrinsicNamed(key)?.gives === 'part';

/** Does a macro of somebody's own read this map, and give back another one? `AWS::Include` only adds to it. */
export function isRewritten(node: Node): boolean {
  const macro = child(node, 'Fn::Transform');
  return macro !== undefined && stringOf(child(macro, 'Name')) !== 'AWS::Include';
}

/** Can a key that is not in this map be there all the same? */
export function mayHoldMore(node: Node | undefined): boolean {
  if (node?.kind !== 'map') return false;
  return intrinsicOf(node) !== undefined || [...node.entries.keys()].some(isOfMacro);
}

/** Transforms that add nothing that a template can refer to, beyond what is expanded here. */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|Include|CodeDeployBlueGreen)$/;

/** Sections in which something is defined that others refer to. */
const SECTIONS = ['Parameters', 'Mappings', 'Conditions', 'Resources'];

/** Does the template, or a part of it in which things are defined, go through a macro whose result is not known here? */
export function hasUnknownMacro(root: MapNode): boolean {
  if (unknownTransforms(root).length > 0) return true;
  return [root, ...SECTIONS.map((section) => child(root, section))].some(mayHoldMore);
}

/** The names of macros of somebody's own that the whole template goes through, or a part in which things are defined. */
export function unknownMacros(root: MapNode): readonly string[] {
  const within = [root, ...SECTIONS.map((section) => child(root, section))]
    .filter((node) => node !== undefined && isRewritten(node))
    .map((node) => descend(node, 'Fn::Transform', 'Name'));
  return [...new Set([...unknownTransforms(root), ...within].flatMap((name) => stringOf(name) ?? []))];
}

/** The names of the template's transforms that are not known here. */
function unknownTransforms(root: MapNode): readonly Node[] {
  const transform = child(root, 'Transform');
  const all = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
  const names = all.map((each) => child(each, 'Name') ?? each);
  return names.filter((name) => !KNOWN_TRANSFORMS.test(stringOf(name) ?? ''));
}

/** Is a type that of a module, which CloudFormation replaces by the resources in it? */
export const isModule = (type: string): boolean => type.endsWith('::MODULE');
