/** Text to tree: YAML or JSON, whichever it is. What can't be read becomes a finding at its place, never an exception. */
import type { Finding, Source } from '../finding.ts';
import { readJson } from './json.ts';
import type { Node } from './node.ts';
import { unreadable } from './problems.ts';
import { readYaml } from './yaml.ts';

export interface Tree {
  /** Undefined where the text can't be read at all, or is empty. */
  readonly root: Node | undefined;
  readonly problems: readonly Finding[];
}

/**
 * CloudFormation takes templates of up to 1 MB (1,048,576 bytes).
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 * Some more is read, for what is made smaller before it is deployed.
 */
export const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Reads a source into a tree. Never throws. */
export function readTree(source: Source): Tree {
  if (source.text.length > MOST_CHARACTERS) {
    return {
      root: undefined,
      problems: [
        unreadable(
          { source, start: 0, end: 0 },
          `The file has ${Math.round(source.text.length / 1024 / 1024)} MB; CloudFormation takes templates of at most 1 MB`,
          'Leave the file out, or split the template into nested stacks.',
        ),
      ],
    };
  }
  if (/^\uFEFF?\s*[{[]/.test(source.text)) {
    const json = readJson(source);
    // Not quite JSON can still be YAML: comments, single quotes, trailing commas.
    if (json.root !== undefined || source.path.endsWith('.json')) return json;
  }
  return readYaml(source);
}
