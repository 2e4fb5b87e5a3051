/** `docs/deliveries.md`: who sends to queues and topics by the right of their policies, from the table that the check reads. */
import { DELIVERIES, type DeliveryFact } from '../src/data/deliveries.ts';
import { cell, code, markdownTable } from './markdown.ts';

/** The page as Markdown. */
export function deliveriesPage(): string {
  return `# Who sends to queues and topics, and what their policies must allow

Made from \`src/data/deliveries.ts\` by \`npm run docs\`. The policy of the queue must allow the principal
\`sqs:SendMessage\`, that of the topic \`sns:Publish\`. With a role beside the destination the role decides, and the policy
is not asked. *By default*: does the policy that a topic has of itself let the service in? *Key*: does the policy of a
customer key have to allow the principal \`kms:GenerateDataKey\` and \`kms:Decrypt\`? *Tried*: does the service try it when
the sender is made?

${markdownTable(
  [
    'service',
    'property',
    'to',
    'principal',
    'condition',
    'by default',
    'key',
    'tried',
    'severity',
    'without it',
  ],
  DELIVERIES.map((fact) => [
    `[${cell(`${fact.service}: ${fact.what}`)}](${fact.reference})`,
    properties(fact),
    fact.to,
    [fact.principal, ...(fact.alsoPrincipals ?? [])].map(code).join('<br>'),
    fact.conditionsInDoubt ? 'none is documented to work' : (fact.scope ?? ''),
    fact.byDefault ? 'yes' : 'no',
    fact.usesKey ? 'yes' : '',
    fact.checkedAtCreation === 'unknown' ? '' : fact.checkedAtCreation,
    fact.severity,
    cell(fact.symptom),
  ]),
)}

Each \`AWS::SQS::QueuePolicy\` or \`AWS::SNS::TopicPolicy\` sets the whole policy of what it names: of two on one queue or
topic, the one that is written last is all that remains.
`;
}

const properties = ({ paths }: DeliveryFact): string =>
  [...new Set(paths.map(({ type }) => type))]
    .map((type) =>
      [
        code(type),
        ...paths
          .filter((path) => path.type === type)
          .map(
            ({ item, destination, when }) =>
              code([item, destination].filter((part) => part !== undefined).join('.')) +
              (when === undefined ? '' : ` (${when.path}: ${when.value})`),
          ),
      ].join('<br>'),
    )
    .join('<br>');
