/**
 * Properties in a shape that CloudFormation refuses, by the specification of their type: a list or a map where one text
 * is needed, a text or a list where a structure is. What a function gives, and what takes several shapes, is not judged;
 * nor is one value for a list, or a list of one for a value, which some types take.
 */
import { propertyShapes } from '../data/generated/property-shapes.ts';
import { intrinsicOf, type MapNode, type Node } from '../template/node.ts';
import { isOfMacro } from './unknown-macros.ts';

export interface ShapeFault {
  /** `Targets[].Arn` */
  readonly path: string;
  readonly node: Node;
  readonly needs: 'scalar' | 'structure';
  /** For a structure: what it holds. */
  readonly members: readonly string[];
}

/** What the specification says of the shapes of properties; each type is looked up once. */
export class PropertyShapes {
  readonly #members = new Map<string, ReadonlyMap<string, string>>();

  /** The faults in the `Properties` of a type; none for one that is not in the data. */
  faultsIn(type: string, properties: MapNode): readonly ShapeFault[] {
    if (!/^AWS::\w+::\w+$/.test(type)) return [];
    const members = this.membersOf(type);
    const faults: ShapeFault[] = [];
    if (members.size > 0) inStructure(properties, members, { path: '', faults, shapes: this });
    return faults;
  }

  /** The shapes of the properties by name, of a type, or of the structure `#name`. */
  membersOf(name: string): ReadonlyMap<string, string> {
    let members = this.#members.get(name);
    if (members === undefined) {
      members = membersIn(name);
      this.#members.set(name, members);
    }
    return members;
  }
}

function membersIn(line: string): ReadonlyMap<string, string> {
  const head = `\n${line}|`;
  const start = propertyShapes.indexOf(head);
  if (start === -1) return new Map();
  const text = propertyShapes.slice(start + head.length, propertyShapes.indexOf('\n', start + 1));
  return new Map(
    text.split(' ').map((word) => {
      const colon = word.indexOf(':');
      return [word.slice(0, colon), word.slice(colon + 1)] as const;
    }),
  );
}

/** Where in a resource something is looked at, and where to say what is wrong there. */
interface Place {
  readonly path: string;
  readonly faults: ShapeFault[];
  readonly shapes: PropertyShapes;
}

function inStructure(node: MapNode, members: ReadonlyMap<string, string>, place: Place): void {
  const { path } = place;
  for (const { key, value } of node.entries.values()) {
    const shape = members.get(key);
    if (shape !== undefined) inValue(value, shape, { ...place, path: path === '' ? key : `${path}.${key}` });
  }
}

function inValue(node: Node, shape: string, place: Place): void {
  const { path, faults, shapes } = place;
  const call = intrinsicOf(node);
  if (call !== undefined) {
    if (call.name === 'Fn::If' && call.argument.kind === 'list')
      for (const branch of call.argument.items.slice(1)) inValue(branch, shape, place);
    return;
  }
  if (node.kind === 'map' && [...node.entries.keys()].some(isOpen)) return;
  const inner = shape.slice(1);
  if (shape === 's') {
    if (node.kind === 'map' || (node.kind === 'list' && node.items.length > 1))
      faults.push({ path, node, needs: 'scalar', members: [] });
  } else if (shape.startsWith('[')) {
    if (node.kind === 'list')
      for (const item of node.items) inValue(item, inner, { ...place, path: `${path}[]` });
  } else if (shape.startsWith('{')) {
    if (node.kind === 'map')
      for (const { key, value } of node.entries.values())
        inValue(value, inner, { ...place, path: `${path}.${key}` });
  } else if (shape !== '?') {
    const members = shapes.membersOf(`#${shape}`);
    if (node.kind === 'map') inStructure(node, members, place);
    else if (
      node.kind === 'list' ||
      (typeof node.value === 'string' && node.value !== '' && !isPackaged(path))
    )
      faults.push({ path, node, needs: 'structure', members: [...members.keys()] });
  }
}

/**
 * Where `package` puts a file into a bucket, a local path stands before it does.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
const isPackaged = (path: string): boolean =>
  /^(?:Code|Content|BodyS3Location|DefinitionS3Location|SourceBundle|TemplateURL)$/.test(path);

/** A function, or a part that a macro gives: the map may become anything. */
const isOpen = (key: string): boolean => key.startsWith('Fn::') || isOfMacro(key);
