/** The values of options: read from texts, and settled between what is given with a run, the configuration and defaults. */
import { choice } from './choice.ts';
import type { Option } from './option.ts';
import { type OptionName, optionList, type options } from './table.ts';

type Table = typeof options;

type Read<One> = One extends { readonly type: 'flag' }
  ? boolean
  : One extends { readonly type: 'texts' | 'pairs' }
    ? readonly string[]
    : One extends { readonly type: 'word'; readonly values: readonly (infer Word)[] }
      ? Word
      : string;

/** What was given, of each option that was. */
export type Given = { readonly [Name in OptionName]?: Read<Table[Name]> };

/** Every option; undefined where it was not given and has no default. */
export type Values = {
  readonly [Name in OptionName]: Table[Name] extends
    | { readonly default: string }
    | { readonly type: 'texts' | 'pairs' }
    ? Read<Table[Name]>
    : Read<Table[Name]> | undefined;
};

/**
 * What an option's texts mean. Throws a UsageError for what is not allowed.
 *
 * @param spelled the option as the user writes it: `--fail-on`, or "The input fail-on".
 * @param texts at least one; of options that take one value, the last counts.
 */
export function read(option: Option, spelled: string, texts: readonly string[]): Given[OptionName] {
  if (option.type === 'texts' || option.type === 'pairs') return texts;
  const last = texts.at(-1) ?? '';
  // As YAML's core schema has it.
  if (option.type === 'flag') return choice(spelled, last.toLowerCase(), ['true', 'false']) === 'true';
  if (option.type === 'word') return choice(spelled, last, option.values ?? []) as Given[OptionName];
  return last;
}

/** The values in the environment for options that are not given. */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Given {
  return Object.fromEntries(
    optionList.flatMap(([name, { environment: variable }]) => {
      const text = variable === undefined ? undefined : environment[variable];
      return text ? [[name, text]] : [];
    }),
  );
}

/** What is given wins over the configuration, and that over the defaults; joined options keep both. */
export function settle(given: Given, configured: Given = {}): Values {
  return Object.fromEntries(
    optionList.map(([name, option]) => [name, settled(option, given[name], configured[name])]),
  ) as unknown as Values;
}

function settled(option: Option, given: unknown, configured: unknown): unknown {
  if (option.type === 'texts' || option.type === 'pairs') {
    const [ours, theirs] = [given, configured].map((list) => (Array.isArray(list) ? list : []));
    if (option.joined === true) return [...(theirs ?? []), ...(ours ?? [])];
    return ours?.length === 0 ? theirs : ours;
  }
  return given ?? configured ?? standard(option);
}

/** The default as a value. */
function standard(option: Option): string | boolean | undefined {
  return option.type === 'flag' ? option.default === 'true' : option.default;
}
