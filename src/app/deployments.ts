/**
 * How the templates of a repository are deployed, read from what lies beside them: SAM's configuration, and parameter
 * files. What can be for several templates is told, and not guessed.
 */

import { posix } from 'node:path';
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import {
  candidatesFor,
  type Declaring,
  type Giving,
  givesByForm,
  givesByName,
  mayGive,
  PARAMETER_FOLDERS,
  stageOf,
} from '../config/beside.ts';
import { environmentOf, parametersIn } from '../config/environment.ts';
import { isToml, type ReadToml, SAM_CONFIG_FILES, samEnvironments } from '../config/samconfig.ts';
import type { Source } from '../finding.ts';
import { addTo, groupsOf } from '../groups.ts';
import type { Disk } from '../io/disk.ts';
import { count } from '../report/sanitize.ts';
import { child } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { isSurelyTemplate, isTemplate } from '../template/sniff.ts';
import { UsageError } from '../usage-error.ts';
import { makersIn } from './makers.ts';
import { tomlReader } from './parameter-files.ts';
import { someOf } from './some-of.ts';

export interface Deployments {
  readonly stacks: readonly Deployment[];
  /** What counted, and what did not, in sentences. */
  readonly notes: readonly string[];
}

export interface DeploymentInput {
  /** The templates of the run that are not deployed by the configuration. */
  readonly templates: readonly Source[];
  readonly disk: Disk;
  /** What holds for all; its parameters are the user's own, and win. */
  readonly everywhere: Environment;
}

/** Finds the deployments. Never throws: a file that can't be read is told. */
export async function deploymentsBeside(input: DeploymentInput): Promise<Deployments> {
  const byFolder = groupsOf(input.templates, ({ path }) => posix.dirname(path));
  const notes: string[] = [];
  const stacks: Deployment[] = [];
  const made = madeDeployments(input);
  const sam = await samDeployments(byFolder, input, notes);
  const files = new Map<string, Found[]>();
  for (const found of parameterFiles(byFolder, input.disk, notes)) addTo(files, found.template, found);
  const from = new Set<string>();
  for (const { path } of input.templates) {
    const alone = made.get(path);
    if (alone !== undefined) {
      stacks.push(alone);
      continue;
    }
    const configured = sam.get(path) ?? [];
    const given = files.get(path) ?? [];
    // An environment that only has a name says less than a parameter file.
    const chosen =
      given.length === 0 || configured.some(({ deployment }) => deployment.environment.parameters.size > 0)
        ? configured
        : given.map((file) => ofFile(file, input.everywhere));
    stacks.push(...namedApart(chosen, input.everywhere));
    for (const each of chosen) from.add(each.from);
  }
  const beside = stacks.filter(({ template }) => !made.has(template));
  return { stacks, notes: [...notes, ...counted(beside, [...from])] };
}

/** What the tools that made templates say of their stacks: each template is made for one. */
function madeDeployments({ templates, disk, everywhere }: DeploymentInput): ReadonlyMap<string, Deployment> {
  const makers = makersIn(disk).all;
  const found = new Map<string, Deployment>();
  for (const { path: template } of templates) {
    const made = makers.map((maker) => maker.deploymentOf(template)).find((each) => each !== undefined);
    if (made === undefined) continue;
    const { name, ...place } = made;
    found.set(template, { name, template, environment: { ...everywhere, ...place } });
  }
  return found;
}

/** A deployment, and the file that tells of it. */
interface Told {
  readonly from: string;
  /** What tells it apart from others of the same name. */
  readonly qualifier: string;
  readonly deployment: Deployment;
}

type ByFolder = ReadonlyMap<string, readonly Source[]>;

async function samDeployments(
  byFolder: ByFolder,
  { disk, templates, everywhere }: DeploymentInput,
  notes: string[],
): Promise<ReadonlyMap<string, readonly Told[]>> {
  const found = new Map<string, Told[]>();
  const known = new Set(templates.map(({ path }) => path));
  let readToml: ReadToml | undefined;
  for (const folder of foldersUpwards(byFolder)) {
    const names = new Set(disk.list(folder));
    const name = SAM_CONFIG_FILES.find((each) => names.has(each));
    const source = name === undefined ? undefined : disk.read(inFolder(folder, name));
    if (source === undefined) continue;
    if (isToml(source.path)) readToml ??= await tomlReader();
    for (const told of samConfigured(source, folder, names, readToml ?? (() => undefined), notes))
      if (known.has(told.deployment.template))
        addTo(found, told.deployment.template, withAll(told, everywhere));
  }
  return found;
}

/** The folders of templates, and those above: `samconfig.toml` may name a template in a folder below. */
function foldersUpwards(byFolder: ByFolder): readonly string[] {
  const folders = new Set<string>();
  for (const start of byFolder.keys()) {
    for (let folder = start; !folders.has(folder); folder = posix.dirname(folder)) {
      if (folder.startsWith('..') || posix.isAbsolute(folder)) break;
      folders.add(folder);
    }
  }
  return [...folders].sort();
}

