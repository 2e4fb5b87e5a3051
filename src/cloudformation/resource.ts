/**
 * One resource of a template, and what `Ref` and `Fn::GetAtt` give for it. A resource has one canonical symbolic ARN,
 * so that `!Ref Topic`, `!GetAtt Topic.TopicArn`, an `!Sub` of its pieces and a literal meet as equals when they are.
 */
import { type NameFacts, nameFacts } from '../data/cloudformation-names.ts';
import { givesProperties } from '../data/gettable-properties.ts';
import type { Span } from '../finding.ts';
import { child, type MapNode, type Node, stringOf } from '../template/node.ts';
import { textOf } from './evaluate.ts';
import { always, type Guard } from './guard.ts';
import { Undecided } from './scope.ts';
import type { Resource, Stack, View } from './stack.ts';
import { concat, literal, type Text, type Token } from './text.ts';
import { factsOf, type TypeFacts } from './types.ts';
import { viewsOf } from './view.ts';

/** Characters of names that CloudFormation makes up, and of ids that services give. */
const NAME_CHARS = 'A-Za-z0-9_-';
const ID_CHARS = 'A-Za-z0-9_.-';

export class TemplateResource implements Resource {
  readonly stack: Stack;
  readonly id: string;
  readonly type: string;
  readonly at: Span;
  readonly guard: Guard;
  readonly dependsOn: readonly string[];
  readonly origin?: string;
  readonly node: MapNode;
  readonly #facts: TypeFacts | undefined;
  readonly #names: NameFacts;
  readonly #texts = new Map<string, Text | undefined>();
  #properties: View | undefined;

  constructor(stack: Stack, id: string, node: MapNode, at: Span, guard: Guard, origin?: string) {
    this.stack = stack;
    this.id = id;
    this.node = node;
    this.at = at;
    this.guard = guard;
    this.type = stringOf(child(node, 'Type')) ?? '';
    this.dependsOn = namesIn(child(node, 'DependsOn'));
    if (origin !== undefined) this.origin = origin;
    // A custom resource has whatever attributes its function answers with.
    this.#facts = this.type === 'AWS::CloudFormation::CustomResource' ? undefined : factsOf(this.type);
    this.#names = Object.hasOwn(nameFacts, this.type) ? (nameFacts[this.type] ?? {}) : {};
  }

