/** AWS Step Functions: the tasks of a state machine's definition, in all the ways in which a template gives it. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { concat, literal, matches, type SymbolicString, show, type Token } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { type Details, eventSourceOf } from './reading/event-source.ts';
import { isFunctionArn, mayBeFunction } from './reading/function-text.ts';
import { type Document, documentIn, documentOf, substituted } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const STATE_MACHINE: SourceFact = {
  service: 'AWS Step Functions',
  what: 'tasks',
  paths: [
    { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', document: true, role: 'RoleArn' },
    {
      type: 'AWS::StepFunctions::StateMachine',
      function: 'DefinitionString',
      document: true,
      role: 'RoleArn',
    },
    {
      type: 'AWS::StepFunctions::StateMachine',
      function: 'DefinitionS3Location',
      document: true,
      role: 'RoleArn',
    },
  ],
  by: 'role',
  principal: 'states.amazonaws.com',
  alsoPrincipals: ['states.*.amazonaws.com'],
  checkedAtCreation: 'no',
  symptom: 'Lambda.AWSLambdaException: … is not authorized to perform: lambda:InvokeFunction on resource',
  reference: `${DOCS}/step-functions/latest/dg/lambda-iam.html`,
};

const readers: SourceReaders = [['AWS::StepFunctions::StateMachine', machineEventSources]];

/** A state of type `Task` of a state machine, in one scenario of the machine's properties. */
export interface MachineTask {
  readonly properties: PropertyValue;
  readonly state: PropertyValue;
  readonly name: string;
  /** Reads strings of the definition, substitutions put in. */
  readonly read: Document['read'];
  /** Where a value of the definition is written, as near as it can be told. */
  at(value: PropertyValue): Span;
}

/** All tasks of a machine whose definition can be read, those of nested machines included. */
export function* tasksOf(machine: Resource): Iterable<MachineTask> {
  for (const properties of scenariosOf(machine)) {
    const { values } = substitutions(properties);
    for (const document of definitionsOf(properties).map((each) => substituted(each, values)))
      for (const { state, name } of taskStates(document))
        yield { properties, state, name, read: document.read, at: (value) => placeOf(value, name) };
  }
}

const scenariosOf = (machine: Resource): readonly PropertyValue[] =>
  machine.properties.scenarios('RoleArn', 'DefinitionString', 'DefinitionS3Location');

function* machineEventSources(machine: Resource): Iterable<EventSource> {
  for (const properties of scenariosOf(machine)) {
    const role = properties.one('RoleArn');
    const { values, places } = substitutions(properties);
    const details = role ? { role } : { openReason: 'the role is not in the resource' };
    const documents = definitionsOf(properties);
    for (const document of documents)
      for (const task of tasksIn(substituted(document, values))) {
        const at = places.get(task.value.kind === 'text' ? (literal(task.value.text()) ?? '') : '');
        yield* eventSourceOf(STATE_MACHINE, machine, task.value, {
          within: [properties],
          ...details,
          ...task.details,
          ...(at && { at }),
        });
      }
    if (documents.length === 0) yield* unread(machine, properties, details);
  }
}

/** A definition that can't be read may well call the functions that its substitutions name. */
function* unread(machine: Resource, properties: PropertyValue, details: Details): Iterable<EventSource> {
  for (const value of properties.all('DefinitionSubstitutions{}')) {
    if (isFunctionArn(value.text()) !== 'yes') continue;
    yield* eventSourceOf(STATE_MACHINE, machine, value, {
      within: [properties],
      ...details,
      undocumented: 'the definition of the state machine can not be read',
    });
  }
}

interface Substitutions {
  readonly values: ReadonlyMap<string, SymbolicString>;
  /** `${key}` → where the value is written, for the keys that SAM makes out of a definition's own functions. */
  readonly places: ReadonlyMap<string, Span>;
}

function substitutions(properties: PropertyValue): Substitutions {
  const values = new Map<string, SymbolicString>();
  const places = new Map<string, Span>();
  for (const { entry, value } of properties.all('DefinitionSubstitutions').flatMap((map) => map.children())) {
    values.set(entry.key, value.text());
    if (/^definition_substitution_\d+$/.test(entry.key)) places.set(`\${${entry.key}}`, value.at);
  }
  return { values, places };
}

