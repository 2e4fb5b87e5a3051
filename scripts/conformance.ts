/**
 * Compares our SAM transform with what the official one made of its own test templates, resource by resource, and
 * prints which logical ids differ: `npm run conformance [-- NAME… | --type TYPE | --verbose]`.
 * The templates are read in place, from `../shared/corpus/sam`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
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

function expand(path: string): { resources: Resources; problems: readonly string[] } {
  const { root } = readTree({ path, text: readFileSync(path, 'utf8') });
  if (root?.kind !== 'map') return { resources: {}, problems: ['not readable'] };
  const { root: expanded, problems } = transformSam(root, {
    environment: { region: REGION, parameters: PARAMETERS },
    readLocal: () => undefined,
    exact: true,
  });
  const { Resources = {} } = toJson(expanded) as { Resources?: Resources };
  return { resources: Resources, problems: problems.map(({ rule, message }) => `${rule}: ${message}`) };
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { type: { type: 'string' }, verbose: { type: 'boolean', short: 'v' } },
});
if (!existsSync(CORPUS)) {
  console.log('no corpus beside the project: nothing compared');
} else {
  const started = performance.now();
  let passed = 0;
  let failed = 0;
  const byType = new Map<string, number>();
  for (const file of readdirSync(join(CORPUS, 'input')).sort()) {
    const name = basename(file, '.yaml');
    if (positionals.length > 0 && !positionals.some((part) => name.includes(part))) continue;
    const { Resources: expected } = JSON.parse(
      readFileSync(join(CORPUS, 'output', `${name}.json`), 'utf8'),
    ) as { Resources: Resources };
    const { resources, problems } = expand(join(CORPUS, 'input', file));
    const found = differences(expected, resources);
    if (found.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    for (const type of new Set(found.map((one) => one.type))) byType.set(type, (byType.get(type) ?? 0) + 1);
    const shown = found.filter(({ type }) => values.type === undefined || type === values.type);
    if (shown.length === 0) continue;
    console.log(`${name}: ${shown.map(({ id, type, why }) => `${id} (${type.slice(5)} ${why})`).join(', ')}`);
    if (values.verbose === true) {
      for (const problem of problems) console.log(`  ${problem}`);
      for (const { id, expected: wanted, actual } of shown) {
        console.log(
          `  ${id}\n    official ${JSON.stringify(wanted)}\n    ours     ${JSON.stringify(actual)}`,
        );
      }
    }
  }
  for (const [type, count] of [...byType].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${type}`);
  console.log(`${Math.round(performance.now() - started)} ms`);
  console.log(`${passed} passed, ${failed} failed`);
}
