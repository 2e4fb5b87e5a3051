/** The tool's own name, version, and where it lives. */
export const name = 'lambda-permission-check';

/** Kept equal to `package.json` by a test. */
export const version = '0.1.0';

export const repository = 'https://github.com/lambda-permission-check/lambda-permission-check';

/** A rule's page. */
export function ruleUrl(rule: string): string {
  return `${repository}/blob/v1/docs/rules/${rule}.md`;
}
