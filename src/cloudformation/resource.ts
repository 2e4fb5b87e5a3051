/**
 * One resource of a template, and what `Ref` and `Fn::GetAtt` give for it. A resource has one canonical symbolic ARN,
 * so that `!Ref Topic`, `!GetAtt Topic.TopicArn`, an `!Sub` of its pieces and a literal meet as equals when they are.
 */

import { type NameFacts, nameFacts } from '../data/cloudformation-names.ts';
import { givesProperties } from '../data/gettable-properties.ts';
import type { Span } from '../finding.ts';
import { child, type MapNode, map, type Node, stringOf } from '../template/node.ts';
import { arnAt } from '../text/arn-template.ts';
import { concat, type SymbolicString, same, split, type Token } from '../text/symbolic-string.ts';
import { because } from '../text/unknown.ts';
import { Once } from './cycle-safe-memo.ts';
import { dependenciesOf } from './dependencies.ts';
import { textOf } from './evaluate.ts';
import { identityOf, withLinks } from './links.ts';
import { isTooLong, madeUpName, NAME_CHARS, nameProperties } from './physical-names.ts';
import { propertyValuesOf, unknownValue } from './property-value.ts';
import { resourcesOfType } from './resources-by-type.ts';
import { always, type Scenario } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { PropertyValue, Resource, Template } from './template.ts';
import { factsIn, hasAttribute, type TypeFacts } from './types.ts';
import { mayHoldMore } from './unknown-macros.ts';

const OUTPUTS = 'Outputs.';

/** Characters of ids that services give. */
const ID_CHARS = 'A-Za-z0-9_.-';

export class TemplateResource implements Resource {
  readonly template: Template;
  readonly id: string;
  readonly type: string;
  readonly at: Span;
  readonly scenario: Scenario;
  readonly dependsOn: readonly string[];
  readonly sourceLogicalId?: string;
  readonly node: MapNode;
  readonly #facts: TypeFacts | undefined;
  readonly #names: NameFacts;
  readonly #once: Once;
  #properties: PropertyValue | undefined;
  #dependencies: ReadonlySet<string> | undefined;

  constructor(template: Template, id: string, node: MapNode, at: Span, scenario: Scenario, origin?: string) {
    this.template = template;
    this.#once = new Once(template);
    this.id = id;
    this.node = node;
    this.at = at;
    this.scenario = scenario;
    this.type = stringOf(child(node, 'Type')) ?? '';
    this.dependsOn = namesIn(child(node, 'DependsOn'));
    if (origin !== undefined) this.sourceLogicalId = origin;
    // A custom resource has whatever attributes its function answers with.
    this.#facts =
      this.type === 'AWS::CloudFormation::CustomResource' ? undefined : factsIn(template, this.type);
    this.#names = Object.hasOwn(nameFacts, this.type) ? (nameFacts[this.type] ?? {}) : {};
  }

  get properties(): PropertyValue {
    this.#properties ??= propertiesOf(this);
    return this.#properties;
  }

  get dependencies(): ReadonlySet<string> {
    this.#dependencies ??= dependenciesOf(this);
    return this.#dependencies;
  }

