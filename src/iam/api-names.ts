/** Which names of API operations are no actions, and what is meant by them. */
import type { ActionCatalogue } from './actions.ts';

/** The names as `data/api-names.ts` has them. */
export interface ApiNameTable {
  /** By service prefix: `ListObjects=ListBucket CopyObject=GetObject+PutObject`. */
  readonly API_NAMES: Readonly<Record<string, string>>;
  /** Names of SDK clients, and the prefixes of their services. */
  readonly CLIENT_NAMES: Readonly<Record<string, string>>;
}

/** The names of API operations, SDK classes and clients that are written for actions. */
export class ApiNames {
  readonly #table: ApiNameTable;
  readonly #actions: ActionCatalogue;

  constructor(table: ApiNameTable, actions: ActionCatalogue) {
    this.#table = table;
    this.#actions = actions;
  }

  /**
   * The actions that are meant by a name which is certainly no action; empty where the call needs no right; undefined
   * where nothing is known of the name.
   */
  meantBy(action: string): readonly string[] | undefined {
    const [prefix = '', name = ''] = action.split(':', 2);
    const key = prefix.toLowerCase();
    const operation = this.#operation(key, name);
    if (operation !== undefined) return operation;
    if (/[*?]/.test(name)) return undefined;
    const plain = /^(\w+)Command$/.exec(name)?.[1];
    if (plain !== undefined) return this.#existing(key, plain) ?? this.#operation(key, plain);
    const service = entryOf(this.#table.CLIENT_NAMES, key);
    return service === undefined || this.#actions.service(key) !== undefined
      ? undefined
      : (this.#operation(service, name) ?? this.#existing(service, name));
  }

  #existing(prefix: string, name: string): readonly string[] | undefined {
    const [found] = this.#actions.named(`${prefix}:${name}`) ?? [];
    return found === undefined ? undefined : [found.name];
  }

  #operation(prefix: string, name: string): readonly string[] | undefined {
    const wanted = name.toLowerCase();
    for (const word of (entryOf(this.#table.API_NAMES, prefix) ?? '').split(' ')) {
      const [operation = '', actions = ''] = word.split('=');
      if (operation === '' || operation.toLowerCase() !== wanted) continue;
      const names = actions === '' ? [] : actions.split('+');
      return names.map((each) => (each.includes(':') ? each : `${prefix}:${each}`));
    }
    return undefined;
  }
}

const entryOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
