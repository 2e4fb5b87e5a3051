/** Telling a template by its content: cheaply from its text before it is parsed, and surely from its tree. */
import { child, type Node, stringOf } from './node.ts';

/** Names that may be a template's. Anything else (sources, pictures, archives) is not even opened. */
export function mayBeTemplate(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? !name.startsWith('.') : EXTENSIONS.has(name.slice(dot + 1).toLowerCase());
}

const EXTENSIONS: ReadonlySet<string> = new Set([
  'yaml',
  'yml',
  'json',
  'template',
  'tmpl',
  'tpl',
  'cfn',
  'cf',
  'cloudformation',
  'sam',
  'stack',
  'txt',
]);

/** A key `Resources` on the outermost level, and a resource type or a transform somewhere. */
export function looksLikeTemplate(text: string): boolean {
  if (!text.includes('Resources') || !TYPE.test(text)) return false;
  const first = FIRST_KEY.exec(text);
  if (first === null) return false;
  if (text.startsWith('{', first[0].length - 1)) return /["']?Resources["']?\s*:/.test(text);
  return hasKeyAt(text, first[1] ?? '');
}

/** Is there a line with the key `Resources` behind just this indentation? */
function hasKeyAt(text: string, indent: string): boolean {
  const pattern = /["']?Resources["']?[ \t]*:/y;
  for (let at = text.indexOf('Resources'); at !== -1; at = text.indexOf('Resources', at + 1)) {
    const line = text.lastIndexOf('\n', at) + 1;
    if (at - line - indent.length > 1 || !text.startsWith(indent, line)) continue;
    pattern.lastIndex = line + indent.length;
    if (pattern.test(text)) return true;
  }
  return false;
}

/** Is this YAML a template, by its text alone? Only where that is sure; many templates can't be told without reading them. */
export const isSurelyTemplate = (text: string): boolean =>
  /^(?:AWSTemplateFormatVersion|Transform)[ \t]*:/m.test(text) &&
  /^Resources[ \t]*:[ \t]*(?:#.*)?$/m.test(text) &&
  /^(?![\s{[])/.test(text) &&
  !/^(?:---|\.\.\.)/m.test(text);

/** `AWS::SNS::Topic`, `Custom::Thing`, `AWS::Serverless-2016-10-31`; also a module's or third party's type. */
const TYPE = /\b[A-Za-z0-9]{2,64}::[A-Za-z0-9]/;

/** The first line that is no comment, directive or document marker. */
const FIRST_KEY = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\r?\n)*([ \t]*)[^\s#]/;

/** Is this tree a template? `Resources` is the one section that each must have, unless a macro brings it. */
export function isTemplate(root: Node | undefined): boolean {
  const resources = child(root, 'Resources');
  if (resources === undefined) return has(root, 'Transform') || has(root, 'Fn::Transform');
  if (resources.kind !== 'map') return false;
  if (has(root, 'AWSTemplateFormatVersion') || has(root, 'Transform')) return true;
  for (const { key, value } of resources.entries.values()) {
    if (key.startsWith('Fn::') || stringOf(child(value, 'Type'))?.includes('::')) return true;
  }
  return false;
}

const has = (root: Node | undefined, key: string): boolean => child(root, key) !== undefined;
