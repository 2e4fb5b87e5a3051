/**
 * Evaluates intrinsic functions to symbolic text, under a guard. Whatever can't be evaluated becomes one opaque token
 * whose identity is the expression itself, so that equal expressions are equal texts.
 */
import { child, descend, intrinsicOf, type Node, toJson } from '../template/node.ts';
import { concatAll, literal, split, type Text } from '../text/symbolic-string.ts';
import { withDynamicReferences } from './dynamic-references.ts';
import { isListParameter, parameterText, pseudoText } from './parameters.ts';
import { opaque, outgrows, type Scope, Undecided } from './scope.ts';
import { subPieces } from './sub.ts';

/**
 * The text that a node stands for.
 *
 * @throws Undecided where an `Fn::If` inside is not decided by the guard.
 */
export function textOf(node: Node, scope: Scope): Text {
  if (node.kind === 'scalar') return node.value === null ? [] : literalText(writtenText(node));
  const call = intrinsicOf(node);
  if (call === undefined) return [opaque(node, scope, 'a list or map where a text is needed')];
  const found = FUNCTIONS.get(call.name)?.(call.argument, scope);
  if (found !== undefined) return withDynamicReferences(found);
  return [opaque(node, scope, `the result of ${call.name}`)];
}

/** A list of texts, where the node is one, or a function that gives one; undefined where the items can't be told. */
export function listOf(node: Node, scope: Scope): readonly Text[] | undefined {
  if (node.kind === 'list') {
    return node.items.flatMap((item) => {
      const chosen = choose(item, scope);
      return chosen === undefined ? [] : [textOf(chosen, scope)];
    });
  }
  const call = intrinsicOf(node);
  switch (call?.name) {
    case 'Fn::Split':
      return splitCall(call.argument, scope);
    case 'Ref':
      return listParameter(call.argument, scope);
    case 'Fn::FindInMap': {
      const found = mappingValue(call.argument, scope);
      return found?.kind === 'list' ? listOf(found, scope) : undefined;
    }
    case 'Fn::If': {
      const chosen = choose(node, scope);
      return chosen === undefined ? [] : chosen === node ? undefined : listOf(chosen, scope);
    }
    default:
      return undefined;
  }
}

/**
 * Takes the branch of an `Fn::If`, again and again; undefined for `AWS::NoValue`. Other nodes come back as they are.
 *
 * @throws Undecided where the guard doesn't decide it.
 */
export function choose(node: Node, scope: Scope): Node | undefined {
  let current = node;
  for (let rounds = 0; rounds < 200; rounds++) {
    const call = intrinsicOf(current);
    if (call?.name === 'Ref' && call.argument.kind === 'scalar' && call.argument.text === 'AWS::NoValue')
      return undefined;
    if (call?.name !== 'Fn::If' || call.argument.kind !== 'list') return current;
    const [condition, whenTrue, whenFalse] = call.argument.items;
    if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined) return current;
    const truth = scope.guard.get(condition.text) ?? scope.stack.conditions.truthOf(condition.text);
    if (truth === undefined) throw new Undecided(condition.text);
    current = truth ? whenTrue : whenFalse;
  }
  return current;
}

type Evaluate = (argument: Node, scope: Scope) => Text | undefined;

const FUNCTIONS: ReadonlyMap<string, Evaluate> = new Map<string, Evaluate>([
  ['Ref', (argument, scope) => (argument.kind === 'scalar' ? refText(argument.text, scope) : undefined)],
  ['Fn::GetAtt', getAtt],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  [
    'Fn::If',
    (argument, scope) =>
      chosenText(
        {
          kind: 'map',
          at: argument.at,
          entries: new Map([['Fn::If', { key: 'Fn::If', keyAt: argument.at, value: argument }]]),
        },
        scope,
      ),
  ],
  ['Fn::Select', select],
  ['Fn::FindInMap', findInMap],
  ['Fn::ImportValue', importValue],
  ['Fn::Base64', (argument, scope) => base64(textOf(argument, scope))],
  ['Fn::ToJsonString', jsonString],
  ['Fn::Length', length],
]);

