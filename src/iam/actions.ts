/**
 * The actions of all services: what they do, and which resources they work on. Of the text, only the lines of the services at hand are taken apart.
 */
import { fillArn } from '../text/arn-template.ts';
import { matches, type SymbolicString, type Token } from '../text/symbolic-string.ts';

export type Level = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions';

export interface ResourceType {
  /** `table` */
  readonly key: string;
  /** The template of its ARN. */
  readonly arn: string;
}

export interface Action {
  /** `dynamodb:GetItem` */
  readonly name: string;
  readonly level: Level;
  /** Empty where it can't be narrowed to resources. */
  readonly resourceTypes: readonly ResourceType[];
}

export interface Service {
  readonly prefix: string;
  /** By lower-case name without prefix. */
  readonly actions: ReadonlyMap<string, Action>;
  readonly resourceTypes: readonly ResourceType[];
}

/** A table of the actions of all services. */
export class ActionCatalogue {
  readonly #table: string;
  readonly #services = new Map<string, Service | undefined>();

  /** @param table one line a service: its prefix, `|`, its resource types, `|`, its actions. */
  constructor(table: string) {
    this.#table = table;
  }

  /** A service by the prefix of its actions; undefined where there is none. */
  service(prefix: string): Service | undefined {
    const key = prefix.toLowerCase();
    if (!this.#services.has(key)) this.#services.set(key, readService(this.#table, key));
    return this.#services.get(key);
  }

  /** The prefixes of all services. */
  prefixes(): readonly string[] {
    return [...this.#table.matchAll(/^([^|\n]+)\|/gm)].map(([, prefix = '']) => prefix);
  }

  /** The actions that a pattern such as `dynamodb:Get*` names; undefined for one that spans services, or isn't `service:action`. */
  named(pattern: string): readonly Action[] | undefined {
    const [prefix = '', name] = pattern.split(':', 2);
    if (name === undefined || /[*?]/.test(prefix)) return undefined;
    const service = this.service(prefix);
    if (service === undefined) return [];
    if (!/[*?]/.test(name)) {
      const action = service.actions.get(name.toLowerCase());
      return action === undefined ? [] : [action];
    }
    return [...service.actions.values()].filter(
      (action) => matches([pattern], [action.name], { ignoreCase: true }) === 'yes',
    );
  }
}

const LEVELS: Readonly<Record<string, Level>> = {
  L: 'List',
  R: 'Read',
  W: 'Write',
  T: 'Tagging',
  P: 'Permissions',
};

function readService(text: string, prefix: string): Service | undefined {
  const start = /^[a-z0-9-]+$/.test(prefix) ? text.indexOf(`\n${prefix}|`) : -1;
  if (start === -1) return undefined;
  const end = text.indexOf('\n', start + 1);
  const [, types = '', list = ''] = text.slice(start + 1, end === -1 ? undefined : end).split('|');
  const resourceTypes = wordsOf(types).map((word): ResourceType => {
    const equals = word.indexOf('=');
    return { key: word.slice(0, equals), arn: word.slice(equals + 1) };
  });
  const actions = wordsOf(list).map((word) => readAction(prefix, word, resourceTypes));
  return {
    prefix,
    resourceTypes,
    actions: new Map(actions.map((action) => [action.name.slice(prefix.length + 1).toLowerCase(), action])),
  };
}

const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

/** `GetItem:R2,5`: name, level, numbers of resource types. */
function readAction(prefix: string, word: string, types: readonly ResourceType[]): Action {
  const [name = '', facts = ''] = word.split(':');
  const numbers = facts.length > 1 ? facts.slice(1).split(',') : [];
  return {
    name: `${prefix}:${name}`,
    level: LEVELS[facts.charAt(0)] ?? 'Write',
    resourceTypes: numbers.flatMap((number) => types[Number(number)] ?? []),
  };
}

/** The ARN of any resource of a type; the open parts of one ARN are different unknown values. */
export function arnOfAny({ key, arn }: ResourceType): SymbolicString {
  return fillArn(arn, (name, position) => openPart(`${key}/${position}`, name));
}

/** What stands for a region or an account holds no colon; a bucket's name no slash either. */
function openPart(id: string, name: string): Token {
  const chars = PART_CHARS.get(name);
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
]);
