/**
 * Parts of a configuration of the Serverless Framework (`${file(./resources.yml)}`): they look like templates, and are
 * joined before anyone deploys them. https://www.serverless.com/framework/docs/guides/variables
 */
import type { Files } from './files.ts';

const NAMES = ['serverless.yml', 'serverless.yaml', 'serverless.json', 'serverless.ts', 'serverless.js'];

/** `${file(./a.yml)}`, `${file(a.yml):Resources}`; variables in the path stand for anything. */
const INCLUDE = /\bfile\(\s*([^()\n]{1,300}?)\s*\)/g;

/** Variables that only the Serverless Framework knows. */
const VARIABLE = /\$\{(?:self|opt|sls|file|param):?[(.:a-zA-Z]/;

/** A question to files: is this one a part of a configuration in its folder, or in one above? */
export function serverlessParts(files: Files): (path: string, text: string) => boolean {
  const known = new Map<string, Configuration | undefined>();
  return (path, text) => {
    const folders = path.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
      const folder = folders.slice(0, depth).join('/');
      if (!known.has(folder)) known.set(folder, configurationIn(folder, files));
      const found = known.get(folder);
      if (found === undefined) continue;
      const inside = folder === '' ? path : path.slice(folder.length + 1);
      return VARIABLE.test(text) || includes(found, inside, files);
    }
    return false;
  };
}

interface Configuration {
  readonly folder: string;
  readonly patterns: RegExp[];
  /** What was read for further includes. */
  readonly read: Set<string>;
}

function configurationIn(folder: string, files: Files): Configuration | undefined {
  for (const name of NAMES) {
    const source = files.read(folder === '' ? name : `${folder}/${name}`);
    if (source !== undefined) return { folder, patterns: includesIn(source.text), read: new Set() };
  }
  return undefined;
}

/** Does the configuration include the file, itself or through a file that it includes? */
function includes({ folder, patterns, read }: Configuration, path: string, files: Files): boolean {
  if (patterns.some((pattern) => pattern.test(path))) {
    if (!read.has(path) && read.size < MOST_FILES) {
      read.add(path);
      const source = files.read(folder === '' ? path : `${folder}/${path}`);
      if (source !== undefined) patterns.push(...includesIn(source.text).slice(0, MOST_FILES));
    }
    return true;
  }
  return false;
}

const MOST_FILES = 200;

function includesIn(text: string): RegExp[] {
  return [...text.matchAll(INCLUDE)].slice(0, MOST_FILES).map(([, path = '']) => patternOf(path));
}

/** Variables stand for one segment's characters; matched without backtracking beyond a segment. */
function patternOf(path: string): RegExp {
  const pieces = path
    .replace(/^["']|["']$/g, '')
    .replace(/^(?:\.\/)+/, '')
    .split(/\$\{[^{}]*\}/)
    .slice(0, 4)
    .map((piece) => piece.replace(/[^\w/-]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^/]*')}$`);
}
