/**
 * Nested stacks whose templates are local files: each is checked as its parents deploy it, with the parameters that they
 * give; alone it is checked only where no parent uses it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
 */
import { posix } from 'node:path';
import { ownedBy } from '../cloudformation/offers.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { Nested } from '../cloudformation/stacks.ts';
import type { Environment, PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { isOfMacro } from '../cloudformation/unknown-macros.ts';
import type { Source } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import type { Files } from '../template/files.ts';
import { child, type MapNode } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import type { Assemblies } from './cdk-assembly.ts';
import type { Measure } from './phases.ts';
import { type Reading, readTemplate, type TemplateFile } from './read-template.ts';
import type { Read } from './unfinished.ts';

export interface NestedInput {
  readonly files: Files;
  /** For templates that AWS CDK made: a nested stack's is an asset. */
  readonly assemblies: Assemblies;
  readonly measure: Measure;
  /** Is a template to be left out, though another names it? */
  readonly isExcluded: (path: string) => boolean;
  /** Is a template deployed by itself as well? */
  readonly isDeployed: (path: string) => boolean;
}

export interface WithNested {
  /** Each root with what it nests, then what is left. */
  readonly read: readonly Read[];
  /** For each of them the root, as its place in what was given; those that are left come last. */
  readonly roots: readonly Root[];
  readonly nested: Nested;
}

export interface Root {
  readonly index: number;
  readonly isLast: boolean;
}

/** CloudFormation has no such depth in practice; a chain of templates ends here. */
const MOST_DEPTH = 10;

/** So many nested stacks are read for one template; the rest stay what they are alone. */
const MOST_STACKS = 200;

/** The readings with nested stacks as their parents deploy them. */
export async function withNested(read: readonly Read[], input: NestedInput): Promise<WithNested> {
  const known = groupsOf(read, ({ template }) => template.source.path);
  const uses = new Uses(known, input);
  const used = new Set(
    read.flatMap((each) =>
      uses.of(each.reading).flatMap(({ file }) => (isSame(file, each) ? [] : [file.source.path])),
    ),
  );
  const places = read.map((each, index) => ({ each, index }));
  if (used.size === 0)
    return { read, roots: places.map(({ index }) => ({ index, isLast: false })), nested: new Map() };
  const expansion = new Expansion(uses, input);
  const isRoot = ({ template: { source } }: Read): boolean =>
    !used.has(source.path) || input.isDeployed(source.path);
  const all: { readonly each: Read; readonly index: number; readonly isLast: boolean }[] = [];
  for (const { each: root, index } of places.filter(({ each }) => isRoot(each)))
    for (const each of [root, ...(await expansion.of(root))]) all.push({ each, index, isLast: false });
  // Templates that only use each other in a circle are deployed by nobody: they are checked alone.
  const reached = new Set(all.map(({ each }) => each.template.source.path));
  const left = places
    .filter(({ each }) => !reached.has(each.template.source.path))
    .map((place) => ({ ...place, isLast: true }));
  const ordered = [...all, ...left];
  return {
    read: ordered.map(({ each }) => each),
    roots: ordered.map(({ index, isLast }) => ({ index, isLast })),
    nested: expansion.nested,
  };
}

/** The paths of the local templates that a template nests directly. */
export function nestedPaths(read: readonly Read[], input: NestedInput): readonly (readonly string[])[] {
  const uses = new Uses(
    groupsOf(read, ({ template }) => template.source.path),
    input,
  );
  return read.map(({ reading }) => uses.of(reading).map(({ file }) => file.source.path));
}

const isSame = (file: TemplateFile, { template }: Read): boolean => file.source.path === template.source.path;

/** What stacks are made of. The stacks of a stack set are in other accounts and regions than it. */
const STACK_SET = 'AWS::CloudFormation::StackSet';
const STACKS = ['AWS::CloudFormation::Stack', STACK_SET];

/** A nested stack with a local template. */
interface Use {
  readonly resource: Resource;
  readonly file: TemplateFile;
}

class Uses {
  readonly #known: ReadonlyMap<string, readonly Read[]>;
  readonly #input: NestedInput;
  readonly #files = new Map<string, TemplateFile | undefined>();
  readonly #declared = new Map<string, MapNode | undefined>();

  constructor(known: ReadonlyMap<string, readonly Read[]>, input: NestedInput) {
    this.#known = known;
    this.#input = input;
  }

  of({ template, source }: Reading): readonly Use[] {
    if (template === undefined) return [];
    return STACKS.flatMap((type) => resourcesOfType(template, type)).flatMap((resource) => {
      const urls = resource.properties.all('TemplateURL');
      const url = urls.length === 1 ? (urls[0]?.text() ?? []) : [];
      const path = localPath(literal(url) ?? '', source.path) ?? this.#assetPath(url, source.path);
      const file = path === undefined ? undefined : this.#file(path);
      return file === undefined ? [] : [{ resource, file }];
    });
  }

  /** The file behind `https://s3…/<hash>.json`, as the assembly of the template has it. */
  #assetPath(url: SymbolicString, from: string): string | undefined {
    const last = url.at(-1);
    const hash = typeof last === 'string' ? /\/([0-9a-f]{64})\.json$/.exec(last)?.[1] : undefined;
    return hash === undefined ? undefined : this.#input.assemblies.of(from)?.assets.get(hash);
  }

  /** The parameters that a template declares. */
  declaredBy({ source }: TemplateFile): MapNode | undefined {
    const { path } = source;
    if (!this.#declared.has(path)) {
      const [known] = this.#known.get(path) ?? [];
      const declared = child(known?.reading.template?.root ?? readTree(source).root, 'Parameters');
      this.#declared.set(path, declared?.kind === 'map' ? declared : undefined);
    }
    return this.#declared.get(path);
  }

  #file(path: string): TemplateFile | undefined {
    const [known] = this.#known.get(path) ?? [];
    if (known !== undefined) {
      const { stack: _, ...source } = known.template.source;
      return { ...known.template, source };
    }
    if (!this.#files.has(path)) {
      const source = this.#input.isExcluded(path) ? undefined : this.#input.files.read(path);
      this.#files.set(path, source === undefined ? undefined : { source, named: false });
    }
    return this.#files.get(path);
  }
}

