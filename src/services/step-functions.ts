/** AWS Step Functions: the tasks of a state machine's definition, in all the ways in which a template gives it. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { concat, literal, matches, type SymbolicString, show, type Token } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { draftOf } from './reading/draft.ts';
import { isFunctionArn, mayBeFunction } from './reading/function-text.ts';
import { type Document, documentIn, documentOf, substituted } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const STATE_MACHINE: SourceFact = {
  service: 'AWS Step Functions',
  what: 'tasks',
  paths: [
    { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', role: 'RoleArn' },
    { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionString', role: 'RoleArn' },
    { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionS3Location', role: 'RoleArn' },
  ],
  by: 'role',
  principal: 'states.amazonaws.com',
  alsoPrincipals: ['states.*.amazonaws.com'],
  checkedAtCreation: 'no',
  symptom: 'Lambda.AWSLambdaException: … is not authorized to perform: lambda:InvokeFunction on resource',
  reference: `${DOCS}/step-functions/latest/dg/lambda-iam.html`,
};

const readers: SourceReaders = [['AWS::StepFunctions::StateMachine', machineDrafts]];

function* machineDrafts(machine: Resource): Iterable<EventSource> {
  for (const scenario of machine.properties.scenarios(
    'RoleArn',
    'DefinitionString',
    'DefinitionS3Location',
  )) {
    const role = scenario.one('RoleArn');
    const { values, places } = substitutions(scenario);
    const details = role ? { role } : { openReason: 'the role is not in the resource' };
    const documents = definitionsOf(scenario);
    for (const document of documents)
      for (const task of tasksIn(substituted(document, values))) {
        const at = places.get(task.view.kind === 'text' ? (literal(task.view.text()) ?? '') : '');
        yield* draftOf(STATE_MACHINE, machine, task.view, {
          within: [scenario],
          ...details,
          ...task.details,
          ...(at && { at }),
        });
      }
    if (documents.length === 0) yield* unread(machine, scenario, details);
  }
}

/** A definition that can't be read may well call the functions that its substitutions name. */
function* unread(
  machine: Resource,
  scenario: PropertyValue,
  details: Partial<EventSource>,
): Iterable<EventSource> {
  for (const value of scenario.all('DefinitionSubstitutions{}')) {
    if (isFunctionArn(value.text()) !== 'yes') continue;
    yield* draftOf(STATE_MACHINE, machine, value, {
      within: [scenario],
      ...details,
      doubt: 'the definition of the state machine can not be read',
    });
  }
}

interface Substitutions {
  readonly values: ReadonlyMap<string, SymbolicString>;
  /** `${key}` → where the value is written, for the keys that SAM makes out of a definition's own functions. */
  readonly places: ReadonlyMap<string, Span>;
}

function substitutions(scenario: PropertyValue): Substitutions {
  const values = new Map<string, SymbolicString>();
  const places = new Map<string, Span>();
  for (const { entry, view } of scenario.all('DefinitionSubstitutions').flatMap((map) => map.children())) {
    values.set(entry.key, view.text());
    if (/^definition_substitution_\d+$/.test(entry.key)) places.set(`\${${entry.key}}`, view.at);
  }
  return { values, places };
}

function definitionsOf(scenario: PropertyValue): readonly Document[] {
  const found: Document[] = [];
  for (const definition of scenario.all('Definition'))
    if (definition.kind === 'map') found.push({ root: definition, read: (view) => view.text() });
  for (const definition of scenario.all('DefinitionString')) {
    const document = documentIn(definition);
    if (document !== undefined) found.push(document);
  }
  for (const location of scenario.all('DefinitionS3Location')) {
    const path = literal((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
    const root = path === undefined || path === '' ? undefined : scenario.stack.readLocal(path);
    const document = root && documentOf(root, scenario.stack, location);
    if (document !== undefined) found.push(document);
  }
  return found;
}

interface Task {
  readonly view: PropertyValue;
  readonly details: Partial<EventSource>;
}

/** The tasks that call functions, those of nested machines included. */
function* tasksIn(document: Document): Iterable<Task> {
  const machines = [document.root];
  for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
    for (const { entry, view: state } of machine.all('States').flatMap((states) => states.children())) {
      machines.push(...state.all('Branches[]'), ...state.all('Iterator'), ...state.all('ItemProcessor'));
      const type = state.one('Type');
      if (type !== undefined && literal(document.read(type)) === 'Task')
        yield* taskOf(state, entry.key, document);
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
  for (const scenario of state.scenarios('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
    const resource = scenario.one('Resource');
    if (resource === undefined) continue;
    const text = document.read(resource);
    const assumed = scenario.one('Credentials') && { doubt: 'the task assumes a role of its own' };
    if (!INVOKE_INTEGRATIONS.some((pattern) => matches([pattern], text) === 'yes')) {
      if (mayBeFunction(text))
        yield { view: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
      continue;
    }
    const named = scenario.one('Parameters.FunctionName') ?? scenario.one('Arguments.FunctionName');
    const written = named && document.read(named);
    if (named === undefined || written === undefined || show(written).startsWith('{%')) {
      const view = named ?? resource;
      const details = { function: [CHOSEN_LATER], at: placeOf(view, name), openReason: CHOSEN_LATER.reason };
      yield { view, details };
      continue;
    }
    const qualifier = scenario.one('Parameters.Qualifier') ?? scenario.one('Arguments.Qualifier');
    yield {
      view: named,
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
function placeOf(view: PropertyValue, state: string): Span {
  const { source, start, end } = view.at;
  if (end - start > LONGEST_SEARCHED) return view.at;
  const written = source.text.slice(start, end);
  const quoted = JSON.stringify(state);
  for (const key of [quoted, JSON.stringify(quoted).slice(1, -1), state])
    for (let at = written.indexOf(key); at !== -1; at = written.indexOf(key, at + 1)) {
      const before = written[at - 1] ?? '\n';
      const after = written.slice(at + key.length, at + key.length + 20);
      if (/[\s{,'\\]/.test(before) && /^'?\s*:/.test(after))
        return { source, start: start + at, end: start + at + key.length };
    }
  return view.at;
}

export const stepFunctions: Service = {
  facts: [STATE_MACHINE],
  readers,
};