  ref(): SymbolicString {
    const open = (): SymbolicString => [this.#token()];
    return this.#once.text('Ref', () => this.#refText(), open) ?? open();
  }

  arn(): SymbolicString | undefined {
    return this.#once.text(
      '(arn)',
      () => this.#arnText(),
      () => [this.#token('Arn')],
    );
  }

  getAtt(name: string): SymbolicString | undefined {
    return this.#once.text(
      `.${name}`,
      () => this.#attText(name),
      () => [this.#token(name)],
    );
  }

  #refText(): SymbolicString {
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
        identifier.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: this.type } : this.#url(),
      ),
    ];
  }

  #url(): Partial<Token> {
    return this.#names.refBegins === undefined ? {} : { begins: this.#names.refBegins };
  }

  #idChars(): string {
    return this.#names.idChars ?? ID_CHARS;
  }

  /** Several identifiers are joined by `|`, those left out with it: a rule on a bus of its own is `bus|rule`. */
  #compoundRef(identifiers: readonly string[]): SymbolicString {
    const texts = identifiers.map((identifier) =>
      this.#facts?.nameProperties.includes(identifier) ? this.#name() : this.#propertyText(identifier),
    );
    const known = texts.filter((text) => text !== undefined);
    return concat(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
  }

  #arnText(): SymbolicString | undefined {
    if (this.type === 'AWS::Events::Rule') return this.#ruleArn();
    const unnamed = this.#propertyText('Name') === undefined ? this.#names.unnamedArn : undefined;
    const template = unnamed ?? this.#names.arn ?? this.#facts?.arn ?? '';
    if (template !== '') return this.#fill(template);
    const attribute = [...(this.#facts?.attributes ?? [])].find((name) => this.#isArn(name));
    return attribute === undefined ? undefined : [this.#token(attribute)];
  }

  /** A rule on a custom bus has the bus in its ARN. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
  #ruleArn(): SymbolicString {
    const bus = this.#propertyText('EventBusName');
    const busName = bus === undefined ? ['default'] : lastOf(bus, 'event-bus/');
    const isDefault = same(busName, ['default']);
    const onBus =
      isDefault === 'yes' ? [] : isDefault === 'no' ? concat(busName, '/') : [this.#token('(bus)')];
    return arnAt(this.template, 'arn:${Partition}:events:${Region}:${Account}:rule/${bus}${name}', (name) =>
      name === 'bus' ? onBus : this.#name(),
    );
  }

  #attText(name: string): SymbolicString | undefined {
    const facts = this.#facts;
    if (this.type === 'AWS::CloudFormation::Stack' && name.startsWith(OUTPUTS)) return this.#output(name);
    const template = this.#names.attributes?.[name];
    if (template !== undefined) return this.#fill(template);
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

  /** What a nested stack gives out. */
  #output(name: string): SymbolicString {
    const { id, template } = this;
    const output = name.slice(OUTPUTS.length);
    const token = this.#token(name, { link: { kind: 'output', parent: template.id, stack: id, output } });
    return withLinks([token], template.links);
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

  #fill(template: string): SymbolicString {
    return arnAt(this.template, template, (name) => this.#placeholder(name));
  }

  #placeholder(placeholder: string): SymbolicString {
    const [key = '', fallback] = placeholder.split('=');
    if (key === 'name') return this.#name();
    if (key === '/name') return this.#nameBehindSlash();
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
    return this.getAtt(attribute ?? key) ?? [this.#token(key)];
  }

  /** A name that may itself begin with the slash that stands before it. */
  #nameBehindSlash(): SymbolicString {
    const name = this.#name();
    const [first] = name;
    if (typeof first === 'string') return first.startsWith('/') ? name : concat('/', name);
    return first?.generated ? concat('/', name) : [this.#token('(path)')];
  }

  /** The ARN of the function that `FunctionName` names by name or ARN. */
  #functionArn(): SymbolicString {
    const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
    const own = functionArnOf(this.template, named);
    if (own !== undefined) return own;
    const [first] = named;
    if (typeof first === 'string' && first.startsWith('arn:')) return named;
    // What may be an ARN, or a part of one, is no name.
    if (split(named, ':')?.length !== 1) return [this.#token('(function)')];
    return arnAt(this.template, 'arn:${Partition}:lambda:${Region}:${Account}:function:${name}', () => named);
  }

  /** The physical name: as given, or one that CloudFormation makes up. */
  #name(): SymbolicString {
    const open = (): SymbolicString => [this.#nameToken({})];
    return this.#once.text('(name)', () => this.#nameText(), open) ?? open();
  }

  #nameText(): SymbolicString {
    for (const property of nameProperties(this.#short(), this.#facts)) {
      const given = this.#propertyText(property);
      if (given !== undefined) return given;
    }
    return [this.#nameToken(madeUpName(this.type, this.node))];
  }

  #nameToken(more: Partial<Token>): Token {
    const token = this.#token(undefined, more);
    return { ...token, id: `${token.id}.(name)` };
  }

  #propertyText(name: string): SymbolicString | undefined {
    const properties = child(this.node, 'Properties');
    const node = child(properties, name);
    if (node === undefined) {
      const isOpen = mayHoldMore(properties) || this.node.entries.has('Fn::Transform');
      return isOpen
        ? [{ ...this.#token(name), ...because({ code: 'macro', what: `${this.id}.${name}` }) }]
        : undefined;
    }
    try {
      const text = textOf(node, { template: this.template, scenario: always });
      if (isTooLong(text)) {
        const why = 'a value that is too long for a name';
        return [{ ...this.#token(name), ...because({ code: 'budget', what: `${this.id}.${name}`, why }) }];
      }
      return text.length === 0 ? undefined : text;
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return [{ ...this.#token(name), ...because({ code: 'condition', what: `${this.id}.${name}` }) }];
    }
  }

  #token(attribute?: string, more: Partial<Token> = {}): Token {
    const name = attribute === undefined ? this.id : `${this.id}.${attribute}`;
    return {
      id: `${this.template.id}#${name}`,
      label: `\${${name}}`,
      ...because({ code: 'attribute', what: name }),
      ...more,
    };
  }
}

/** A value of `Properties`. They are one map: CloudFormation takes no `Fn::If` in its place. */
function propertiesOf({ node, template, scenario, id, at }: Resource): PropertyValue {
  const written = child(node, 'Properties');
  if (written === undefined && node.entries.has('Fn::Transform'))
    return unknownValue(node, template, scenario, id, { code: 'macro', what: id });
  const values = propertyValuesOf(written ?? map([], at), template, scenario, id);
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  return unknownValue(written ?? node, template, scenario, id, { code: 'condition', what: id });
}

function functionArns(template: Template): ReadonlyMap<string, SymbolicString> {
  const found = new Map<string, SymbolicString>();
  for (const resource of resourcesOfType(template, 'AWS::Lambda::Function')) {
    const arn = resource.arn();
    if (arn === undefined) continue;
    for (const text of [arn, resource.ref()]) if (text.length > 0) found.set(identityOf(text), arn);
  }
  return found;
}

/**
 * The ARN of the function of a template that a text names as `Ref` or `GetAtt` does, whatever its name may be;
 * undefined where it is none of them.
 */
export function functionArnOf(template: Template, named: SymbolicString): SymbolicString | undefined {
  return template.derived.get(functionArns).get(identityOf(named)) ?? template.links?.functionArn(named);
}

/** What follows the last `mark`, where the text has it in a literal stretch; otherwise the whole text. */
function lastOf(text: SymbolicString, mark: string): SymbolicString {
  const index = text.findLastIndex((part) => typeof part === 'string' && part.includes(mark));
  const part = text[index];
  if (typeof part !== 'string') return text;
  return concat(part.slice(part.lastIndexOf(mark) + mark.length), text.slice(index + 1));
}

function namesIn(node: Node | undefined): readonly string[] {
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}
