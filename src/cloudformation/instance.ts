/**
 * A template as it is deployed: the same file may be deployed several times, with other parameters, in other regions
 * and accounts. Each time it is checked by itself, its unknown values are its own, and what is found says of which.
 */

import type { Fix, Source, Span } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import type { Files } from '../template/files.ts';
import type { Environment } from './template.ts';

/** One deployment of a template, as the user names it. */
export interface Deployment {
  /** What messages call it; no two deployments of a template have the same. */
  readonly name: string;
  /** The template's path. */
  readonly template: string;
  readonly environment: Environment;
}

/** A template's file with the values that one deployment gives it. */
export interface TemplateInstance<File> {
  readonly file: File;
  readonly environment: Environment;
}

/**
 * The instances that files are checked as. A file that no deployment names is deployed once, with `environment`; one
 * that several name gets a source of its own for each, which bears the deployment's name.
 */
export function instancesOf<File extends { readonly source: Source }>(
  files: readonly File[],
  environment: Environment,
  deployments: readonly Deployment[] = [],
): readonly TemplateInstance<File>[] {
  const byPath = groupsOf(deployments, ({ template }) => template);
  return files.flatMap((file): readonly TemplateInstance<File>[] => {
    const own = byPath.get(file.source.path) ?? [];
    const [first, ...others] = own;
    if (first === undefined) return [{ file, environment }];
    if (others.length === 0) return [{ file, environment: first.environment }];
    const template = file.source.path;
    return own.map((deployment) => ({
      file: { ...file, source: { ...file.source, stack: { name: deployment.name, template } } },
      environment: deployment.environment,
    }));
  });
}

/** The files that a template names, as the instance's own: what stands in them is found for that instance. */
export function filesOf({ stack }: Source, files: Files): Files {
  if (stack === undefined) return files;
  return {
    read: (path) => {
      const source = files.read(path);
      return source === undefined ? undefined : { ...source, stack };
    },
  };
}

/** What can be said of a place in an instance: a finding, or something that could not be decided. */
interface Told {
  readonly at: Span;
  readonly message: string;
  readonly stack?: string;
  readonly fix?: Fix | null;
}

/**
 * What is the same in all instances of a template, once; what only some have, for each of them, by name.
 *
 * @param instances the sources of all instances.
 */
export function toldOnce<One extends Told>(
  all: readonly One[],
  instances: readonly Source[],
): readonly One[] {
  if (all.every(({ at }) => at.source.stack === undefined)) return all;
  const identities = new Map(all.map((one) => [one, identityOf(one)]));
  const groups = groupsOf(all, (one) => identities.get(one));
  const names = namesByPath(instances);
  return all.flatMap((one) => {
    const { stack } = one.at.source;
    const same = groups.get(identities.get(one));
    if (stack === undefined || same === undefined) return [one];
    const having = new Set(same.map(({ at }) => at.source.stack?.name));
    if (names.get(stack.template)?.every(({ name }) => having.has(name)) ?? true)
      return same[0] === one ? [one] : [];
    const message = `${one.message} (stack ${stack.name})`;
    // A change of the file would change the other deployments, too.
    return [{ ...one, stack: stack.name, message, ...(one.fix == null ? {} : { fix: null }) }];
  });
}

/** The instances of each template that has several. */
const namesByPath = (instances: readonly Source[]) =>
  groupsOf(
    instances.flatMap(({ stack }) => (stack === undefined ? [] : [stack])),
    ({ template }) => template,
  );

/** All that a reader sees of it, the instance left out. */
function identityOf(told: Told): string {
  return JSON.stringify(told, (key, value) => (key === 'source' ? value.path : value));
}
