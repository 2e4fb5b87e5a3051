/** What CloudFormation says of a resource type: what identifies it, its ARN format, its attributes. */
import { cloudformationTypes } from '../data/generated/cloudformation.ts';

export interface TypeFacts {
  /** Properties or attributes that make up what `Ref` gives. */
  readonly identifiers: readonly string[];
  /** The template of the ARN; empty where none is known. */
  readonly arn: string;
  readonly attributes: ReadonlySet<string>;
  /** Properties that hold the physical name. */
  readonly nameProperties: readonly string[];
}

const read = new Map<string, TypeFacts | undefined>();

/** The facts of a type; undefined for one that is not in the specification (custom, private, or newer than the data). */
export function factsOf(type: string): TypeFacts | undefined {
  if (!read.has(type)) read.set(type, find(type));
  return read.get(type);
}

/** Each type is one line of the data; only the lines that a template needs are taken apart. */
function find(type: string): TypeFacts | undefined {
  if (!/^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$/.test(type)) return undefined;
  const head = `\n${type}|`;
  const start = cloudformationTypes.startsWith(head.slice(1)) ? 0 : cloudformationTypes.indexOf(head) + 1;
  if (start === 0 && !cloudformationTypes.startsWith(head.slice(1))) return undefined;
  const end = cloudformationTypes.indexOf('\n', start);
  const line = cloudformationTypes.slice(start, end === -1 ? undefined : end);
  const [, identifiers = '', arn = '', attributes = '', names = ''] = line.split('|');
  const items = (field: string): string[] => (field === '' ? [] : field.split(','));
  return {
    identifiers: items(identifiers),
    arn,
    attributes: new Set(items(attributes)),
    nameProperties: items(names),
  };
}

/** `GetAtt` also reaches into attributes that are structures (`Endpoint.Address`), and into a nested stack's outputs. */
export function hasAttribute(facts: TypeFacts, name: string): boolean {
  if (facts.attributes.has(name)) return true;
  const parts = name.split('.');
  return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}
