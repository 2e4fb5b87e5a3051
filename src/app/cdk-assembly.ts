/**
 * What AWS CDK synthesizes, the cloud assembly: which templates are the stacks of which environment, which file a nested
 * stack's template is, and where in the user's own source each resource was made.
 * https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md
 */
import { posix } from 'node:path';
import type { Files } from '../template/files.ts';
import { entriesOf, entry, jsonOf, textOf } from './json-file.ts';

/** One folder of an assembly; stages have folders of their own within. */
export interface Assembly {
  readonly folder: string;
  readonly stacks: readonly AssemblyStack[];
  /** The files of assets, by their hash: a nested stack's template is one. */
  readonly assets: ReadonlyMap<string, string>;
}

export interface AssemblyStack {
  /** What CDK calls it: `Prod/Orders`. */
  readonly displayName: string;
  readonly stackName: string;
  /** The template's path. */
  readonly template: string;
  readonly region?: string;
  readonly account?: string;
  /** What is known of the constructs, by their paths: `/Orders/Topic/Resource`. */
  readonly metadata: () => unknown;
}

/** No app nests stages deeper. */
const MOST_DEPTH = 5;

/** The assemblies in a folder and those of the stages in it; none where there is no manifest. Nothing outside of the folder is read. */
export function assembliesIn(folder: string, files: Files, depth = 0): readonly Assembly[] {
  const manifest = jsonOf(posix.join(folder, 'manifest.json'), files);
  const artifacts = entriesOf(entry(manifest, 'artifacts'));
  if (artifacts.length === 0) return [];
  const inside = (name: unknown): string | undefined => {
    const path = typeof name === 'string' ? posix.join(folder, name) : undefined;
    return path?.startsWith(`${posix.normalize(folder)}/`) ? path : undefined;
  };
  const of = (type: string) => artifacts.filter(([, artifact]) => entry(artifact, 'type') === type);
  const assembly: Assembly = {
    folder,
    stacks: of('aws:cloudformation:stack').flatMap(([id, artifact]) => stackOf(id, artifact, files, inside)),
    assets: new Map(
      of('cdk:asset-manifest').flatMap(([, artifact]) =>
        assetsIn(inside(entry(entry(artifact, 'properties'), 'file')), files, inside),
      ),
    ),
  };
  const stages = of('cdk:cloud-assembly').flatMap(([, artifact]) => {
    const path = inside(entry(entry(artifact, 'properties'), 'directoryName'));
    return path === undefined || depth >= MOST_DEPTH ? [] : assembliesIn(path, files, depth + 1);
  });
  return [assembly, ...stages];
}

type Inside = (name: unknown) => string | undefined;

function stackOf(id: string, artifact: unknown, files: Files, inside: Inside): readonly AssemblyStack[] {
  const properties = entry(artifact, 'properties');
  const template = inside(entry(properties, 'templateFile'));
  if (template === undefined) return [];
  const [, account, region] =
    /^aws:\/\/([^/]+)\/([^/]+)$/.exec(textOf(entry(artifact, 'environment')) ?? '') ?? [];
  const file = inside(entry(artifact, 'additionalMetadataFile'));
  return [
    {
      displayName: textOf(entry(artifact, 'displayName')) ?? id,
      stackName: textOf(entry(properties, 'stackName')) ?? id,
      template,
      ...(account !== undefined && /^\d{12}$/.test(account) && { account }),
      ...(region !== undefined && region !== 'unknown-region' && { region }),
      metadata: () => (file === undefined ? entry(artifact, 'metadata') : jsonOf(file, files)),
    },
  ];
}

function assetsIn(
  path: string | undefined,
  files: Files,
  inside: Inside,
): readonly (readonly [string, string])[] {
  const assets = path === undefined ? undefined : entry(jsonOf(path, files), 'files');
  return entriesOf(assets).flatMap(([hash, asset]): readonly (readonly [string, string])[] => {
    const file = inside(entry(entry(asset, 'source'), 'path'));
    return file === undefined ? [] : [[hash, file]];
  });
}

/** The assemblies that templates lie in, each read once. */
export class Assemblies {
  readonly #files: Files;
  readonly #known = new Map<string, Assembly | undefined>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The assembly that a template is of, by its path; undefined where it is of none. */
  of(template: string): Assembly | undefined {
    if (!template.endsWith('.template.json')) return undefined;
    const folder = posix.dirname(template);
    if (!this.#known.has(folder)) {
      const [own] = assembliesIn(folder, this.#files, MOST_DEPTH);
      this.#known.set(folder, own);
    }
    return this.#known.get(folder);
  }
}

/** Where `cdk.json` says that the app is synthesized to. */
export function outputOf(project: string, files: Files): string {
  const output = textOf(entry(jsonOf(project, files), 'output'));
  return posix.join(posix.dirname(project), output ?? 'cdk.out');
}
