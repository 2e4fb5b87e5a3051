/** `docs/sources.md`: every way by which a service invokes a Lambda function, from the facts that the checks read. */
import { NOT_INVOCATIONS } from '../src/data/not-invocations.ts';
import type { FunctionPath, SourceFact } from '../src/services/fact.ts';
import { ALL_FACTS } from '../src/services/index.ts';
import {
  DESTINATION_NEEDS,
  KAFKA_IAM_NEEDS,
  NETWORK_NEEDS,
  POLLED_SOURCES,
} from '../src/services/polled-facts.ts';
import { cell, code, markdownTable } from './markdown.ts';

/** The page as Markdown. */
export function sourcesPage(): string {
  const by = (means: SourceFact['by']) => ALL_FACTS.filter((fact) => fact.by === means).sort(byName);
  return `# Who invokes Lambda functions, and by which right

Made from the facts in \`src/data/\` by \`npm run docs\`. A cell is empty where AWS documents nothing. *Checked*: does the
service refuse to create the resource while the grant is not there? In ARNs, \`\${…}\` stands for a value.

## By the function's resource policy

The function needs an \`AWS::Lambda::Permission\` with \`Action: lambda:InvokeFunction\` and this principal. Where a role
can be given beside the function, the service assumes it instead.

${markdownTable(
  ['service', 'property', 'principal', '`SourceArn`', 'checked', 'without it'],
  by('resource-policy').map((fact) => [
    link(fact),
    properties(fact),
    [fact.principal, ...(fact.alsoPrincipals ?? [])].map(code).join('<br>'),
    fact.sourceArn === undefined ? '' : code(fact.sourceArn),
    fact.checkedAtCreation === 'unknown' ? '' : fact.checkedAtCreation,
    [fact.symptom, fact.undocumented]
      .filter((text) => text !== undefined)
      .map(cell)
      .join('<br>'),
  ]),
)}

## By a role that the service assumes

The role must trust this principal, and allow the actions on the function, qualifier included.

${markdownTable(
  ['service', 'property', 'role', 'principal', 'actions', 'without it'],
  by('role').map((fact) => [
    link(fact),
    properties(fact),
    [...new Set(fact.paths.map(roleOf))].join('<br>'),
    [fact.principal, ...(fact.alsoPrincipals ?? [])].map(code).join('<br>'),
    (fact.actions ?? ['lambda:InvokeFunction']).map(code).join('<br>'),
    [fact.symptom, fact.undocumented]
      .filter((text) => text !== undefined)
      .map(cell)
      .join('<br>'),
  ]),
)}

## Polled with the function's execution role

\`AWS::Lambda::EventSourceMapping\`: no permission on the function is needed. Only actions without which AWS is known to
refuse the mapping or its polling are listed.

${markdownTable(
  ['source', 'ARN', 'actions', 'managed policy', 'without them'],
  POLLED_SOURCES.map((source) => [
    `[${source.service}](${source.reference})`,
    source.arn === undefined ? '' : code(source.arn),
    [...source.actions, ...(source.elsewhere ?? []).map(([action]) => action)].map(code).join('<br>') +
      (source.network === undefined ? '' : '<br>and those for the network'),
    source.managedPolicy === undefined ? '' : code(source.managedPolicy.replace(/^.*\//, '')),
    cell(source.symptom),
  ]),
)}

For the network: ${NETWORK_NEEDS.map(([action]) => code(action)).join(', ')}. For secrets:
\`secretsmanager:GetSecretValue\`. For a schema registry of AWS Glue: \`glue:GetRegistry\`. For the destination of failed
records: ${DESTINATION_NEEDS.flatMap(({ needs }) => needs.map(([action]) => code(action))).join(', ')}.
For an MSK cluster that knows callers by IAM: ${KAFKA_IAM_NEEDS.map(([action]) => code(action)).join(', ')}.

## With the rights of whoever asks

No grant in the template is needed within one account.

${markdownTable(
  ['service', 'property', 'the caller needs'],
  by('caller').map((fact) => [link(fact), properties(fact), (fact.actions ?? []).map(code).join('<br>')]),
)}

## Not an invocation

Properties that speak of Lambda functions and make no service invoke one.

${markdownTable(
  ['property', 'what it is'],
  NOT_INVOCATIONS.map(({ path, reason }) => [code(path), cell(reason)]),
)}
`;
}

const byName = (a: SourceFact, b: SourceFact): number =>
  `${a.service} ${a.what}`.localeCompare(`${b.service} ${b.what}`, 'en');

const link = ({ service, what, reference }: SourceFact): string =>
  `[${cell(`${service}: ${what}`)}](${reference})`;

const properties = ({ paths }: SourceFact): string =>
  [...new Set(paths.map(({ type }) => type))]
    .map((type) => [code(type), ...paths.filter((path) => path.type === type).map(property)].join('<br>'))
    .join('<br>');

const property = ({ item, function: path, when }: FunctionPath): string => {
  const conditions = Object.entries(when ?? {}).map(
    ([key, value]) =>
      `${key}: ${typeof value === 'string' ? value : value.map((each) => each ?? 'absent').join(' or ')}`,
  );
  const place = path.startsWith('/')
    ? path.slice(1)
    : [item, path].filter((part) => part !== undefined).join('.');
  return code(place) + (conditions.length > 0 ? ` (${conditions.map(cell).join(', ')})` : '');
};

function roleOf({ item, role, roleOf: other }: FunctionPath): string {
  if (other !== undefined) return code(`${other.type} ${other.role}`);
  const places = role === undefined ? [] : typeof role === 'string' ? [role] : role;
  return places
    .map((place) =>
      place.startsWith('/') || item === undefined ? place.replace(/^\//, '') : `${item}.${place}`,
    )
    .map(code)
    .join('<br>');
}