/** A path as `aws cloudformation package` and SAM take it: relative to the template. What has a scheme lies elsewhere. */
function localPath(url: string, from: string): string | undefined {
  if (url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), url));
}

class Expansion {
  readonly nested = new Map<string, Map<string, Template>>();
  readonly #names = new Set<string>();
  readonly #uses: Uses;
  readonly #input: NestedInput;

  constructor(uses: Uses, input: NestedInput) {
    this.#uses = uses;
    this.#input = input;
  }

  /** All stacks nested in one, at any depth. */
  async of(root: Read): Promise<readonly Read[]> {
    const found: Read[] = [];
    const open: { readonly parent: Reading; readonly above: readonly string[] }[] = [
      { parent: root.reading, above: [root.template.source.path] },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { parent, above } = next;
      for (const use of this.#uses.of(parent)) {
        const { path } = use.file.source;
        if (above.includes(path) || above.length > MOST_DEPTH || found.length >= MOST_STACKS) continue;
        const stack = await this.#read(use, parent);
        if (stack === undefined) continue;
        found.push(stack);
        open.push({ parent: stack.reading, above: [...above, path] });
      }
    }
    return found;
  }

  /** No two instances of a template have one name: deployments of several parents may be called alike. */
  #nameOf({ id }: Resource, { stack, path }: Source, template: string): string {
    const short = `${id} of ${stack?.name ?? path}`;
    const long = `${id} of ${stack?.name ?? 'it'} (${path})`;
    const names = [short, long, ...Array.from({ length: MOST_STACKS }, (_, index) => `${long} ${index + 2}`)];
    const name = names.find((each) => !this.#names.has(`${template}@${each}`)) ?? long;
    this.#names.add(`${template}@${name}`);
    return name;
  }

