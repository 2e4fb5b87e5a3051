/**
 * Compares our SAM transform with what the official one made of its own test templates, resource by resource, and
 * prints which logical ids differ: `npm run conformance [-- NAME… --type TYPE --verbose]`. With
 * `--at-least N`, fewer equal cases fail the run. With `--errors`: do we
 * refuse what it refuses?
 * The templates are read in place, from `../shared/corpus/sam`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/finding.ts';
import { transformSam } from '../src/sam/transform.ts';
import { toJson } from '../src/template/node.ts';
import { readTree } from '../src/template/read.ts';

const CORPUS = new URL('../../shared/corpus/sam/', import.meta.url).pathname;
const PARAMETERS = new Map([
  ['param1', 'value1'],
  ['param2', 'value2'],
]);
const REGION = 'ap-southeast-1';

/** The types that decide who may invoke what; of a function, the properties that do. */
const COMPARED = new Set(
  `AWS::Lambda::Permission AWS::Lambda::EventSourceMapping AWS::Lambda::Url AWS::Lambda::Alias
   AWS::Lambda::EventInvokeConfig AWS::Lambda::Function AWS::IAM::Role AWS::IAM::ManagedPolicy AWS::IAM::Policy
   AWS::SNS::Subscription AWS::SNS::Topic AWS::SNS::TopicPolicy AWS::SQS::Queue AWS::SQS::QueuePolicy
   AWS::Events::Rule AWS::Scheduler::Schedule AWS::S3::Bucket AWS::Cognito::UserPool AWS::Logs::SubscriptionFilter
   AWS::IoT::TopicRule AWS::StepFunctions::StateMachine AWS::StepFunctions::StateMachineAlias
   AWS::AppSync::DataSource`.split(/\s+/),
);
const FUNCTION_PROPERTIES = [
  'Role',
  'VpcConfig',
  'TracingConfig',
  'DeadLetterConfig',
  'FileSystemConfigs',
  'KmsKeyArn',
  'FunctionName',
];

type Json = unknown;
type Resources = Record<string, { Type?: string; Properties?: Record<string, Json>; Condition?: Json }>;

interface Difference {
  readonly id: string;
  readonly type: string;
  readonly why: string;
  readonly expected: Json;
  readonly actual: Json;
}

type Problem = Pick<Finding, 'rule' | 'message' | 'resources'>;

function expand(path: string): { resources: Resources; problems: readonly Problem[] } {
  const { root, problems: unread } = readTree({ path, text: readFileSync(path, 'utf8') });
  if (root?.kind !== 'map') return { resources: {}, problems: unread };
  const { root: expanded, problems } = transformSam(root, {
    environment: { region: REGION, parameters: PARAMETERS },
    readLocal: () => undefined,
    exact: true,
  });
  const { Resources = {} } = toJson(expanded) as { Resources?: Resources };
  return { resources: Resources, problems };
}

/** What is compared of a resource; undefined where its type is not. */
function comparable(resource: Resources[string] | undefined): Json {
  if (resource?.Type === undefined || !COMPARED.has(resource.Type)) return undefined;
  const { Type, Condition, Properties = {} } = resource;
  if (Type !== 'AWS::Lambda::Function') return { Type, Condition, Properties };
  const kept = FUNCTION_PROPERTIES.filter((key) => key in Properties).map((key) => [key, Properties[key]]);
  return { Type, Condition, Properties: Object.fromEntries(kept) };
}

/** A text that two values share exactly when they are equal but for the order of lists and keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .sort()
    .join(',')}}`;
}

function differences(expected: Resources, actual: Resources): Difference[] {
  const found: Difference[] = [];
  for (const id of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const [wanted, got] = [comparable(expected[id]), comparable(actual[id])];
    if (wanted === undefined && got === undefined) continue;
    if (wanted !== undefined && got !== undefined && canonical(wanted) === canonical(got)) continue;
    const why = wanted === undefined ? 'extra' : got === undefined ? 'missing' : 'differs';
    const type = (expected[id] ?? actual[id])?.Type ?? '';
    found.push({ id, type, why, expected: expected[id], actual: actual[id] });
  }
  return found;
}

/** Expands the cases and prints what differs; how many are equal comes back. */
function compareAll(names: readonly string[], type: string | undefined, verbose: boolean): number {
  let passed = 0;
  const byType = new Map<string, number>();
  const files = readdirSync(join(CORPUS, 'input')).sort();
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  for (const file of chosen) {
    const name = basename(file, '.yaml');
    const official = readFileSync(join(CORPUS, 'output', `${name}.json`), 'utf8');
    const { resources, problems } = expand(join(CORPUS, 'input', file));
    const found = differences((JSON.parse(official) as { Resources: Resources }).Resources, resources);
    if (found.length === 0) passed += 1;
    for (const one of new Set(found.map((difference) => difference.type))) {
      byType.set(one, (byType.get(one) ?? 0) + 1);
    }
    const shown = found.filter((difference) => type === undefined || type === difference.type);
    if (shown.length === 0) continue;
    console.log(`${name}: ${shown.map((one) => `${one.id} (${one.type.slice(5)} ${one.why})`).join(', ')}`);
    if (verbose) show(shown, problems);
  }
  for (const [one, count] of [...byType].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${one}`);
  console.log(`${passed} passed, ${chosen.length - passed} failed`);
  return passed;
}

function show(shown: readonly Difference[], problems: readonly Problem[]): void {
  for (const { rule, message } of problems) console.log(`  ${rule}: ${message}`);
  for (const { id, expected, actual } of shown) {
    console.log(`  ${id}\n    official ${JSON.stringify(expected)}\n    ours     ${JSON.stringify(actual)}`);
  }
}

/** Does a finding name a logical id? That of an event may be the resource's and the event's, one after the other. */
function namesId({ resources, message }: Problem, id: string): boolean {
  const named = [...resources, ...[...message.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one)];
  return named.some((one) => id === one || (id.startsWith(one) && named.includes(id.slice(one.length))));
}

/** Templates that the official transform refuses: do we, and do we name the resource that it names? */
function compareRefusals(names: readonly string[], verbose: boolean): void {
  let refused = 0;
  let named = 0;
  const files = readdirSync(join(CORPUS, 'error-input')).sort();
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  for (const file of chosen) {
    const name = basename(file, '.yaml');
    const official = readFileSync(join(CORPUS, 'error-output', `${name}.json`), 'utf8');
    const ids = new Set([...official.matchAll(/with id \[([^\]]+)\]/g)].map(([, id = '']) => id));
    const { problems } = expand(join(CORPUS, 'error-input', file));
    const missed = [...ids].filter((id) => !problems.some((problem) => namesId(problem, id)));
    if (problems.length > 0) refused += 1;
    if (problems.length > 0 && missed.length === 0) named += 1;
    else
      console.log(`${name}: ${problems.length === 0 ? 'nothing found' : `not named: ${missed.join(', ')}`}`);
    if (verbose) for (const { message } of problems) console.log(`  ${message}`);
  }
  console.log(`${refused} of ${chosen.length} refused, ${named} at the right resource`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'at-least': { type: 'string' },
    errors: { type: 'boolean' },
    type: { type: 'string' },
    verbose: { type: 'boolean', short: 'v' },
  },
});
if (!existsSync(CORPUS)) console.log('no corpus beside the project: nothing compared');
else if (values.errors === true) compareRefusals(positionals, values.verbose === true);
else {
  const passed = compareAll(positionals, values.type, values.verbose === true);
  if (passed < Number(values['at-least'] ?? 0)) process.exitCode = 1;
}
