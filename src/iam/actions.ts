/**
 * The actions of all services: what they do, and which resources they work on. Only what a template names is taken apart.
 */
import { fillArn } from '../text/arn-template.ts';
import { globMatches } from '../text/symbolic-match.ts';
import type { SymbolicString, Token } from '../text/symbolic-string.ts';

export type Level = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions';

export interface ResourceType {
  /** `table` */
  readonly key: string;
  /** The template of its ARN. */
  readonly arn: string;
  /** The whole ARN as text; the open parts of one ARN are different unknown values. */
  readonly text: SymbolicString;
}

export interface Action {
  /** `dynamodb:GetItem` */
  readonly name: string;
  readonly level: Level;
  /** Empty where it can't be narrowed to resources. */
  readonly resourceTypes: readonly ResourceType[];
}

/** What is known of all services. */
export interface ActionTable {
  /** The prefixes of all services, in order. */
  prefixes(): readonly string[];
  /** Of a service by its prefix in lower case: resource types, `|`, actions; undefined where there is no such service. */
  line(prefix: string): string | undefined;
}

/** The actions of all services. Only what is asked for is taken apart. */
export class ActionCatalogue {
  readonly #table: ActionTable;
  readonly #services = new Map<string, Service | undefined>();
  /** By pattern, as they were asked for: several rules ask for the same ones. */
  readonly #named = new Map<string, readonly Action[] | undefined>();

  constructor(table: ActionTable) {
    this.#table = table;
  }

  /** A service by the prefix of its actions; undefined where there is none. */
  service(prefix: string): Service | undefined {
    const key = prefix.toLowerCase();
    if (!this.#services.has(key)) {
      const line = this.#table.line(key);
      this.#services.set(key, line === undefined ? undefined : new Service(key, line));
    }
    return this.#services.get(key);
  }

  /** The prefixes of all services. */
  prefixes(): readonly string[] {
    return this.#table.prefixes();
  }

  /** The actions that a pattern such as `dynamodb:Get*` names; undefined for one that spans services, or isn't `service:action`. */
  named(pattern: string): readonly Action[] | undefined {
    if (!this.#named.has(pattern)) this.#named.set(pattern, this.#find(pattern));
    return this.#named.get(pattern);
  }

  #find(pattern: string): readonly Action[] | undefined {
    const [prefix = '', name] = pattern.split(':', 2);
    if (name === undefined || /[*?]/.test(prefix)) return undefined;
    const service = this.service(prefix);
    if (service === undefined) return [];
    if (!/[*?]/.test(name)) return service.named(name);
    const wanted = pattern.slice(prefix.length + 1).toLowerCase();
    return service.all().filter((action) => globMatches(wanted, service.nameOf(action).toLowerCase()));
  }
}

const LEVELS: Readonly<Record<string, Level>> = {
  L: 'List',
  R: 'Read',
  W: 'Write',
  T: 'Tagging',
  P: 'Permissions',
};

/** The actions of one service. Most templates name a few of its hundreds: each is read when it is asked for. */
export class Service {
  readonly prefix: string;
  readonly #words: readonly string[];
  readonly #resourceTypes: readonly ResourceType[];
  /** By lower-case name without prefix: a word of the line, or the action that was made of it. */
  readonly #byName: Map<string, string | Action>;

  /** @param line its resource types, `|`, its actions. */
  constructor(prefix: string, line: string) {
    const [types = '', actions = ''] = line.split('|');
    this.prefix = prefix;
    this.#words = wordsOf(actions);
    this.#resourceTypes = wordsOf(types).map((word): ResourceType => {
      const equals = word.indexOf('=');
      return new FormattedType(word.slice(0, equals), word.slice(equals + 1));
    });
    this.#byName = new Map(this.#words.map((word) => [keyOf(word), word]));
  }

  /** All of them. */
  all(): readonly Action[] {
    return this.#words.flatMap((word) => this.named(keyOf(word)));
  }

  /** The one of a name without prefix, in whatever case; none where there is no such action. */
  named(name: string): readonly Action[] {
    const key = name.toLowerCase();
    const found = this.#byName.get(key);
    if (found === undefined) return [];
    if (typeof found !== 'string') return [found];
    const action = this.#read(found);
    this.#byName.set(key, action);
    return [action];
  }

  /** The name of an action without the prefix. */
  nameOf({ name }: Action): string {
    return name.slice(this.prefix.length + 1);
  }

  /** `GetItem:R2,5`: name, level, numbers of resource types. */
  #read(word: string): Action {
    const [name = '', facts = ''] = word.split(':');
    const numbers = facts.length > 1 ? facts.slice(1).split(',') : [];
    return {
      name: `${this.prefix}:${name}`,
      level: LEVELS[facts.charAt(0)] ?? 'Write',
      resourceTypes: numbers.flatMap((number) => this.#resourceTypes[Number(number)] ?? []),
    };
  }
}

const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

const keyOf = (word: string): string => word.slice(0, word.indexOf(':')).toLowerCase();

/** A resource type whose ARN is made a text when it is first asked for: a service has many types, and few are. */
export class FormattedType implements ResourceType {
  readonly key: string;
  readonly arn: string;
  #text: SymbolicString | undefined;

  constructor(key: string, arn: string) {
    this.key = key;
    this.arn = arn;
  }

  get text(): SymbolicString {
    this.#text ??= formatText(this.key, this.arn);
    return this.#text;
  }
}

/** The ARN of any resource of a type; the open parts of one ARN are different unknown values. */
function formatText(key: string, arn: string): SymbolicString {
  const [, , service] = arn.split(':', 3);
  return fillArn(arn, (name, position) =>
    openPart(`${key}/${position}`, name, PART_CHARS.get(`${service}:${name}`) ?? PART_CHARS.get(name)),
  );
}

/** What stands for a region or an account holds no colon; a bucket's or queue's name no slash either. */
function openPart(id: string, name: string, chars: string | undefined): Token {
  return {
    id: `format ${id}`,
    label: `\${${name}}`,
    reason: 'any resource',
    minLength: 1,
    ...(chars !== undefined && { chars }),
  };
}

const PART_CHARS: ReadonlyMap<string, string> = new Map([
  ['Partition', 'a-z-'],
  ['Region', 'a-z0-9-'],
  ['Account', 'a-z0-9-'],
  ['BucketName', 'A-Za-z0-9._-'],
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
  ['sqs:QueueName', 'A-Za-z0-9._-'],
]);
