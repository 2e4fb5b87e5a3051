/** What the command line has to do with: where it is, what surrounds it, and where its words go. */
export interface Io {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Standard input, for `-`. */
  readonly in?: AsyncIterable<Uint8Array | string>;
  /** The program, where it may be run again in threads of its own. */
  readonly entry?: string;
  readonly out: Stream;
  readonly err: Stream;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}
