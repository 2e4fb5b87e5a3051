/**
 * Parameter files that lie beside templates: which template each is for. AWS says nothing of their names, so a file
 * counts only where it can be for one template: where its name or its place points to one, and that one declares every
 * parameter which the file gives.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 */
import { child, type Node } from '../template/node.ts';

/** A template, as far as it tells which parameter files may be for it. */
export interface Declaring {
  readonly path: string;
  readonly parameters: ReadonlySet<string>;
}

/** A file that gives parameters. */
export interface Giving {
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Folders for parameter files that lie within a template's folder. */
export const PARAMETER_FOLDERS = [
  'params',
  'parameters',
  'config',
  'configs',
  'configuration',
  'env',
  'envs',
  'environments',
  'stages',
] as const;

/** Words in such names that say what the file is, and not what it is for. */
const WORDS = /(?:^|[-_.])(?:params?|parameters?|configs?|configuration|template|stack|env)(?=[-_.]|$)/gi;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stemOf = (path: string): string => nameOf(path).replace(/(?:\.template)?\.\w+$/, '');

/** May a name be that of a parameter file? */
export const mayGive = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name) && !name.startsWith('.');

/** Does the file say by its form that it gives parameters: `ParameterKey`, or nothing but what a template configuration has? */
export function givesByForm(root: Node | undefined): boolean {
  if (root?.kind === 'list') return root.items.every((item) => child(item, 'ParameterKey') !== undefined);
  if (root?.kind !== 'map' || child(root, 'Parameters')?.kind !== 'map') return false;
  return [...root.entries.keys()].every((key) => ['Parameters', 'Tags', 'StackPolicy'].includes(key));
}

/** Does the name or the folder say so? */
export const givesByName = (path: string, stems: readonly string[]): boolean =>
  /param/i.test(path.split('/').slice(-2).join('/')) ||
  stems.some((stem) => stem !== 'template' && isFor(stemOf(path), stem));

/** `orders-prod`, `orders.prod`, `prod.orders` are for `orders`. */
const isFor = (name: string, stem: string): boolean => withoutStem(name, stem) !== undefined;

/** What a name has besides a stem at its beginning or end, set off by a hyphen, underscore or dot; undefined where it has none there. */
function withoutStem(name: string, stem: string): string | undefined {
  if (name === stem) return '';
  const isMark = (at: number): boolean => /[-_.]/.test(name.charAt(at));
  if (name.startsWith(stem) && isMark(stem.length)) return name.slice(stem.length);
  const start = name.length - stem.length;
  return name.endsWith(stem) && isMark(start - 1) ? name.slice(0, start) : undefined;
}

/**
 * The templates that a file can be for. Those whose name stands in its name come first: `orders-prod.json` is for
 * `orders.yaml`, though `template.yaml` lies beside it and declares the same.
 */
export function candidatesFor(file: Giving, beside: readonly Declaring[]): readonly Declaring[] {
  if (file.parameters.size === 0) return [];
  const declaring = beside.filter(({ parameters }) =>
    [...file.parameters.keys()].every((key) => parameters.has(key)),
  );
  const named = declaring.filter(({ path }) => isFor(stemOf(file.path), stemOf(path)));
  if (named.length < 2) return named.length === 1 ? named : declaring;
  const longest = Math.max(...named.map(({ path }) => stemOf(path).length));
  return named.filter(({ path }) => stemOf(path).length === longest);
}

/** What a file's deployment is called: `prod` for `params/prod.json`, `orders-prod.parameters.json`. */
export function stageOf(path: string, template: string): string {
  const stem = stemOf(path);
  const rest = (withoutStem(stem, stemOf(template)) ?? stem)
    .replace(WORDS, '')
    .replace(/^[-_.]+|[-_.]+$/g, '');
  return rest === '' ? nameOf(path) : rest;
}
