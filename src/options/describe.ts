/** Options in words: for the help, `action.yml` and the documentation. */
import type { Option, OptionType } from './option.ts';

/** How several values are written. */
const SEVERAL = {
  input: { texts: ', one a line', pairs: ', `KEY=VALUE`, one a line' },
  key: { texts: ', as a list', pairs: ', as a map' },
} as const satisfies Record<string, Partial<Record<OptionType, string>>>;

/** For `action.yml` and the documentation, in Markdown: "Lowest severity: `error` or `never`. Default: `error`." */
export function described(option: Option, where: 'input' | 'key'): string {
  const { help, values = [], defaultWords, default: standard } = option;
  const words = values.map((value) => {
    const meaning = option.meanings?.[value];
    return `\`${value}\`${meaning === undefined ? '' : ` (${meaning})`}`;
  });
  const sentences = [
    `${help}${several(option.type, where)}${words.length === 0 ? '' : `: ${alternatives(words)}`}.`,
  ];
  const shown = defaultWords ?? (standard === undefined ? undefined : `\`${standard}\``);
  if (shown !== undefined) sentences.push(`Default: ${shown}.`);
  return sentences.join(' ');
}

/** For the help: the same in one plain line. */
export function helpLine(option: Option): string {
  const { values = [], defaultWords, default: standard, type } = option;
  const shown = values.map((value) => (value === standard ? `${value} (default)` : value));
  const words = shown.length === 0 ? '' : `: ${alternatives(shown)}`;
  const remark =
    shown.length > 0 || type === 'flag' || (standard ?? defaultWords) === undefined
      ? ''
      : ` (default: ${defaultWords ?? standard})`;
  const text = option.help + words + remark;
  return text.replaceAll('`', '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

/** `a, b or c`. */
function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function several(type: OptionType, where: keyof typeof SEVERAL): string {
  return type === 'texts' || type === 'pairs' ? SEVERAL[where][type] : '';
}
