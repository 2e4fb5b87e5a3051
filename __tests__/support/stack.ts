/** A stack from the text of a template, for tests. */
import { buildTemplate } from '../../src/cloudformation/build.ts';
import type { Environment, Template } from '../../src/cloudformation/template.ts';
import type { Files } from '../../src/template/files.ts';
import { readTree } from '../../src/template/read.ts';

export interface StackOptions {
  readonly environment?: Partial<Environment>;
  /** Local files by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The template's path. */
  readonly path?: string;
}

export function filesOf(files: Readonly<Record<string, string>> = {}): Files {
  return {
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? undefined : { path, text };
    },
  };
}

export function stackOf(yaml: string, options: StackOptions = {}): Template {
  const source = { path: options.path ?? 'template.yaml', text: yaml };
  const { root, problems } = readTree(source);
  if (root?.kind !== 'map')
    throw new Error(`not a template: ${problems.map(({ message }) => message).join('; ')}`);
  const environment = { parameters: new Map<string, string>(), ...options.environment };
  return buildTemplate({ source, root, environment, files: filesOf(options.files), origins: new Map() });
}
