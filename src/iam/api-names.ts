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
  /** Of each service that was asked about: what its operations mean, by their names in lower case. */
  readonly #operations = new Map<string, ReadonlyMap<string, readonly string[]>>();

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
    let operations = this.#operations.get(prefix);
    if (operations === undefined) {
      operations = operationsOf(entryOf(this.#table.API_NAMES, prefix) ?? '', prefix);
      this.#operations.set(prefix, operations);
    }
    return operations.get(name.toLowerCase());
  }
}

/** The first that the table has of a name counts. */
function operationsOf(table: string, prefix: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const word of table.split(' ')) {
    const [operation = '', actions = ''] = word.split('=');
    const key = operation.toLowerCase();
    if (operation === '' || found.has(key)) continue;
    const names = actions === '' ? [] : actions.split('+');
    found.set(
      key,
      names.map((each) => (each.includes(':') ? each : `${prefix}:${each}`)),
    );
  }
  return found;
}

const entryOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
