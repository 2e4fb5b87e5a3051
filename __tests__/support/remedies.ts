/**
 * Tries remedies: a finding's snippet goes into the template at its place, its fix into the text, and the whole check
 * runs again. The finding has to be gone, and nothing new to be said. Snippets are tried in YAML and in JSON.
 */
import type { Environment } from '../../src/cloudformation/template.ts';
import type { Finding, Fix } from '../../src/finding.ts';
import { type Node, toJson } from '../../src/template/node.ts';
import { readTree } from '../../src/template/read.ts';
import { checkText } from './check-text.ts';

type Json = unknown;
interface JsonMap {
  [key: string]: Json;
}
type Path = readonly (string | number)[];

const isMap = (value: Json): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A remedy that does not do, and why. */
export interface Wrong {
  /** Such as `JSON snippet`. */
  readonly remedy: string;
  readonly why: string;
}

/** The remedies of a template's findings of a rule that do not do. */
export async function wrongRemedies(
  rule: string,
  text: string,
  environment: Partial<Environment>,
): Promise<readonly Wrong[]> {
  const { root } = readTree({ path: 'template.yaml', text });
  if (root === undefined) return [];
  const json = JSON.stringify(toJson(root), null, 2);
  return [
    ...(await wrongIn('YAML', rule, text, environment)),
    ...(await wrongIn('JSON', rule, json, environment)),
  ];
}

async function wrongIn(
  notation: 'YAML' | 'JSON',
  rule: string,
  text: string,
  environment: Partial<Environment>,
): Promise<readonly Wrong[]> {
  const { findings } = await checkText(text, environment);
  const wrong: Wrong[] = [];
  for (const finding of findings.filter((each) => each.rule === rule)) {
    for (const [what, remedied] of remedies(finding, text, notation === 'JSON')) {
      const why =
        'wrong' in remedied
          ? remedied.wrong
          : judge(finding, findings, (await checkText(remedied.text, environment)).findings);
      if (why !== undefined) wrong.push({ remedy: `${notation} ${what}`, why });
    }
  }
  return wrong;
}

/** What is wrong with a remedy, by what is found before and after it. */
function judge(finding: Finding, before: readonly Finding[], after: readonly Finding[]): string | undefined {
  const [was, is] = [countsOf(before), countsOf(after)];
  const added = after.find((each) => (is.get(keyOf(each)) ?? 0) > (was.get(keyOf(each)) ?? 0));
  if (added !== undefined) return `brings ${added.rule}: ${added.message}`;
  const gone = (is.get(keyOf(finding)) ?? 0) < (was.get(keyOf(finding)) ?? 0);
  return gone ? undefined : `does not mend: ${finding.message}`;
}

const keyOf = ({ rule, resources }: Finding): string => `${rule} ${resources.join(' ')}`;

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

type Remedied = { readonly text: string } | { readonly wrong: string };

/** The template's text with each remedy of a finding. */
function remedies(finding: Finding, text: string, json: boolean): readonly (readonly [string, Remedied])[] {
  const { fix, snippet } = finding;
  return [
    ...(fix === null ? [] : [['fix', { text: edited(text, fix) }] as const]),
    ...(snippet === undefined ? [] : [['snippet', pasted(finding, snippet, text, json)] as const]),
  ];
}

/** A text with the edits of a fix. */
function edited(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((result, { at, text: by }) => result.slice(0, at.start) + by + result.slice(at.end), text);
}

/** A template with a snippet where it belongs, as JSON. */
function pasted(finding: Finding, snippet: string, text: string, json: boolean): Remedied {
  const { root } = readTree({ path: 'template.yaml', text });
  const value = json ? parsedJson(snippet) : parsedYaml(snippet);
  if (root === undefined || value === undefined)
    return { wrong: `not ${json ? 'JSON' : 'YAML'}: ${snippet}` };
  const document = toJson(root) as JsonMap;
  const places = [finding.at, ...finding.related.map((each) => each.at)];
  const paths = places.map(({ start }) => pathAt(root, start));
  const wrong = paste(document, value, paths, finding);
  return wrong === undefined ? { text: JSON.stringify(document, null, 2) } : { wrong };
}

function parsedYaml(snippet: string): Json {
  const { root, problems } = readTree({ path: 'snippet.yaml', text: snippet });
  return root === undefined || problems.length > 0 ? undefined : toJson(root);
}

/** A value, or `"Key": value` as it stands in a map. */
function parsedJson(snippet: string): Json {
  for (const text of [snippet, `{${snippet}}`]) {
    try {
      return JSON.parse(text);
    } catch {
      // The other way may do.
    }
  }
  return undefined;
}

