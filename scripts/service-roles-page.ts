/** `docs/service-roles.md`: every property that hands a role to a service, from the table that the check reads. */
import { API_ACTION_NEEDS, HTTP_API_SUBTYPES, S3_METHOD_NEEDS } from '../src/data/api-integration-needs.ts';
import { HANDED_ROLE_NEEDS } from '../src/data/handed-role-needs.ts';
import { IOT_ACTION_NEEDS, OTHER_IOT_ACTIONS } from '../src/data/iot-action-needs.ts';
import { NOT_SERVICE_ROLES } from '../src/data/not-service-roles.ts';
import { REQUIRED_ROLES } from '../src/data/required-roles.ts';
import { SERVICE_ROLES, type ServiceRoleFact } from '../src/data/service-roles.ts';
import { TARGET_NEEDS } from '../src/data/target-needs.ts';
import { TASK_NEEDS } from '../src/data/task-needs.ts';
import { cell, code, markdownTable } from './markdown.ts';

/** The page as Markdown. */
export function serviceRolesPage(): string {
  const facts = [...SERVICE_ROLES].sort((a, b) => a.service.localeCompare(b.service, 'en'));
  return `# Which service a role must trust

Made from \`src/data/service-roles.ts\` by \`npm run docs\`. The role that stands in the property must trust one of the
principals (\`*\` is a region). *Tried*: does the service try it when the resource is made? A cell is empty where AWS
documents nothing. Where the severity is *warning*, the documents leave room.

${markdownTable(
  ['service', 'property', 'principal', 'severity', 'tried', 'without it'],
  facts.map((fact) => [
    `[${cell(fact.service)}](${fact.reference})`,
    properties(fact),
    fact.principals.map(code).join(fact.all ? '<br>and ' : '<br>') +
      (fact.federated ? '<br>(federated)' : ''),
    fact.severity,
    fact.checkedAtCreation === undefined ? '' : fact.checkedAtCreation ? 'yes' : 'no',
    fact.symptom === undefined ? '' : cell(fact.symptom),
  ]),
)}

## What the role of a sender needs for its target

Made from \`src/data/target-needs.ts\`: pipes, schedules, and targets of rules that have a role. Any of the actions is enough.

${markdownTable(
  ['target', 'actions', 'for'],
  TARGET_NEEDS.map(({ arn, anyOf, from }) => [
    code(arn),
    anyOf.map(code).join('<br>'),
    (from ?? ['pipe', 'schedule', 'rule']).join(', '),
  ]),
)}

## What the tasks of a state machine need of its role

Made from \`src/data/task-needs.ts\`. Tasks that wait for the end (\`.sync\`) make a rule, for which they need
\`events:PutTargets\`, \`events:PutRule\` and \`events:DescribeRule\` when the machine is created, or ask again and again.

${markdownTable(
  ['integration', 'actions', 'to wait for the end'],
  TASK_NEEDS.map(({ integration, actions, sync = [], rule, reference }) => [
    `[${cell(integration)}](${reference})`,
    actions.map(code).join('<br>'),
    [...sync.map(code), ...(rule === undefined ? [] : [`rule ${code(rule)}`])].join('<br>'),
  ]),
)}

## What the actions of an AWS IoT topic rule need of their roles

Made from \`src/data/iot-action-needs.ts\`.

${markdownTable(
  ['action', 'needs', 'on'],
  [
    ...IOT_ACTION_NEEDS.map(({ key, anyOf, batch = [], on, everywhere, reference }) => [
      `[${cell(key)}](${reference})`,
      [...anyOf.map(code), ...batch.map((action) => `${code(action)} (BatchMode)`)].join('<br>'),
      on === undefined ? (everywhere ? code('*') : '') : code(on.property),
    ]),
    ...Object.entries(OTHER_IOT_ACTIONS).map(([key, reason]) => [
      cell(key),
      `not judged: ${cell(reason)}`,
      '',
    ]),
  ],
)}

## What integrations of API Gateway need of their credentials

Made from \`src/data/api-integration-needs.ts\`: what the URI of an integration, or the subtype of an HTTP API's, calls. Of
Amazon S3 the method decides: ${Object.entries(S3_METHOD_NEEDS)
    .map(([method, { key }]) => `${method} ${code(key)}`)
    .join(', ')}.

${markdownTable(
  ['calls', 'needs', 'on'],
  [
    ...API_ACTION_NEEDS.map(({ call, action = call, on, reference }) => [
      `[${cell(call)}](${reference})`,
      code(action),
      on === undefined ? '' : code(on.parameter),
    ]),
    ...Object.entries(HTTP_API_SUBTYPES).map(([subtype, { call, on, reference }]) => [
      `[${cell(subtype)}](${reference})`,
      code(call),
      on === undefined ? '' : code(on.parameter),
    ]),
  ],
)}

## What other services need of the roles that they are given

Made from \`src/data/handed-role-needs.ts\`. Of the actions in one line, any is enough.

${markdownTable(
  ['service', 'role', 'needs', 'severity', 'without it'],
  HANDED_ROLE_NEEDS.map((fact) => [
    `[${cell(fact.service)}](${fact.reference})`,
    `${code(fact.type)}<br>${code([fact.item, fact.role].filter((part) => part !== undefined).join('.'))}${
      fact.when === undefined ? '' : ` (${fact.when.path}: ${fact.when.value})`
    }`,
    fact.required
      .map(
        ({ anyOf, on }) =>
          `${anyOf.map(code).join(', ')}${on === undefined ? '' : ` on ${code(on.property)}`}`,
      )
      .join('<br>'),
    fact.severity ?? 'error',
    cell(fact.symptom),
  ]),
)}

## Where a service needs a role

Made from \`src/data/required-roles.ts\`: without a role in the property the resource is refused.

${markdownTable(
  ['service', 'property', 'for', 'without it'],
  REQUIRED_ROLES.map((fact) => [
    `[${cell(fact.service)}](${fact.reference})`,
    `${code(fact.type)}<br>${code([fact.item, fact.role].filter((part) => part !== undefined).join('.'))}`,
    `${code(fact.target.path)} ${fact.target.like.map(code).join(', ')}${
      fact.when === undefined ? '' : ` (${fact.when.path}: ${fact.when.value})`
    }`,
    cell(fact.symptom),
  ]),
)}

## Not in the table

Properties that can hold a role, or speak of one, and why they are not judged. \`*\` stands for anything.

${markdownTable(
  ['property', 'why'],
  NOT_SERVICE_ROLES.map(({ path, reason }) => [code(path), cell(reason)]),
)}
`;
}

function properties({ places, when, byName, namedAt }: ServiceRoleFact): string {
  const types = [...new Set(places.map((place) => place.split(' ')[0] ?? ''))];
  const listed = types.map((type) =>
    [
      code(type),
      ...places
        .filter((place) => place.startsWith(`${type} `))
        .map((place) => code(place.slice(type.length + 1))),
    ].join('<br>'),
  );
  const notes = [
    ...(when === undefined ? [] : [`where ${code(when.path)} is ${code(when.value)}`]),
    ...(byName ? ['name or ARN'] : []),
    ...(namedAt === undefined ? [] : ['where instances are given the profile']),
  ];
  return [...listed, ...notes.map((note) => `(${note})`)].join('<br>');
}