function definitionsOf(properties: PropertyValue): readonly Document[] {
  const found: Document[] = [];
  for (const definition of properties.all('Definition'))
    if (definition.kind === 'map') found.push({ root: definition, read: (value) => value.text() });
  for (const definition of properties.all('DefinitionString')) {
    const document = documentIn(definition);
    if (document !== undefined) found.push(document);
  }
  for (const location of properties.all('DefinitionS3Location')) {
    const path = literal((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
    const root = path === undefined || path === '' ? undefined : properties.template.readLocal(path);
    const document = root && documentOf(root, properties.template, location);
    if (document !== undefined) found.push(document);
  }
  return found;
}

interface Task {
  readonly value: PropertyValue;
  readonly details: Details;
}

/** The tasks that call functions, those of nested machines included. */
function* tasksIn(document: Document): Iterable<Task> {
  for (const { state, name } of taskStates(document)) yield* taskOf(state, name, document);
}

function* taskStates(document: Document): Iterable<{ readonly state: PropertyValue; readonly name: string }> {
  const machines = [document.root];
  for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
    for (const { entry, value: state } of machine.all('States').flatMap((states) => states.children())) {
      machines.push(...state.all('Branches[]'), ...state.all('Iterator'), ...state.all('ItemProcessor'));
      const type = state.one('Type');
      if (type !== undefined && literal(document.read(type)) === 'Task') yield { state, name: entry.key };
    }
  }
}

const CHOSEN_LATER: Token = {
  id: 'states:chosen-later',
  label: '(chosen at run time)',
  reason: 'the function is chosen while the state machine runs',
};

/** Resources of tasks that call the function which their parameters name. */
const INVOKE_INTEGRATIONS = ['arn:*:states:::lambda:invoke*', 'arn:*:states:::aws-sdk:lambda:invoke*'];

function* taskOf(state: PropertyValue, name: string, document: Document): Iterable<Task> {
  for (const properties of state.scenarios('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
    const resource = properties.one('Resource');
    if (resource === undefined) continue;
    const text = document.read(resource);
    const assumed = properties.one('Credentials') && { undocumented: 'the task assumes a role of its own' };
    if (!INVOKE_INTEGRATIONS.some((pattern) => matches([pattern], text) === 'yes')) {
      if (mayBeFunction(text))
        yield { value: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
      continue;
    }
    const named = properties.one('Parameters.FunctionName') ?? properties.one('Arguments.FunctionName');
    const written = named && document.read(named);
    if (named === undefined || written === undefined || show(written).startsWith('{%')) {
      const value = named ?? resource;
      const details = { function: [CHOSEN_LATER], at: placeOf(value, name), openReason: CHOSEN_LATER.reason };
      yield { value, details };
      continue;
    }
    const qualifier = properties.one('Parameters.Qualifier') ?? properties.one('Arguments.Qualifier');
    yield {
      value: named,
      details: {
        function: qualifier ? concat(written, ':', document.read(qualifier)) : written,
        at: placeOf(named, name),
        ...assumed,
      },
    };
  }
}

/** Beyond this length the names of states are not looked for: it would be done for each of them. */
const LONGEST_SEARCHED = 100_000;

/** In a definition that is one string, or made into one: where the state is written in it. */
function placeOf(value: PropertyValue, state: string): Span {
  const { source, start, end } = value.at;
  if (end - start > LONGEST_SEARCHED) return value.at;
  const written = source.text.slice(start, end);
  const quoted = JSON.stringify(state);
  for (const key of [quoted, JSON.stringify(quoted).slice(1, -1), state])
    for (let at = written.indexOf(key); at !== -1; at = written.indexOf(key, at + 1)) {
      const before = written[at - 1] ?? '\n';
      const after = written.slice(at + key.length, at + key.length + 20);
      if (/[\s{,'\\]/.test(before) && /^'?\s*:/.test(after))
        return { source, start: start + at, end: start + at + key.length };
    }
  return value.at;
}

export const stepFunctions: Service = {
  facts: [STATE_MACHINE],
  readers,
};
