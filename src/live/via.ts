/** How a question gets to the account: with which client, as a call that is counted and whose failure has words. */

import type { Action } from './calls.ts';
import { Clients, type Credentials } from './clients.ts';
import { failureOf } from './failures.ts';

export interface ViaOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly credentials: (account: string) => Credentials;
  readonly signal: AbortSignal;
}

/** The way to the account. */
export class Via {
  readonly clients: Clients;
  readonly signal: AbortSignal;
  readonly #calls = new Map<Action, number>();

  constructor({ environment, credentials, signal }: ViaOptions) {
    this.clients = new Clients(environment, credentials);
    this.signal = signal;
  }

  /** How often each action was called; retries of the SDK are not counted. */
  get calls(): ReadonlyMap<Action, number> {
    return this.#calls;
  }

  /** Makes a call. Throws a NoAnswer or a NotThere where it fails. */
  async call<T>(action: Action, send: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    this.#calls.set(action, (this.#calls.get(action) ?? 0) + 1);
    try {
      return await send({ abortSignal: this.signal });
    } catch (error) {
      throw failureOf(error, action, this.signal);
    }
  }
}
