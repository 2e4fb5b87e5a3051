/** `Fn::Sub`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
import type { Span } from '../../finding.ts';
import { child, list, map, type Node, scalar, stringOf } from '../../template/node.ts';
import type { SymbolicString } from '../../text/symbolic-string.ts';
import { because } from '../../text/unknown.ts';
import { joined, type Scope } from '../scope.ts';
import { subPieces } from '../sub-string.ts';
import { argumentsOf, type Evaluate, type Intrinsic, type Reference } from './intrinsic.ts';
import { attributeText, refText } from './named-text.ts';

/** Its argument is a string, or a list of a string and a map of variables. */
export const sub: Intrinsic = {
  name: 'Fn::Sub',
  tag: '!Sub',
  gives: 'text',

  text(argument, scope, evaluate) {
    const [template, variables] = argumentsOf(argument);
    if (template?.kind !== 'scalar') return undefined;
    const known = new Map<string, SymbolicString>();
    const pieces = subPieces(template.text).map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      const text = known.get(piece.text) ?? pieceText(piece.text, variables, scope, evaluate);
      known.set(piece.text, text);
      return text;
    });
    return joined(pieces, argument);
  },

  references(argument) {
    const [template, variables] = argumentsOf(argument);
    if (template?.kind !== 'scalar') return [];
    const places = new Places(template.at);
    return subPieces(template.text).flatMap(({ kind, text }) =>
      kind === 'literal' || child(variables, text) !== undefined ? [] : [reference(text, places.of(text))],
    );
  },
  values(argument) {
    const [, variables] = argumentsOf(argument);
    return variables === undefined ? [] : [variables];
  },

  rename(argument, meaning, inside) {
    return rewritten(argument, inside, /\$\{([A-Za-z0-9.]+)\}/g, (whole, name) => {
      const parts = name.split('.');
      const meant = meaning(parts);
      return meant === undefined ? whole : `\${${[meant.id, ...parts.slice(meant.used)].join('.')}}`;
    });
  },

  withValues(node, argument, values, inside) {
    const put = (whole: string, name: string): string => {
      const value = values.get(name);
      return value?.kind === 'scalar' ? value.text : whole;
    };
    const rewrittenArgument =
      rewritten(argument, inside, /\$\{([A-Za-z0-9:_.-]+)\}/g, put) ??
      (stringOf(argument) === undefined ? undefined : argument);
    return rewrittenArgument === undefined ? undefined : map([['Fn::Sub', rewrittenArgument]], node.at);
  },
};

/** What stands for `${name}`: a variable, or what `Ref` and `Fn::GetAtt` would give. */
function pieceText(
  name: string,
  variables: Node | undefined,
  scope: Scope,
  evaluate: Evaluate,
): SymbolicString {
  const given = child(variables, name);
  if (given !== undefined) return evaluate.text(given, scope);
  const dot = name.indexOf('.');
  const text =
    dot === -1 ? refText(name, scope) : attributeText(name.slice(0, dot), name.slice(dot + 1), scope);
  return (
    text ?? [
      {
        id: `${scope.template.id}#\${${name}}`,
        label: `\${${name}}`,
        ...because({ code: 'reference', what: name }),
      },
    ]
  );
}

function reference(name: string, at: Span): Reference {
  const dot = name.indexOf('.');
  if (dot === -1) return { kind: 'name', name, at };
  return { kind: 'attribute', name: name.slice(0, dot), nameAt: at, attribute: name.slice(dot + 1), at };
}

/** The places of names inside a scalar, asked for in the order in which they stand there. */
class Places {
  readonly #at: Span;
  readonly #known = new Map<string, Span>();
  #from: number;
  #misses = 0;

  constructor(at: Span) {
    this.#at = at;
    this.#from = at.start;
  }

  /** The first place of a name, where it stands there literally; else that of the scalar. */
  of(name: string): Span {
    let found = this.#known.get(name);
    if (found === undefined) {
      found = this.#find(name);
      this.#known.set(name, found);
    }
    return found;
  }

  #find(name: string): Span {
    if (this.#misses > MOST_MISSES) return this.#at;
    const { source, end } = this.#at;
    const offset = source.text.slice(this.#from, end).indexOf(name);
    if (offset === -1) {
      this.#misses++;
      return this.#at;
    }
    const start = this.#from + offset;
    this.#from = start;
    return { ...this.#at, start, end: start + name.length };
  }
}

/** Names that are written with escapes are each looked for up to the end; after so many no more. */
const MOST_MISSES = 100;

/** The argument with each variable of its string replaced; undefined where it is of neither form, or its only string stays. */
function rewritten(
  argument: Node,
  inside: (node: Node) => Node,
  variable: RegExp,
  replacement: (whole: string, name: string) => string,
): Node | undefined {
  const [first, ...rest] = argumentsOf(argument);
  const text = stringOf(first);
  if (first === undefined || text === undefined) return undefined;
  const replaced = text.replace(variable, replacement);
  if (argument.kind === 'list') return list([scalar(replaced, first.at), ...rest.map(inside)], argument.at);
  return replaced === text ? undefined : scalar(replaced, first.at);
}
