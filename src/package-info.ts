/** The tool's own name, version, and where it lives. */
export const name = 'lambda-permission-check';

/** Kept equal to `package.json` by a test. */
export const version = '0.1.0';

export const repository = 'https://github.com/lambda-permission-check/lambda-permission-check';

/** The documentation of this version: a release is tagged so. */
export const DOCS = `${repository}/blob/v${version}/docs`;

/** A rule's page, in the documentation of this version or where another is. */
export function ruleUrl(rule: string, docs = DOCS): string {
  return `${docs}/rules/${rule}.md`;
}
