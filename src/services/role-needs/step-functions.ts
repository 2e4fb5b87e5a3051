/** AWS Step Functions: logging, tracing and tasks, functions excepted, with the role of the state machine. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { TASK_NEEDS, type TaskNeed } from '../../data/task-needs.ts';
import { concat, literal, matches, type SymbolicString, split } from '../../text/symbolic-string.ts';
import { DOCS } from '../fact.ts';
import { type MachineTask, tasksOf } from '../step-functions.ts';
import { arnNamed } from './named.ts';
import { joint, type ServiceNeed, something } from './service-need.ts';
import { namesOf } from './targets.ts';

const SERVICE = 'AWS Step Functions';
const GUIDE = `${DOCS}/step-functions/latest/dg`;

/** Without these AWS surely refuses the machine; the guide lists three more, for changing and deleting. They know no resources. */
const LOG_DELIVERY = ['logs:CreateLogDelivery', 'logs:PutResourcePolicy', 'logs:DescribeResourcePolicies'];

const everything: SymbolicString = ['*'];

export function* machineNeeds(machine: Resource): Iterable<ServiceNeed> {
  for (const properties of machine.properties.scenarios(
    'RoleArn',
    'LoggingConfiguration.Level',
    'TracingConfiguration.Enabled',
  )) {
    const role = properties.one('RoleArn');
    if (role !== undefined) yield* configured(machine, properties, role);
  }
  const told = new Set<string>();
  for (const task of tasksOf(machine))
    for (const need of taskNeeds(machine, task)) {
      const key = JSON.stringify([need.required, need.at.start, need.scenario]);
      if (told.has(key)) continue;
      told.add(key);
      yield need;
    }
}

function* configured(
  machine: Resource,
  properties: PropertyValue,
  role: PropertyValue,
): Iterable<ServiceNeed> {
  const scenario = joint(machine, properties, role);
  if (scenario === undefined) return;
  const level = properties.one('LoggingConfiguration.Level');
  const isLogged = level !== undefined && ['ALL', 'ERROR', 'FATAL'].includes(literal(level.text()) ?? '');
  if (level !== undefined && isLogged && properties.all('LoggingConfiguration.Destinations[]').length > 0)
    yield {
      resource: machine,
      at: level.at,
      scenario,
      role,
      service: SERVICE,
      does: 'writes logs',
      required: LOG_DELIVERY.map((action) => ({ action, resource: everything })),
      checkedAtCreation: true,
      symptom: 'The state machine IAM Role is not authorized to access the Log Destination',
      reference: `${GUIDE}/cw-logs.html`,
    };
  const tracing = properties.one('TracingConfiguration.Enabled');
  if (tracing !== undefined && literal(tracing.text())?.toLowerCase() === 'true')
    yield {
      resource: machine,
      at: tracing.at,
      scenario,
      role,
      service: SERVICE,
      does: 'sends traces',
      required: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'].map((action) => ({
        action,
        resource: everything,
      })),
      severity: 'warning',
      symptom: 'executions leave no traces',
      reference: `${GUIDE}/xray-iam.html`,
    };
}

const INTEGRATION =
  /^arn:[^:]*:states:::((?:aws-sdk:)?[a-z0-9]+:[A-Za-z0-9]+)(\.sync(?::2)?|\.waitForTaskToken)?$/;

function* taskNeeds(
  machine: Resource,
  { properties, state, name, read, at }: MachineTask,
): Iterable<ServiceNeed> {
  const role = properties.one('RoleArn');
  const resource = state.one('Resource');
  if (role === undefined || resource === undefined || state.one('Credentials') !== undefined) return;
  const integration = integrationOf(read(resource));
  const fact = TASK_NEEDS.find((each) => each.integration === integration?.name);
  const scenario = joint(machine, properties, role, state, resource);
  if (fact === undefined || integration === undefined || scenario === undefined) return;
  const on = namedBy(fact, machine, state, read) ?? something(fact.integration);
  if (integration.sync && fact.rule !== undefined)
    yield {
      resource: machine,
      at: at(resource),
      scenario,
      role,
      service: SERVICE,
      does: `waits for ${fact.integration} in the state ${name}, for which it makes a rule`,
      required: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'].map((action) => ({
        action,
        resource: managedRule(machine, fact.rule ?? ''),
      })),
      checkedAtCreation: true,
      symptom: 'the role is not authorized to create managed-rule.',
      reference: fact.reference,
    };
  yield {
    resource: machine,
    at: at(resource),
    scenario,
    role,
    service: SERVICE,
    does: `calls ${fact.integration} in the state ${name}`,
    required: [
      ...fact.actions.map((action, index) => ({
        action,
        ...(index === 0 ? namesOf(on) : { resource: something(action) }),
      })),
      ...(integration.sync ? (fact.sync ?? []) : []).map((action) => ({
        action,
        resource: something(action),
      })),
    ],
    symptom: 'the task fails with AccessDeniedException when it is run',
    reference: fact.reference,
  };
}

const managedRule = ({ template: { partition, region, account } }: Resource, name: string): SymbolicString =>
  concat('arn:', partition, ':events:', region, ':', account, `:rule/${name}`);

function integrationOf(text: SymbolicString): { readonly name: string; readonly sync: boolean } | undefined {
  // The partition may be open.
  const fields = split(text, ':', 6);
  const rest = fields?.[5];
  const written = rest && literal(rest);
  if (written === undefined || matches(['arn:*:states:::*'], text) !== 'yes') return undefined;
  const [, name = '', suffix = ''] = INTEGRATION.exec(`arn:aws:states:::${written}`) ?? [];
  return { name, sync: suffix.startsWith('.sync') };
}

/** What a parameter of the task names; undefined where it is chosen at run time, or can't be told. */
function namedBy(
  { on }: TaskNeed,
  machine: Resource,
  state: PropertyValue,
  read: MachineTask['read'],
): SymbolicString | undefined {
  const given = (parameter: string): PropertyValue | undefined =>
    state.one(`Parameters.${parameter}`) ?? state.one(`Arguments.${parameter}`);
  const value = on && given(on.parameter);
  if (on === undefined || value === undefined || value.kind !== 'text') return undefined;
  if (on.unless !== undefined && given(on.unless) !== undefined) return undefined;
  const text = read(value);
  const [first] = text;
  if (typeof first === 'string' && first.startsWith('{%')) return undefined;
  return arnNamed(machine.template, on.holds, text);
}