function chosenText(node: Node, scope: Scope): Text | undefined {
  const chosen = choose(node, scope);
  if (chosen === undefined) return [];
  return chosen === node ? undefined : textOf(chosen, scope);
}

/** What `Ref` gives for a name: pseudo parameter, parameter or resource. */
export function refText(name: string, { stack }: Scope): Text | undefined {
  return (
    pseudoText(name, stack.environment, stack.source.path) ??
    parameterText(stack.root, name, stack.environment, stack.source.path) ??
    stack.resources.get(name)?.ref()
  );
}

function listParameter(argument: Node, scope: Scope): readonly Text[] | undefined {
  if (argument.kind !== 'scalar' || !isListParameter(scope.stack.root, argument.text)) return undefined;
  const given = literal(refText(argument.text, scope) ?? [{ id: '', label: '', reason: '' }]);
  return given?.split(',').map((item) => literalText(item.trim()));
}

/** `Fn::GetAtt` in its list form, or "Resource.Attribute". */
function getAtt(argument: Node, scope: Scope): Text | undefined {
  if (argument.kind === 'scalar') {
    const dot = argument.text.indexOf('.');
    return dot === -1 ? undefined : attText(argument.text.slice(0, dot), argument.text.slice(dot + 1), scope);
  }
  if (argument.kind !== 'list') return undefined;
  const [id, ...rest] = argument.items;
  if (id?.kind !== 'scalar') return undefined;
  const attribute = literal(
    concatAll(rest.flatMap((piece, index) => [index === 0 ? '' : '.', textOf(piece, scope)])),
  );
  return attribute === undefined ? undefined : attText(id.text, attribute, scope);
}

function attText(id: string, attribute: string, { stack }: Scope): Text | undefined {
  return stack.resources.get(id)?.att(attribute);
}

function sub(argument: Node, scope: Scope): Text | undefined {
  const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
  if (template?.kind !== 'scalar') return undefined;
  const known = new Map<string, Text>();
  const pieces = subPieces(template.text).map((piece) => {
    if (piece.kind === 'literal') return piece.text;
    const text = known.get(piece.text) ?? pieceText(piece.text, variables, scope);
    known.set(piece.text, text);
    return text;
  });
  return joined(pieces, argument);
}

/** What stands for `${name}` in a `Fn::Sub`. */
function pieceText(name: string, variables: Node | undefined, scope: Scope): Text {
  const given = child(variables, name);
  if (given !== undefined) return textOf(given, scope);
  return (
    nameText(name, scope) ?? [
      {
        id: `${scope.stack.source.path}#\${${name}}`,
        label: `\${${name}}`,
        reason: 'a reference to nothing in the template',
      },
    ]
  );
}

/** One text of pieces that a function puts together; undefined where it would grow out of all proportion. */
function joined(pieces: readonly (string | Text)[], argument: Node): Text | undefined {
  return outgrows(pieces, argument) ? undefined : concatAll(pieces);
}

/** What `${Name}` or `${Resource.Attribute}` gives. */
function nameText(name: string, scope: Scope): Text | undefined {
  const dot = name.indexOf('.');
  return dot === -1 ? refText(name, scope) : attText(name.slice(0, dot), name.slice(dot + 1), scope);
}

function join(argument: Node, scope: Scope): Text | undefined {
  if (argument.kind !== 'list' || argument.items.length !== 2) return undefined;
  const [separator, items] = argument.items;
  if (separator?.kind !== 'scalar' || items === undefined) return undefined;
  const texts = listOf(items, scope);
  return texts === undefined
    ? undefined
    : joined(
        texts.flatMap((text, index) => (index === 0 ? [text] : [separator.text, text])),
        argument,
      );
}

function splitCall(argument: Node, scope: Scope): readonly Text[] | undefined {
  if (argument.kind !== 'list') return undefined;
  const [separator, subject] = argument.items;
  if (separator?.kind !== 'scalar' || separator.text === '' || subject === undefined) return undefined;
  return split(textOf(subject, scope), separator.text);
}