/** The keys and indexes that lead to what stands at an offset. */
function pathAt(node: Node, offset: number): Path {
  const holds = ({ at }: Node): boolean => at.start <= offset && offset < Math.max(at.end, at.start + 1);
  if (node.kind === 'list') {
    const index = node.items.findIndex(holds);
    const item = node.items[index];
    return item === undefined ? [] : [index, ...pathAt(item, offset)];
  }
  if (node.kind !== 'map') return [];
  for (const { key, keyAt, value } of node.entries.values()) {
    if (keyAt.start <= offset && offset < keyAt.end) return [key];
    if (holds(value)) return [key, ...pathAt(value, offset)];
  }
  return [];
}

const at = (document: Json, path: Path): Json =>
  path.reduce<Json>((value, key) => (value as Record<string | number, Json> | undefined)?.[key], document);

/** Puts a snippet into a document; what is wrong where it can't. */
function paste(
  document: JsonMap,
  snippet: Json,
  paths: readonly Path[],
  finding: Finding,
): string | undefined {
  const resources = document.Resources as JsonMap;
  const statements = listOf(snippet);
  if (statements.every((each) => isMap(each) && 'Effect' in each))
    return addStatements(resources, statements, finding);
  if (!isMap(snippet) || isIntrinsic(snippet)) return replace(document, paths[0] ?? [], snippet);
  if (Object.values(snippet).every((each) => isMap(each) && 'Type' in each && 'Properties' in each)) {
    const there = Object.keys(snippet).find((id) => id in resources);
    Object.assign(resources, snippet);
    return there === undefined ? undefined : `overwrites ${there}`;
  }
  for (const [key, value] of Object.entries(snippet)) setKey(document, key, value, paths);
  return undefined;
}

const isIntrinsic = (value: JsonMap): boolean => {
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && key !== undefined && /^(?:Ref$|Fn::)/.test(key);
};

function replace(document: JsonMap, path: Path, value: Json): string | undefined {
  const parent = at(document, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return 'has no place';
  (parent as Record<string | number, Json>)[last] = value;
  return undefined;
}

/** The maps that a path leads through, the innermost first. */
const mapsOn = (document: JsonMap, path: Path): readonly JsonMap[] =>
  path.map((_, index) => at(document, path.slice(0, path.length - index))).filter(isMap);

/** Sets a key in the nearest map that has it, at the place or a related one, else in the resource's properties; lists and dependencies grow. */
function setKey(document: JsonMap, key: string, value: Json, paths: readonly Path[]): void {
  const resource = at(document, (paths[0] ?? []).slice(0, 2)) as JsonMap;
  resource.Properties ??= {};
  const grows = key === 'DependsOn' || Array.isArray(value);
  // A condition of a statement goes there, not to the resource, which may have one of its own.
  const statement = mapsOn(document, paths[0] ?? []).find((map) => key === 'Condition' && 'Effect' in map);
  const having = statement ?? paths.flatMap((path) => mapsOn(document, path)).find((map) => key in map);
  const holder = key === 'DependsOn' ? resource : (having ?? (resource.Properties as JsonMap));
  holder[key] = grows ? [...listOf(holder[key]), ...listOf(value)] : value;
}

/** Resources that hold a resource policy, and where. */
const RESOURCE_POLICIES: Readonly<Record<string, string>> = {
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
};

/** Statements go to the queue, topic or key policy that the finding names, else to the role that it names: into its trust policy where they name a principal. */
function addStatements(
  resources: JsonMap,
  statements: readonly Json[],
  finding: Finding,
): string | undefined {
  const typed = finding.resources.map((id) => resources[id]).filter(isMap);
  const holder = typed.find(({ Type }) => String(Type) in RESOURCE_POLICIES);
  if (holder !== undefined && statements.some((each) => isMap(each) && 'Principal' in each)) {
    const properties = holder.Properties as JsonMap;
    const policy = properties[RESOURCE_POLICIES[String(holder.Type)] ?? ''] as JsonMap;
    policy.Statement = [...listOf(policy.Statement), ...statements];
    return undefined;
  }
  const role = typed.find(({ Type }) => Type === 'AWS::IAM::Role');
  const owner = role ?? typed.find(({ Type }) => String(Type).startsWith('AWS::Serverless::'));
  if (owner === undefined) return 'has no role of the template to go to';
  owner.Properties ??= {};
  const properties = owner.Properties as JsonMap;
  if (statements.some((each) => isMap(each) && 'Principal' in each)) {
    const trust = properties.AssumeRolePolicyDocument as JsonMap;
    trust.Statement = [...listOf(trust.Statement), ...statements];
    return undefined;
  }
  const document = { Version: '2012-10-17', Statement: statements };
  const policy = role === undefined ? document : { PolicyName: 'Remedy', PolicyDocument: document };
  properties.Policies = [...listOf(properties.Policies), policy];
  return undefined;
}
