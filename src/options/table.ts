/**
 * The one table of options. Made from it: the command line and its help, the action's inputs and `action.yml`, the keys
 * of the configuration file and their JSON schema, and the tables of the documentation. To add an option, add it here
 * and use its value.
 */
import { type FileOption, type FormatId, fileFormats, formats } from '../report/index.ts';
import { thresholds } from '../result.ts';
import type { Option } from './option.ts';

/** The commands that look at what is to be deployed. */
const DEPLOYING = ['check', 'merge', 'expand', 'graph', 'diff'] as const;

/** The commands that judge templates. */
const JUDGING = ['check', 'merge'] as const;

const fileOptions = Object.fromEntries(
  fileFormats.map(({ id, file }) => [
    file,
    {
      type: 'text',
      help: `Write a report as ${id === 'json' || id === 'sarif' ? id.toUpperCase() : id} to this file`,
      cli: { flags: [file], value: 'FILE', commands: JUDGING },
      input: true,
    },
  ]),
) as unknown as Readonly<Record<FileOption, { readonly type: 'text' } & Option>>;

export const options = {
  templates: {
    type: 'texts',
    help: 'Templates to check (files, folders and globs; `!` excludes)',
    defaultWords: 'what is found by content',
    cli: { flags: ['templates'], value: 'GLOB', commands: ['check', 'merge', 'graph', 'diff'] },
    input: true,
    key: true,
  },
  config: {
    type: 'text',
    help: 'Configuration file',
    defaultWords: '`.lambda-permission-check.yml`, if it is there',
    cli: { flags: ['config'], value: 'FILE', commands: JUDGING },
    input: true,
  },
  'fail-on': {
    type: 'word',
    help: 'Lowest severity that fails the check',
    values: thresholds,
    default: 'error',
    cli: { flags: ['fail-on'], value: 'SEVERITY', commands: JUDGING },
    input: true,
    key: true,
  },
  parameters: {
    type: 'pairs',
    help: 'Values of template parameters',
    cli: { flags: ['param', 'parameters'], value: 'KEY=VALUE', commands: DEPLOYING },
    input: true,
    key: true,
    joined: true,
  },
  'parameter-files': {
    type: 'texts',
    help: 'Files with parameter values (list form, map form, template-configuration form, samconfig.toml)',
    cli: {
      flags: ['param-file', 'parameter-file', 'parameter-files'],
      value: 'FILE',
      commands: DEPLOYING,
    },
    input: true,
    key: true,
    joined: true,
  },
  region: {
    type: 'text',
    help: 'Region to deploy to',
    environment: 'AWS_REGION',
    defaultWords: '`AWS_REGION` of the environment',
    cli: { flags: ['region'], value: 'REGION', commands: DEPLOYING },
    input: true,
    key: true,
  },
  'account-id': {
    type: 'text',
    help: 'Account to deploy to',
    cli: { flags: ['account-id'], value: 'ID', commands: DEPLOYING },
    input: true,
    key: true,
  },
  'changed-only': {
    type: 'flag',
    help: 'Report only findings that this pull request brings or touches',
    default: 'false',
    cli: { flags: ['changed-only'], commands: ['check'] },
    input: true,
  },
  annotations: {
    type: 'word',
    help: 'How findings are shown on their lines',
    values: ['commands', 'checks', 'none'],
    meanings: {
      commands: 'needs no permission, works on forks and in merge queues',
      checks:
        'a check run of its own with every annotation; needs `checks: write`, falls back to `commands` without',
    },
    default: 'commands',
    input: true,
  },
  'check-name': {
    type: 'text',
    help: 'Name of the check run, and heading of the comment; it tells several checks on one pull request apart',
    default: 'Lambda permissions',
    input: true,
  },
  comment: {
    type: 'flag',
    help: 'Keep one comment on the pull request up to date; needs `pull-requests: write`',
    default: 'false',
    input: true,
  },
  suggestions: {
    type: 'flag',
    help: 'Suggest changes in a review where a fix is certain and lies in the diff; needs `pull-requests: write`',
    default: 'false',
    input: true,
  },
  'review-comments': {
    type: 'flag',
    help: 'Comment in the review on every other finding in the diff as well; needs `pull-requests: write`',
    default: 'false',
    input: true,
  },
  ...fileOptions,
  baseline: {
    type: 'text',
    help: 'Accept the findings in this file and report only new ones',
    cli: { flags: ['baseline'], value: 'FILE', commands: JUDGING },
    input: true,
    key: true,
  },
  live: {
    type: 'word',
    help: 'Look up what the templates only name',
    values: ['auto', 'on', 'off'],
    meanings: { auto: 'if AWS credentials are there', on: "fail if they can't be looked up" },
    default: 'auto',
    defaultWords: '`auto` in the action, `off` on the command line',
    cli: { flags: ['live'], value: 'WHEN', commands: ['check'] },
    input: true,
  },
  // None of these is a key of the configuration: a pull request must not choose which role is assumed, nor what is shown.
  'live-timeout': {
    type: 'text',
    help: 'How many seconds the whole look-up may take; what is not answered by then stays unverified',
    default: '60',
    cli: { flags: ['live-timeout'], value: 'SECONDS', commands: ['check'] },
    input: true,
  },
  'assume-role': {
    type: 'pairs',
    help: 'Roles to assume for looking up what is in other accounts: account id and ARN of the role',
    cli: { flags: ['assume-role'], value: 'ACCOUNT=ARN', commands: ['check'] },
    input: true,
  },
  'stack-name': {
    type: 'texts',
    help: 'Names of the stacks that templates are deployed as, `NAME` or `PATH=NAME`: what is deployed is compared with them',
    cli: { flags: ['stack-name'], value: 'NAME', commands: ['check'] },
    input: true,
  },
  'mask-accounts': {
    type: 'flag',
    help: 'Replace account ids in everything that is printed or written',
    default: 'false',
    cli: { flags: ['mask-accounts'], commands: JUDGING },
    input: true,
  },
  'live-record': {
    type: 'text',
    help: 'Write what the account answered to a file',
    cli: { flags: ['live-record'], value: 'FILE', commands: ['check'] },
  },
  'live-replay': {
    type: 'text',
    help: 'Take the answers from a file that `--live-record` wrote, and ask no account',
    cli: { flags: ['live-replay'], value: 'FILE', commands: ['check'] },
  },
  'working-directory': {
    type: 'text',
    help: 'Folder to look in, for templates and for the files that other options name; paths in reports stay those of the repository',
    default: '.',
    cli: { flags: ['working-directory'], value: 'DIR', commands: JUDGING },
    input: true,
  },
  'require-templates': {
    type: 'flag',
    help: 'Fail where no template is found, which otherwise is a warning',
    default: 'false',
    cli: { flags: ['require-templates'], commands: JUDGING },
    input: true,
    key: true,
  },
  'config-from': {
    type: 'text',
    help: 'Where configuration and baseline are taken from: `head`, `base` (the base revision, so that a pull request cannot switch off its own check), or `OWNER/REPO/PATH@REF`',
    default: 'head',
    cli: { flags: ['config-from'], value: 'WHERE', commands: JUDGING },
    input: true,
  },
  'access-diff': {
    type: 'word',
    help: 'Show what this pull request newly lets whom do',
    values: ['auto', 'on', 'off'],
    meanings: { auto: 'on pull requests where the base can be read' },
    default: 'auto',
    cli: { flags: ['access-diff'], value: 'WHEN', commands: ['check'] },
    input: true,
  },
  'github-token': {
    type: 'text',
    help: 'Token for what needs the GitHub API',
    // Never on the command line, where every process can read it.
    input: true,
    inputDefault: '${{ github.token }}',
  },
  format: {
    type: 'word',
    help: 'What to print',
    values: formats.map(({ id }): FormatId => id),
    default: formats[0].id,
    cli: { flags: ['format'], value: 'FORMAT', commands: JUDGING },
  },
  'graph-format': {
    type: 'word',
    help: 'What to print',
    values: ['mermaid', 'dot', 'json', 'html'],
    default: 'mermaid',
    cli: { flags: ['format'], value: 'FORMAT', commands: ['graph'] },
  },
  'diff-format': {
    type: 'word',
    help: 'What to print',
    values: ['pretty', 'json', 'markdown'],
    default: 'pretty',
    cli: { flags: ['format'], value: 'FORMAT', commands: ['diff'] },
  },
  'rules-format': {
    type: 'word',
    help: 'What to print',
    values: ['pretty', 'json'],
    default: 'pretty',
    cli: { flags: ['format'], value: 'FORMAT', commands: ['rules'] },
  },
  output: {
    type: 'text',
    help: 'Write to a file, not to standard output',
    cli: { flags: ['output'], value: 'FILE', commands: ['check', 'merge', 'graph', 'diff'] },
  },
  'out-dir': {
    type: 'text',
    help: 'Write `DIR/<basename>.json` for each file',
    cli: { flags: ['out-dir'], value: 'DIR', commands: ['expand'] },
  },
  'only-templates': {
    type: 'flag',
    help: 'Pass over named files that are no templates, as hooks name every file that changed',
    default: 'false',
    cli: { flags: ['only-templates'], commands: JUDGING },
  },
  verbose: {
    type: 'flag',
    help: 'List every template that was checked, and everything that could not be decided',
    default: 'false',
    cli: { flags: ['verbose', 'v'], commands: JUDGING },
  },
  unverified: {
    type: 'flag',
    help: 'List everything that could not be decided',
    default: 'false',
    cli: { flags: ['unverified'], commands: JUDGING },
  },
  quiet: {
    type: 'flag',
    help: 'Print findings alone: no counts, no notes, no progress',
    default: 'false',
    cli: { flags: ['quiet'], commands: JUDGING },
  },
  debug: {
    type: 'flag',
    help: 'Say on standard error how long each phase took',
    default: 'false',
    cli: { flags: ['debug'], commands: JUDGING },
  },
  jobs: {
    type: 'text',
    help: 'How many threads judge a large repository: a number, or `auto` for as many as there are processors',
    default: 'auto',
    cli: { flags: ['jobs'], value: 'N', commands: JUDGING },
  },
  'stdin-path': {
    type: 'text',
    help: 'Path of the template that `-` reads from standard input',
    default: 'stdin',
    cli: { flags: ['stdin-path'], value: 'NAME', commands: ['check'] },
  },
  'update-baseline': {
    type: 'flag',
    help: 'Write what is found to the baseline',
    default: 'false',
    cli: { flags: ['update-baseline'], commands: ['check'] },
  },
  'config-schema': {
    type: 'flag',
    help: 'Print the JSON schema of the configuration file, and check nothing',
    default: 'false',
    cli: { flags: ['config-schema'], commands: ['check'] },
  },
  'changed-since': {
    type: 'text',
    help: 'Report only what changed since a revision parted from what is checked out',
    cli: { flags: ['changed-since'], value: 'REV', commands: ['check'] },
  },
  fix: {
    type: 'flag',
    help: 'Apply the fixes that are certain',
    default: 'false',
    cli: { flags: ['fix'], commands: ['check'] },
  },
  'dry-run': {
    type: 'flag',
    help: 'With --fix: print what would change as a unified diff, and change nothing',
    default: 'false',
    cli: { flags: ['dry-run'], commands: ['check'] },
  },
  shard: {
    type: 'text',
    help: 'Read only one of so many parts of the templates, such as `2/8`, and write what is needed to join all parts',
    cli: { flags: ['shard'], value: 'I/N', commands: ['check'] },
    input: true,
  },
  shards: {
    type: 'text',
    help: 'Folder with the reports of all shards, to tell what one check of all would tell',
    input: true,
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** Each option with its name, in the order of the table. */
export const optionList = Object.entries(options) as readonly (readonly [OptionName, Option])[];