function select(argument: Node, scope: Scope): Text | undefined {
  if (argument.kind !== 'list') return undefined;
  const [index, items] = argument.items;
  if (index === undefined || items === undefined) return undefined;
  const at = literal(textOf(index, scope));
  return at === undefined || !/^\d+$/.test(at) ? undefined : listOf(items, scope)?.[Number(at)];
}

function findInMap(argument: Node, scope: Scope): Text | undefined {
  const keys = mappingKeys(argument, scope);
  const found = keys === undefined ? undefined : valueAt(keys, argument, scope);
  if (found !== undefined) return found.kind === 'scalar' ? literalText(found.text) : undefined;
  const values = keys === undefined ? undefined : columnValues(keys, argument, scope);
  if (values === undefined) return undefined;
  const token = opaque(argument, scope, 'a mapping whose key is open');
  return [{ ...token, label: `\${${token.label}}`, values }];
}

/** The mapping's value where both keys are known; the default (language extensions) where there is no such key. */
export function mappingValue(argument: Node, scope: Scope): Node | undefined {
  const keys = mappingKeys(argument, scope);
  return keys === undefined ? undefined : valueAt(keys, argument, scope);
}

type MappingKeys = readonly [map: string, row: string | undefined, column: string | undefined];

/** The arguments of `Fn::FindInMap`, as far as they are known. */
export function mappingKeys(argument: Node, scope: Scope): MappingKeys | undefined {
  if (argument.kind !== 'list' || argument.items.length < 3) return undefined;
  const [map, row, column] = argument.items.slice(0, 3).map((key) => literal(textOf(key, scope)));
  return map === undefined ? undefined : [map, row, column];
}

function valueAt([map, row, column]: MappingKeys, argument: Node, { stack }: Scope): Node | undefined {
  if (row === undefined || column === undefined || argument.kind !== 'list') return undefined;
  return descend(stack.root, 'Mappings', map, row, column) ?? child(argument.items[3], 'DefaultValue');
}

/** Every scalar that a mapping can give where the first key is open and the second is known. */
function columnValues(
  [map, row, column]: MappingKeys,
  argument: Node,
  { stack }: Scope,
): readonly string[] | undefined {
  if (argument.kind !== 'list' || argument.items.length !== 3) return undefined;
  const table = descend(stack.root, 'Mappings', map);
  if (table?.kind !== 'map' || column === undefined || row !== undefined) return undefined;
  const values = [...table.entries.values()].map((each) => child(each.value, column));
  const found = values.flatMap((value) => (value?.kind === 'scalar' ? [value.text] : []));
  return found.length === table.entries.size && found.length > 0 ? [...new Set(found)] : undefined;
}

function importValue(argument: Node, scope: Scope): Text | undefined {
  const name = textOf(argument, scope);
  const id = name.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
  return [
    {
      id: `import:${id}`,
      label: `\${import ${name.map((part) => (typeof part === 'string' ? part : part.label)).join('')}}`,
      reason: 'a value imported from another stack',
    },
  ];
}

function base64(text: Text): Text | undefined {
  const plain = literal(text);
  return plain === undefined ? undefined : [Buffer.from(plain).toString('base64')];
}

/** Only what holds no functions: their results would stand in the string. */
function jsonString(argument: Node): Text | undefined {
  const json = JSON.stringify(toJson(argument));
  return /"(?:Fn::[^"]+|Ref)":/.test(json) ? undefined : [json];
}

function length(argument: Node, scope: Scope): Text | undefined {
  const items = listOf(argument, scope);
  return items === undefined ? undefined : [String(items.length)];
}

/** What a scalar is handed on as: as it is written, but for an octal number (`012345670123`), which arrives as its value. */
const writtenText = ({ text, value }: { readonly text: string; readonly value: unknown }): string =>
  typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;

const literalText = (text: string): Text => withDynamicReferences(text === '' ? [] : [text]);