  async #read({ resource, file }: Use, parent: Reading): Promise<Read | undefined> {
    const { source } = file;
    const name = this.#nameOf(resource, parent.source, source.path);
    const inParent = { name, template: source.path, parent: resource.at };
    const template = { ...file, source: { ...source, stack: inParent } };
    const environment = environmentOf(resource, this.#uses.declaredBy(file));
    const reading = await readTemplate(template, { ...this.#input, environment });
    if (reading === undefined) return undefined;
    if (reading.template !== undefined) {
      const { id } = resource.template;
      const stacks = this.nested.get(id) ?? new Map<string, Template>();
      this.nested.set(id, stacks.set(resource.id, reading.template));
    }
    return { template, reading };
  }
}

/**
 * Where a nested stack is deployed and with which values. A parameter that the parent does not give has its default: a
 * nested stack has no earlier values that could count. What the parent of a stack set does not know by itself is not the
 * same in its stacks, which have values of their own for some of them (`ParameterOverrides`).
 */
function environmentOf(resource: Resource, declared: MapNode | undefined): Environment {
  const { properties, template, type } = resource;
  if (type === STACK_SET) return placeOfSet(properties);
  const { parameters: _, stackName: __, ...place } = template.environment;
  const parameters = new Map<string, string>();
  const bound = new Map<string, SymbolicString>();
  const given = givenParameters(properties);
  for (const { key, value } of declared?.entries.values() ?? []) {
    const text = given?.get(key);
    const plain = text === undefined || text === 'open' ? undefined : literal(text);
    const written = child(value, 'Default');
    if (plain !== undefined) parameters.set(key, plain);
    else if (text !== undefined && text !== 'open') bound.set(key, ownedBy(text, template, 'the parent'));
    else if (given !== undefined && text === undefined && written?.kind === 'scalar')
      parameters.set(key, written.text);
  }
  return { ...place, parameters, bound };
}

/** The region and account of all stacks of a set, where it is one; and the parameters that are texts, where no stack has its own. */
function placeOfSet(properties: PropertyValue): Environment {
  const only = (path: string): string | undefined => {
    const texts = new Set(properties.all(path).map((value) => literal(value.text())));
    const [text] = texts;
    return texts.size === 1 ? text : undefined;
  };
  const region = only('StackInstancesGroup[].Regions[]');
  const account = only('StackInstancesGroup[].DeploymentTargets.Accounts[]');
  const parameters = new Map<string, string>();
  const given =
    properties.all('StackInstancesGroup[].ParameterOverrides').length > 0
      ? []
      : properties.all('Parameters[]');
  for (const each of given) {
    const [key, value] = [each.one('ParameterKey'), each.one('ParameterValue')].map(
      (one) => one && literal(one.text()),
    );
    if (key !== undefined && value !== undefined) parameters.set(key, value);
  }
  return { parameters, ...(region !== undefined && { region }), ...(account !== undefined && { account }) };
}

/** What a parent gives, by parameter; `open` where it depends on conditions or is no text. Undefined where nothing can be told. */
function givenParameters(
  properties: PropertyValue,
): ReadonlyMap<string, SymbolicString | 'open'> | undefined {
  const all = properties.all('Parameters');
  const [written] = all;
  if (written === undefined) return new Map();
  if (all.length > 1 || written.kind !== 'map') return undefined;
  const found = new Map<string, SymbolicString | 'open'>();
  for (const { entry, value } of written.children()) {
    if (isOfMacro(entry.key)) return undefined;
    found.set(entry.key, found.has(entry.key) || value.kind !== 'text' ? 'open' : value.text());
  }
  return found;
}
