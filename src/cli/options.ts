/** The options of every command, as data: what the parser, the help and "did you mean" are made from. */
export interface Option {
  readonly name: string;
  /** What it takes, as the help shows it; a flag takes nothing. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: string;
  /** For options whose feature is still to come. */
  readonly unavailable?: true;
}

export interface Command {
  readonly name: string;
  readonly arguments: string;
  readonly help: string;
  readonly options: readonly Option[];
  readonly unavailable?: true;
}

const environment: readonly Option[] = [
  { name: 'param', value: 'KEY=VALUE', multiple: true, help: 'give a parameter its value' },
  {
    name: 'param-file',
    value: 'FILE',
    multiple: true,
    help: 'take parameter values from a CloudFormation parameter file',
  },
  { name: 'region', value: 'REGION', help: 'the region to deploy to (default: AWS_REGION)' },
  { name: 'account-id', value: 'ID', help: 'the account to deploy to' },
];

const output: Option = { name: 'output', value: 'FILE', help: 'write to a file, not to standard output' };

export const commands: readonly Command[] = [
  {
    name: 'check',
    arguments: '[PATH…]',
    help: 'check files, folders or globs (default: what is here)',
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        help: 'pretty (default), json, sarif, markdown or github',
      },
      output,
      {
        name: 'fail-on',
        value: 'SEVERITY',
        help: 'lowest severity that fails: error (default), warning, notice or never',
      },
      { name: 'config', value: 'FILE', help: 'the configuration (default: .lambda-permission-check.yml)' },
      { name: 'unverified', help: 'list everything that could not be decided' },
      ...environment,
      { name: 'live', value: 'WHEN', help: 'look up what is deployed: off, auto (default) or on' },
      { name: 'baseline', value: 'FILE', help: 'report only what is not in this file' },
      { name: 'update-baseline', help: 'write what is found to the baseline' },
      {
        name: 'changed-since',
        value: 'REV',
        help: 'report only what changed since a revision',
        unavailable: true,
      },
      { name: 'fix', help: 'apply the fixes that are certain', unavailable: true },
    ],
  },
  {
    name: 'expand',
    arguments: 'FILE…',
    help: 'print templates as they are after the SAM transform, as JSON',
    options: [
      { name: 'out-dir', value: 'DIR', help: 'write DIR/<basename>.json for each file' },
      ...environment,
    ],
  },
  {
    name: 'graph',
    arguments: '[PATH…]',
    help: 'draw who invokes what',
    options: [
      { name: 'format', value: 'FORMAT', help: 'mermaid (default), dot or json' },
      output,
      ...environment,
    ],
  },
  {
    name: 'explain',
    arguments: 'RULE',
    help: 'say what a rule finds, why it matters, how to mend it',
    options: [],
  },
  {
    name: 'rules',
    arguments: '',
    help: 'list the rules',
    options: [{ name: 'format', value: 'FORMAT', help: 'pretty (default) or json' }],
  },
  {
    name: 'merge',
    arguments: 'REPORT…',
    help: 'join the JSON reports of several runs into one',
    options: [],
    unavailable: true,
  },
];

export const common: readonly Option[] = [
  { name: 'help', help: 'show this help' },
  { name: 'version', help: 'show the version' },
];