function samConfigured(
  source: Source,
  folder: string,
  names: ReadonlySet<string>,
  readToml: ReadToml,
  notes: string[],
): readonly Told[] {
  const usual = ['template.yaml', 'template.yml', 'template.json'].find((name) => names.has(name));
  try {
    return samEnvironments(source, readToml).flatMap((environment): readonly Told[] => {
      const { name, stackName, region, parameters } = environment;
      const template = environment.template ?? usual;
      if (template === undefined) return [];
      const placed = environmentOf({ parameters: [], parameterFiles: [], region, account: undefined });
      return [
        {
          from: source.path,
          qualifier: name,
          deployment: {
            name: stackName ?? name,
            template: inFolder(folder, template),
            environment: { ...placed, parameters, ...(stackName === undefined ? {} : { stackName }) },
          },
        },
      ];
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    notes.push(`Not counted as a deployment: ${error.message}`);
    return [];
  }
}

/** What the user gives for all wins over what a file says. */
function withAll(told: Told, everywhere: Environment): Told {
  const { environment } = told.deployment;
  const parameters = new Map([...environment.parameters, ...everywhere.parameters]);
  return {
    ...told,
    deployment: { ...told.deployment, environment: { ...everywhere, ...environment, parameters } },
  };
}

interface Found extends Giving {
  readonly template: string;
}

const ofFile = ({ path, parameters, template }: Found, everywhere: Environment): Told =>
  withAll(
    {
      from: path,
      qualifier: path,
      deployment: { name: stageOf(path, template), template, environment: { parameters } },
    },
    everywhere,
  );

function parameterFiles(byFolder: ByFolder, disk: Disk, notes: string[]): readonly Found[] {
  const beside = new Map<string, Source[]>();
  const known = new Set([...byFolder.values()].flatMap((templates) => templates.map(({ path }) => path)));
  for (const [folder, templates] of byFolder)
    for (const within of parameterFoldersOf(folder))
      for (const name of disk.list(within)) {
        const path = inFolder(within, name);
        if (mayGive(name) && !known.has(path))
          for (const template of templates) addTo(beside, path, template);
      }
  const declaring = declarer();
  return [...beside].flatMap(([path, templates]) => {
    const file = giving(path, disk, templates);
    if (file === undefined) return [];
    const candidates = candidatesFor(file, templates.map(declaring));
    const [only, ...others] = candidates;
    if (only === undefined) return [];
    if (others.length === 0) return [{ ...file, template: only.path }];
    const names = candidates.map((each) => each.path).slice(0, MOST_SHOWN);
    notes.push(
      `${path} gives parameters that several templates have (${names.join(', ')}${candidates.length > MOST_SHOWN ? ', …' : ''}): say in "stacks" which it is for`,
    );
    return [];
  });
}

function parameterFoldersOf(folder: string): readonly string[] {
  const above = posix.dirname(folder);
  const outside = folder === '.' || folder.startsWith('..') || posix.isAbsolute(folder);
  return [
    folder,
    ...PARAMETER_FOLDERS.map((name) => inFolder(folder, name)),
    ...(outside ? [] : ['params', 'parameters'].map((name) => inFolder(above, name))),
  ];
}

const MAY_GIVE = /["']?(?:ParameterKey|Parameters)["']?\s*:/;

/** The parameters that a file gives; undefined where it is no parameter file, by all that can be told. */
function giving(path: string, disk: Disk, templates: readonly Source[]): Giving | undefined {
  const source = disk.read(path);
  if (source === undefined) return undefined;
  const stems = templates.map((each) => posix.basename(each.path).replace(/(?:\.template)?\.\w+$/, ''));
  const byName = givesByName(path, stems);
  if ((!byName && !MAY_GIVE.test(source.text)) || isSurelyTemplate(source.text)) return undefined;
  const { root, problems } = readTree(source);
  if (problems.length > 0 || isTemplate(root) || !(byName || givesByForm(root))) return undefined;
  const parameters = parametersIn(root);
  return parameters === undefined ? undefined : { path, parameters };
}

/** Which parameters a template declares, each read once. */
function declarer(): (source: Source) => Declaring {
  const known = new Map<string, Declaring>();
  return (source) => {
    const { path } = source;
    let found = known.get(path);
    if (found === undefined) {
      const declared = child(readTree(source).root, 'Parameters');
      const names = declared?.kind === 'map' ? declared.entries.keys() : [];
      found = { path, parameters: new Set(names) };
      known.set(path, found);
    }
    return found;
  };
}

/** No two deployments of a template have the same name; the same values twice are one deployment. */
function namedApart(told: readonly Told[], { parameters }: Environment): readonly Deployment[] {
  const groups = groupsOf(told, ({ deployment }) => deployment.name);
  const used = new Set<string>();
  return told.flatMap(({ deployment, qualifier }) => {
    const alike = groups.get(deployment.name) ?? [];
    const name = alike.length > 1 ? `${deployment.name} (${qualifier})` : deployment.name;
    const key = JSON.stringify([
      deployment.environment,
      [...deployment.environment.parameters].sort(),
      parameters.size,
    ]);
    if (used.has(key)) return [];
    used.add(key);
    return [{ ...deployment, name }];
  });
}

const MOST_SHOWN = 3;

function counted(stacks: readonly Deployment[], from: readonly string[]): readonly string[] {
  if (stacks.length === 0) return [];
  const templates = new Set(stacks.map(({ template }) => template)).size;
  return [
    `Checked as deployed: ${count(templates, 'template')} in ${count(stacks.length, 'deployment')}, by ${someOf(from)}`,
  ];
}

const inFolder = (folder: string, name: string): string => posix.normalize(posix.join(folder, name));
