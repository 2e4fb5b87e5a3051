/** What CloudFormation says of a resource type: what identifies it, its ARN format, its attributes. */
import { cloudformationTypes } from '../data/generated/cloudformation.ts';
import type { Template } from './template.ts';

export interface TypeFacts {
  /** Properties or attributes that make up what `Ref` gives. */
  readonly identifiers: readonly string[];
  /** The template of the ARN; empty where none is known. */
  readonly arn: string;
  readonly attributes: ReadonlySet<string>;
  /** Properties that hold the physical name. */
  readonly nameProperties: readonly string[];
}

/** The facts of a type; undefined for one that is not in the specification (custom, private, or newer than the data). */
export function factsOf(type: string): TypeFacts | undefined {
  const line = TYPE.test(type) ? lineOf(`${type}|`) : undefined;
  if (line === undefined) return undefined;
  const [, identifiers = '', arn = '', attributes = '', names = ''] = line.split('|');
  const items = (field: string): string[] => (field === '' ? [] : field.split(','));
  return {
    identifiers: items(identifiers),
    arn,
    attributes: new Set(items(attributes)),
    nameProperties: items(names),
  };
}

const TYPE = /^[A-Za-z0-9]+(?:::[A-Za-z0-9]+){2}$/;

/** Each type is one line of the data, and the lines are in order: the one that begins so is found by halves. */
function lineOf(head: string): string | undefined {
  let low = 0;
  let high = cloudformationTypes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = Math.max(low, cloudformationTypes.lastIndexOf('\n', middle - 1) + 1);
    const newline = cloudformationTypes.indexOf('\n', start);
    const end = newline === -1 ? cloudformationTypes.length : newline;
    const line = cloudformationTypes.slice(start, end);
    if (line.startsWith(head)) return line;
    if (line < head) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** The facts of the types of one template's resources, each read once. */
const factsByType = (_: Template): Map<string, TypeFacts | undefined> => new Map();

/** The same for the type of a resource of a template, which usually has several of that type. */
export function factsIn(template: Template, type: string): TypeFacts | undefined {
  const known = template.derived.get(factsByType);
  if (!known.has(type)) known.set(type, factsOf(type));
  return known.get(type);
}

/** `GetAtt` also reaches into attributes that are structures (`Endpoint.Address`), and into a nested stack's outputs. */
export function hasAttribute(facts: TypeFacts, name: string): boolean {
  if (facts.attributes.has(name)) return true;
  const parts = name.split('.');
  return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}
