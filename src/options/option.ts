/** What there is to say of an option. */

/** `pairs` are `KEY=VALUE`, or a map in the configuration. Of `texts` and `pairs` there may be several. */
export type OptionType = 'text' | 'texts' | 'pairs' | 'flag' | 'word';

export interface Option {
  readonly type: OptionType;
  /** One sentence or the beginning of one, without the full stop, values and default. May hold Markdown code. */
  readonly help: string;
  /** The words that are allowed, for the type `word`. */
  readonly values?: readonly string[];
  /** What a value means, where that has to be said. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What counts where nothing is given. */
  readonly default?: string;
  /** The default in words, where it is no value. */
  readonly defaultWords?: string;
  /** The variable of the environment that counts as given where the option is not. */
  readonly environment?: string;
  /** On the command line: the spellings, the first of them shown; what it takes, as the help shows it; which commands take it. */
  readonly cli?: {
    readonly flags: readonly string[];
    readonly value?: string;
    readonly commands: readonly string[];
  };
  /** Is it an input of the action, under its own name? */
  readonly input?: boolean;
  /** The input's default in `action.yml`, where the runner has to fill it in. */
  readonly inputDefault?: string;
  /** Is it a key of the configuration file, under its own name? */
  readonly key?: boolean;
  /** Are the configuration's values kept before those that are given with a run? */
  readonly joined?: boolean;
}
