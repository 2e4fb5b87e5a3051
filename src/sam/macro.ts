/** The SAM transform as a macro: its name, and whether a template asks for it. The transform itself is loaded only then. */
import { child, type MapNode, stringOf } from '../template/node.ts';

/** The macro's name in `Transform`. */
export const SAM_MACRO = 'AWS::Serverless-2016-10-31';

/** Does `Transform` name the SAM macro, alone or in a list? */
export function asksForSam(root: MapNode): boolean {
  const transform = child(root, 'Transform');
  if (transform?.kind === 'list') return transform.items.some((item) => stringOf(item) === SAM_MACRO);
  return stringOf(transform) === SAM_MACRO;
}
