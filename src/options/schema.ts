/** The JSON schema of the configuration file, for editors. */
import { repository } from '../package-info.ts';
import { described } from './describe.ts';
import type { Option } from './option.ts';
import { optionList } from './table.ts';

/** What the schema says of a rule. */
interface RuleHead {
  readonly id: string;
  readonly title: string;
}

/**
 * A schema of event source-07, which every editor reads.
 *
 * @param levels how grave a rule may be made.
 */
export function configurationSchema(rules: readonly RuleHead[], levels: readonly string[]): object {
  const ruleId = { enum: rules.map(({ id }) => id) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${repository}/blob/v1/docs/configuration.schema.json`,
    title: 'Configuration of Lambda Permission Check',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        optionList
          .filter(([, { key }]) => key === true)
          .map(([name, option]) => [name, { description: described(option, 'key'), ...shape(option) }]),
      ),
      rules: {
        description: 'How grave each rule is here.',
        type: 'object',
        additionalProperties: false,
        // YAML 1.1 takes `off` for false.
        properties: Object.fromEntries(
          rules.map(({ id, title }) => [id, { description: title, enum: [...levels, false] }]),
        ),
      },
      'accept-inline': {
        description:
          'Do templates accept findings by themselves, in comments and metadata? Default: only where this file is that of the checkout.',
        type: 'boolean',
      },
      stacks: {
        description: 'As which stacks a template is deployed, each with values of its own.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'template'],
          properties: {
            name: { description: 'What messages call the stack.', type: 'string', minLength: 1 },
            template: { description: "The template's path.", type: 'string', minLength: 1 },
            parameters: shape({ type: 'pairs' }),
            'parameter-files': shape({ type: 'texts' }),
            region: SCALAR,
            account: SCALAR,
          },
        },
      },
      accept: {
        description: 'Findings that somebody has looked at and accepted.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'reason'],
          properties: {
            rule: ruleId,
            resource: { description: "One of the finding's logical ids.", type: 'string' },
            path: { description: "A glob for the template's path.", type: 'string' },
            reason: { description: 'Why it is accepted.', type: 'string', minLength: 1 },
          },
        },
      },
    },
  };
}

/** Scalars are read as they are written, so a number is as good as a text. */
const SCALAR = { type: ['string', 'number', 'boolean'] } as const;

function shape({ type, values }: Pick<Option, 'type' | 'values'>): object {
  switch (type) {
    case 'flag':
      return { type: 'boolean' };
    case 'word':
      return { enum: values };
    case 'pairs':
      return { type: 'object', additionalProperties: SCALAR };
    case 'texts':
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
    case 'text':
      return SCALAR;
  }
}
