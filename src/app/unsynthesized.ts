/**
 * Projects whose templates a tool has to make first, and where that was not done: what such a project deploys is not
 * checked, and whoever sees a green check should know it.
 */

import { posix } from 'node:path';
import { groupBy } from '../groups.ts';
import type { Files } from '../template/files.ts';
import { outputOf } from './cdk-assembly.ts';
import { someOf } from './some-of.ts';

interface Tool {
  /** The file that the tool is told by. */
  readonly marks: RegExp;
  /** The file that is there once it has made something, by the path of that file. */
  readonly made: (path: string, files: Files) => string;
  readonly name: string;
  readonly command: string;
  /** What names the templates that it makes, where they have to be named. */
  readonly templates?: string;
}

const SERVERLESS = '.serverless/cloudformation-template-update-stack.json';

/** https://docs.aws.amazon.com/cdk/v2/guide/cli.html, https://www.serverless.com/framework/docs/providers/aws/cli-reference/package */
const TOOLS: readonly Tool[] = [
  {
    marks: /^cdk\.json$/,
    made: (path, files) => posix.join(outputOf(path, files), 'manifest.json'),
    name: 'AWS CDK',
    command: 'npx cdk synth',
  },
  {
    marks: /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/,
    made: (path) => posix.join(posix.dirname(path), SERVERLESS),
    name: 'Serverless Framework',
    command: 'npx serverless package',
    templates: SERVERLESS,
  },
];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Is it the file that one of the tools is told by? */
export const marksProject = (name: string): boolean => TOOLS.some(({ marks }) => marks.test(name));

/**
 * What to do about projects without templates, one sentence a tool.
 *
 * @param projects the paths of the files that such tools are told by.
 */
export function unsynthesized(projects: readonly string[], files: Files): readonly string[] {
  return TOOLS.flatMap((tool) => {
    const bare = projects.filter((path) => tool.marks.test(nameOf(path)) && !isMade(path, tool, files));
    return groupBy(bare, () => tool.name).map((group) => sentence(tool, group));
  });
}

function isMade(path: string, { made }: Tool, files: Files): boolean {
  return files.read(made(path, files)) !== undefined;
}

function sentence({ name, command, templates }: Tool, paths: readonly string[]): string {
  return `${someOf(paths)}: the templates of ${name} are not made yet, so that they are not checked; run "${command}" in a step before${templates === undefined ? '' : `, and name "${templates}" in "templates"`}`;
}
