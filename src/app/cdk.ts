/** AWS CDK as a maker of templates: what its apps synthesize, and where their constructs are made. */
import { posix } from 'node:path';
import type { Template } from '../cloudformation/template.ts';
import type { Files } from '../template/files.ts';
import { type Assemblies, type Assembly, assembliesIn, outputOf } from './cdk-assembly.ts';
import { type Construct, constructsOf } from './cdk-origins.ts';
import type { MadeDeployment, Maker, Origin } from './maker.ts';

export class Cdk implements Maker {
  static readonly marks = /^cdk\.json$/;
  readonly name = 'AWS CDK';
  readonly command = 'npx cdk synth';
  readonly marks = Cdk.marks;
  readonly #files: Files;
  readonly #assemblies: Assemblies;
  readonly #constructs = new Map<Assembly, ReturnType<typeof constructsOf>>();

  constructor(files: Files, assemblies: Assemblies) {
    this.#files = files;
    this.#assemblies = assemblies;
  }

  made(project: string): string {
    return posix.join(outputOf(project, this.#files), 'manifest.json');
  }

  templatesOf(project: string): readonly string[] {
    return assembliesIn(outputOf(project, this.#files), this.#files)
      .flatMap(({ stacks }) => stacks)
      .map(({ template }) => template);
  }

  deploymentOf(path: string): MadeDeployment | undefined {
    const stack = this.#assemblies.of(path)?.stacks.find(({ template }) => template === path);
    if (stack === undefined) return undefined;
    const { displayName: name, stackName, region, account } = stack;
    return {
      name,
      stackName,
      ...(region !== undefined && { region }),
      ...(account !== undefined && { account }),
    };
  }

  originsOf({ source }: Template): ReadonlyMap<string, Origin> | undefined {
    const assembly = this.#assemblies.of(source.path);
    if (assembly === undefined) return undefined;
    const known = this.#constructs.get(assembly) ?? constructsOf(assembly, this.#files);
    this.#constructs.set(assembly, known);
    const constructs = known.get(source.path) ?? new Map<string, Construct>();
    return new Map([...constructs].map(([id, construct]) => [id, originOf(construct)]));
  }
}

const originOf = (construct: Construct): Origin => ({
  name: construct.path,
  help: () => 'AWS CDK makes this template: say it where the app makes the construct.',
  isBeyond: ({ rule, severity }) =>
    construct.isOwn || (rule === 'role-resource-mismatch' && severity === 'warning' && isGranted(construct)),
  at: () => construct.at,
});

/**
 * Is it the policy in which CDK puts what `grantRead` and the like say? They name all actions that belong together for one
 * resource, those that don't work on it included, and nobody can leave out one.
 */
const isGranted = ({ path }: Construct): boolean => /(?:^|\/)DefaultPolicy$/.test(path);
