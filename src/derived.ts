/** What is worked out from an object once, and kept with the object itself: it lives no longer than that. */

/** Answers by the function that gives them. An object hands this out for what other floors want to know of it. */
export class Derived<Owner> {
  readonly #owner: Owner;
  readonly #known = new Map<(owner: Owner) => unknown, unknown>();

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** What `work` gives for the owner. It must be one function, not one made anew for each question. */
  get<T>(work: (owner: Owner) => T): T {
    // The map holds for each function what it gave.
    if (this.#known.has(work)) return this.#known.get(work) as T;
    const found = work(this.#owner);
    this.#known.set(work, found);
    return found;
  }
}