  get properties(): View {
    if (this.#properties === undefined) {
      const node: Node = child(this.node, 'Properties') ?? { kind: 'map', entries: new Map(), at: this.at };
      const [first] = viewsOf(node, this.stack, this.guard, this.id);
      const empty: Node = { kind: 'map', entries: new Map(), at: this.at };
      this.#properties = first ?? viewsOf(empty, this.stack, this.guard, this.id)[0];
    }
    if (this.#properties === undefined) throw new Error('an empty map always has a view');
    return this.#properties;
  }

  ref(): Text {
    return this.#once('Ref', () => this.#refText(), [this.#token()]) ?? [this.#token()];
  }

  arn(): Text | undefined {
    return this.#once('(arn)', () => this.#arnText());
  }

  att(name: string): Text | undefined {
    return this.#once(`.${name}`, () => this.#attText(name), [this.#token(name)]);
  }

  #refText(): Text {
    const facts = this.#facts;
    if (this.#names.ref === 'arn') return this.arn() ?? [this.#token()];
    if (this.#names.ref === 'name') return this.#name();
    const [identifier, ...more] = facts?.identifiers ?? [];
    if (identifier === undefined) return [this.#token()];
    if (more.length > 0) {
      // With an id that only AWS gives, the whole is known only after the deploy.
      const given = [identifier, ...more].every((each) => !facts?.attributes.has(each));
      return given ? this.#compoundRef([identifier, ...more]) : [this.#token()];
    }
    if (facts?.attributes.has(identifier) && this.#isArn(identifier)) return this.arn() ?? [this.#token()];
    if (facts?.nameProperties.includes(identifier)) return this.#name();
    return [
      this.#token(
        undefined,
        identifier.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: this.type } : {},
      ),
    ];
  }

  #idChars(): string {
    return this.#names.idChars ?? ID_CHARS;
  }

  /** Several identifiers are joined by `|`, those left out with it: a rule on a bus of its own is `bus|rule`. */
  #compoundRef(identifiers: readonly string[]): Text {
    const texts = identifiers.map((identifier) =>
      this.#facts?.nameProperties.includes(identifier) ? this.#name() : this.#propertyText(identifier),
    );
    const known = texts.filter((text) => text !== undefined);
    return concat(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
  }

  #arnText(): Text | undefined {
    if (this.type === 'AWS::Events::Rule') return this.#ruleArn();
    const unnamed = this.#propertyText('Name') === undefined ? this.#names.unnamedArn : undefined;
    const format = unnamed ?? this.#names.arn ?? this.#facts?.arn.replace(/\$\{/g, '{') ?? '';
    if (format !== '') return this.#fill(format);
    const attribute = [...(this.#facts?.attributes ?? [])].find((name) => this.#isArn(name));
    return attribute === undefined ? undefined : [this.#token(attribute)];
  }

  /** A rule on a custom bus has the bus in its ARN. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
  #ruleArn(): Text {
    const bus = this.#propertyText('EventBusName');
    const busName = bus === undefined ? undefined : lastOf(bus, 'event-bus/');
    const onBus = busName === undefined || literal(busName) === 'default' ? [] : concat(busName, '/');
    return concat(this.#prefix(), 'events:', this.#regionAndAccount(), ':rule/', onBus, this.#name());
  }

  #attText(name: string): Text | undefined {
    const facts = this.#facts;
    const format = this.#names.attributes?.[name];
    if (format !== undefined) return this.#fill(format);
    if (facts === undefined || facts.attributes.size === 0)
      return facts === undefined ? [this.#token(name)] : undefined;
    if (!hasAttribute(facts, name)) return givesProperties(this.type) ? [this.#token(name)] : undefined;
    if (this.#isArn(name)) return this.arn() ?? [this.#token(name)];
    if (facts.identifiers.length === 1 && facts.identifiers[0] === name) return this.ref();
    if (name === 'Name' || name === `${this.#short()}Name`) return this.#name();
    return [
      this.#token(
        name,
        name.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: `${this.type}.${name}` } : {},
      ),
    ];
  }

  /** Is an attribute the resource's own ARN? `Arn`, or `TopicArn` of a topic. */
  #isArn(attribute: string): boolean {
    if (attribute === 'Arn') return true;
    const short = this.#short();
    if (attribute === `${short}Arn` || attribute === `${short}ARN`) return true;
    return this.#names.ref === 'arn' && this.#facts?.identifiers[0] === attribute;
  }

  #short(): string {
    return this.type.slice(this.type.lastIndexOf(':') + 1);
  }

  #fill(format: string): Text {
    const pieces = format.split(/(\{[^}]*\}|@)/).map((piece) => {
      if (piece === '@') return this.#regionAndAccount();
      return piece.startsWith('{') ? this.#placeholder(piece.slice(1, -1)) : piece;
    });
    return /^\{(?:function|arn|\.|StreamARN|name)/.test(format)
      ? concat(...pieces)
      : concat(this.#prefix(), ...pieces);
  }

  #placeholder(placeholder: string): Text {
    const [key = '', fallback] = placeholder.split('=');
    if (key === 'Region') return this.stack.region;
    if (key === 'Account') return this.stack.account;
    if (key === 'name') return this.#name();
    if (key === 'arn') return this.arn() ?? [this.#token('Arn')];
    if (key === 'function') return this.#functionArn();
    if (key.startsWith('.Unique'))
      return [this.#token(key.slice(1), { chars: NAME_CHARS, minLength: 1, family: this.type })];
    if (key.startsWith('.')) return [this.#token(key.slice(1), { chars: ID_CHARS, minLength: 1 })];
    const given = this.#propertyText(key);
    if (given !== undefined) return given;
    if (fallback !== undefined) return fallback === 'name' ? this.#name() : [fallback];
    if (/Name(?:WithPath)?$/.test(key)) return this.#name();
    if (this.#facts?.identifiers.includes(key)) return this.ref();
    const attribute = [...(this.#facts?.attributes ?? [])].find(
      (name) => name.endsWith('Id') && key.toLowerCase().endsWith(name.toLowerCase()),
    );
    return this.att(attribute ?? key) ?? [this.#token(key)];
  }

  /** The ARN of the function that `FunctionName` names by name or ARN. */
  #functionArn(): Text {
    const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
    const [first] = named;
    if (typeof first === 'string' && first.startsWith('arn:')) return named;
    return concat(this.#prefix(), 'lambda:', this.#regionAndAccount(), ':function:', named);
  }

  #prefix(): Text {
    return concat('arn:', this.stack.partition, ':');
  }

  #regionAndAccount(): Text {
    return concat(this.stack.region, ':', this.stack.account);
  }

  /** The physical name: as given, or one that CloudFormation makes up. */
  #name(): Text {
    return this.#once('(name)', () => this.#nameText()) ?? [this.#token('(name)')];
  }

  #nameText(): Text {
    for (const property of nameProperties(this.#short(), this.#facts)) {
      const given = this.#propertyText(property);
      if (given !== undefined) return given;
    }
    const token = this.#token(undefined, {
      chars: NAME_CHARS,
      minLength: 1,
      family: this.type,
      generated: true,
    });
    return [{ ...token, id: `${token.id}.(name)` }];
  }

  #propertyText(name: string): Text | undefined {
    const node = child(child(this.node, 'Properties'), name);
    if (node === undefined) return undefined;
    try {
      const text = textOf(node, { stack: this.stack, guard: always });
      if (isTooLong(text)) return [{ ...this.#token(name), reason: 'a value that is too long for a name' }];
      return text.length === 0 ? undefined : text;
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return [{ ...this.#token(name), reason: 'a value that depends on conditions' }];
    }
  }

  #token(attribute?: string, more: Partial<Token> = {}): Token {
    const name = attribute === undefined ? this.id : `${this.id}.${attribute}`;
    return {
      id: `${this.stack.source.path}#${name}`,
      label: `\${${name}}`,
      reason: 'known only after the deploy',
      ...more,
    };
  }

  /**
   * Computes once. A name may be made of other resources' names: in a cycle, or beyond a depth that no template needs,
   * the text is `open`.
   */
  #once(key: string, compute: () => Text | undefined, open?: Text): Text | undefined {
    if (this.#texts.has(key)) return this.#texts.get(key);
    if (depth >= MOST_DEPTH) return open;
    this.#texts.set(key, open);
    depth++;
    try {
      this.#texts.set(key, compute());
    } finally {
      depth--;
    }
    return this.#texts.get(key);
  }
}

/** How many names are being made of one another. */
let depth = 0;
const MOST_DEPTH = 40;

/** No physical name is longer; names that double each other would otherwise grow without end. */
const LONGEST_NAME = 2_048;
const MOST_PARTS = 64;

function isTooLong(text: Text): boolean {
  const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
  return length > LONGEST_NAME || text.length > MOST_PARTS;
}

/** In the order in which they count: `TopicName` of a topic, then what the type calls its name. */
function nameProperties(short: string, facts: TypeFacts | undefined): readonly string[] {
  return [...new Set([`${short}Name`, ...(facts?.nameProperties ?? [])])];
}

/** `GetAtt` also reaches into attributes that are structures (`Endpoint.Address`), and into a nested stack's outputs. */
function hasAttribute(facts: TypeFacts, name: string): boolean {
  if (facts.attributes.has(name)) return true;
  const parts = name.split('.');
  return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}

/** What follows the last `mark`, where the text has it in a literal stretch; otherwise the whole text. */
function lastOf(text: Text, mark: string): Text {
  const index = text.findLastIndex((part) => typeof part === 'string' && part.includes(mark));
  const part = text[index];
  if (typeof part !== 'string') return text;
  return concat(part.slice(part.lastIndexOf(mark) + mark.length), text.slice(index + 1));
}

function namesIn(node: Node | undefined): readonly string[] {
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}
