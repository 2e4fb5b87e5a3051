/**
 * Under which names templates meet: what they have that others may name, and what they name that others may have. Where
 * templates are judged in parts, it tells which of them have to be judged together.
 */
import { keyOf } from '../text/key.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

/**
 * `attached`: the role that a policy names; `destination`: a queue or topic whose policy is set; `delivered`: one that
 * something is sent to; `template`: one that a text refers to, by its id.
 */
export type MeetingKind =
  | 'function'
  | 'role'
  | 'policy'
  | 'attached'
  | 'destination'
  | 'delivered'
  | 'template';

export class Meetings {
  readonly given: Set<string>;
  readonly asked: Set<string>;
  readonly #prefix: string;
  readonly #isPrivate: (id: string) => boolean;

  /** @param isPrivate is it the id of a token that only these templates can have? Under such a name they meet no others. */
  constructor(
    isPrivate: (id: string) => boolean = () => false,
    { given, asked }: Pick<Meetings, 'given' | 'asked'> = { given: new Set(), asked: new Set() },
    prefix = '',
  ) {
    this.given = given;
    this.asked = asked;
    this.#isPrivate = isPrivate;
    this.#prefix = prefix;
  }

  /** They have something of that name. */
  give(kind: MeetingKind, name: SymbolicString): void {
    this.#add(this.given, kind, name);
  }

  /** What has that name in other templates would count. */
  ask(kind: MeetingKind, name: SymbolicString): void {
    this.#add(this.asked, kind, name);
  }

  /** The same where other values are assumed: what is named so meets only what is named so as well. */
  assuming(what: string): Meetings {
    return new Meetings(this.#isPrivate, this, `${this.#prefix}${what} `);
  }

  #add(names: Set<string>, kind: MeetingKind, name: SymbolicString): void {
    if (!name.some((part) => typeof part !== 'string' && this.#isPrivate(part.id)))
      names.add(`${this.#prefix}${kind} ${keyOf(name)}`);
  }
}
