/** The published descriptions of GitHub's APIs and of SARIF, which `npm run test:github` installs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a package that has them: `@octokit/graphql-schema/schema.graphql`. */
export function described(file: string): string {
  const folder = process.env.GITHUB_DESCRIPTIONS;
  if (folder === undefined) throw new Error('npm run test:github installs what these tests go by');
  return readFileSync(join(folder, file), 'utf8');
}
