/** What reading a source gives. */
import type { Finding } from '../finding.ts';
import type { Node } from './node.ts';

export interface Tree {
  /** Undefined where the text can't be read at all, or is empty. */
  readonly root: Node | undefined;
  readonly problems: readonly Finding[];
}
