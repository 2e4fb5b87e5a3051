/**
 * What is used of `@actions/core`. The bundle puts the package's own modules in place of this file (`scripts/bundle-core.ts`),
 * without those that ask for tokens and run programs: the HTTP client that these bring would only have to be loaded.
 */
export {
  error,
  getInput,
  getMultilineInput,
  info,
  notice,
  setFailed,
  setOutput,
  summary,
  warning,
} from '@actions/core';
