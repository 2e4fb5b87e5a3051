/** The outputs of the step, for the steps after it. `action.yml` is made from this table. */
import type { Outcome } from '../../app/run.ts';
import { fileFormats } from '../../report/index.ts';
import { type Counts, countsOf } from '../../result.ts';
import type { Publisher } from './publisher.ts';

interface Output {
  readonly name: string;
  /** What it holds, in Markdown. */
  readonly description: string;
  /** Undefined where there is nothing to give. */
  value(outcome: Outcome, counts: Counts): string | number | undefined;
}

export const outputTable: readonly Output[] = [
  {
    name: 'conclusion',
    description: '`success` or `failure`.',
    value: ({ failed, mistake }) => (failed || mistake !== undefined ? 'failure' : 'success'),
  },
  { name: 'errors', description: 'Number of errors.', value: (_, { error }) => error },
  { name: 'warnings', description: 'Number of warnings.', value: (_, { warning }) => warning },
  { name: 'notices', description: 'Number of notices.', value: (_, { notice }) => notice },
  {
    name: 'unverified',
    description: 'Number of things that could not be decided.',
    value: (_, { unverified }) => unverified,
  },
  {
    name: 'suppressed',
    description: 'Number of findings that are accepted: by the configuration, a template or the baseline.',
    value: (_, { suppressed }) => suppressed,
  },
  {
    name: 'switched-off',
    description: 'Number of findings of rules that the configuration switches off.',
    value: (_, { off }) => off,
  },
  { name: 'functions', description: 'Number of functions.', value: (_, { functions }) => functions },
  {
    name: 'invocations',
    description: 'Number of ways in which functions are invoked.',
    value: (_, { invocations }) => invocations,
  },
  { name: 'templates', description: 'Number of templates.', value: (_, { templates }) => templates },
  ...fileFormats.map(
    ({ id, file }): Output => ({
      name: file,
      description: `Path of the ${id.toUpperCase()} report, where one was asked for.`,
      value: ({ values }) => values[file],
    }),
  ),
];

export const outputs: Publisher = {
  id: 'outputs',
  wanted: () => true,
  async publish({ core, outcome }) {
    const counts = countsOf(outcome.result);
    for (const { name, value } of outputTable) {
      const given = value(outcome, counts);
      if (given !== undefined) core.setOutput(name, given);
    }
    return undefined;
  },
};
