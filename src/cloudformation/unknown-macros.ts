/** Where a macro whose result is not known here, or a loop that could not be expanded, may put or change something. */
import { child, intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';
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
  const transform = child(root, 'Transform');
  const names = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
  if (names.some((name) => !KNOWN_TRANSFORMS.test(stringOf(name) ?? stringOf(child(name, 'Name')) ?? '')))
    return true;
  return [root, ...SECTIONS.map((section) => child(root, section))].some(mayHoldMore);
}
