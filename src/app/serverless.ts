/**
 * The Serverless Framework as a maker of templates, of all its versions and of `osls`: it compiles `serverless.yml` to one
 * template in `.serverless`, and puts beside it what it knows of the service.
 * https://www.serverless.com/framework/docs/providers/aws/guide/packaging
 */
import { posix } from 'node:path';
import type { Template } from '../cloudformation/template.ts';
import type { Files } from '../template/files.ts';
import { entry, jsonOf, textOf } from './json-file.ts';
import type { MadeDeployment, Maker, Origin } from './maker.ts';
import { serverlessOrigins } from './serverless-origins.ts';
import { serverlessSource } from './serverless-source.ts';

const FOLDER = '.serverless';
const TEMPLATE = 'cloudformation-template-update-stack.json';
const STATE = 'serverless-state.json';

/** In the order in which the framework looks for them. https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
const CONFIGURATIONS = ['yml', 'yaml', 'json', 'js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].map(
  (ending) => `serverless.${ending}`,
);

export class ServerlessFramework implements Maker {
  static readonly marks = /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/;
  readonly name = 'Serverless Framework';
  readonly command = 'npx serverless package';
  readonly marks = ServerlessFramework.marks;
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  made(project: string): string {
    return posix.join(posix.dirname(project), FOLDER, TEMPLATE);
  }

  templatesOf(project: string): readonly string[] {
    return [this.made(project)];
  }

  /** The region is left open: what the state says of it does not count where the command line names another. */
  deploymentOf(template: string): MadeDeployment | undefined {
    const state = this.#stateOf(template);
    const own = textOf(entry(entry(entry(state, 'service'), 'provider'), 'stackName'));
    // `serverless/SERVICE/STAGE/TIME`: the stage that was packaged, also where the command line names it.
    const folder = textOf(entry(entry(state, 'package'), 'artifactDirectoryName'));
    const [service, stage] = folder?.split('/').slice(-3) ?? [];
    const stackName =
      own ?? (service === undefined || stage === undefined ? undefined : `${service}-${stage}`);
    return stackName === undefined ? undefined : { name: stackName, stackName };
  }

  originsOf(template: Template): ReadonlyMap<string, Origin> | undefined {
    const { path } = template.source;
    const state = this.#stateOf(path);
    if (state === undefined) return undefined;
    const folder = posix.dirname(posix.dirname(path));
    const named = textOf(entry(entry(state, 'service'), 'serviceFilename'));
    const names = named === undefined ? CONFIGURATIONS : [posix.basename(named), ...CONFIGURATIONS];
    for (const name of names) {
      const configuration = this.#files.read(posix.join(folder, name));
      if (configuration !== undefined)
        return serverlessOrigins(template, serverlessSource(configuration, this.#files));
    }
    return undefined;
  }

  /** What the framework knows of the service; undefined for a template that it did not compile, or elsewhere. */
  #stateOf(template: string): unknown {
    const folder = posix.dirname(template);
    if (posix.basename(folder) !== FOLDER || posix.basename(template) !== TEMPLATE) return undefined;
    return jsonOf(posix.join(folder, STATE), this.#files);
  }
}
