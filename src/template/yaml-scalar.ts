/**
 * What an unquoted YAML scalar means. CloudFormation reads YAML 1.1, without timestamps: `yes` and `on` are booleans,
 * a leading zero makes an octal number (unless an 8 or 9 follows: then it is a string), dates stay strings.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 * https://yaml.org/type/bool.html, https://yaml.org/type/int.html
 */

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...cased('true', true),
  ...cased('yes', true),
  ...cased('on', true),
  ...cased('false', false),
  ...cased('no', false),
  ...cased('off', false),
  ...cased('null', null),
  ['~', null],
  ['', null],
]);

/** `yes`, `Yes` and `YES`; a mixture is a string. */
function cased<T>(word: string, value: T): (readonly [string, T])[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((form) => [
    form,
    value,
  ]);
}

const LONGEST_WORD = 5;
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const OCTAL = /^[-+]?0[0-7_]+$/;
const RADIX = /^[-+]?0(?:x[0-9a-fA-F_]+|b[01_]+)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;

/** The value of an unquoted scalar. */
export function plainValue(text: string): string | number | boolean | null {
  if (text.length <= LONGEST_WORD) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  return mayBeNumber(text.charCodeAt(0)) ? (numberOf(text) ?? text) : text;
}

/** A digit, a sign or a point. */
const mayBeNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;

function numberOf(text: string): number | undefined {
  const digits = text.replaceAll('_', '');
  if (DECIMAL.test(text) || FLOAT.test(text)) return Number(digits);
  const sign = digits.startsWith('-') ? -1 : 1;
  const unsigned = digits.replace(/^[-+]/, '');
  if (OCTAL.test(text)) return sign * Number.parseInt(unsigned, 8);
  return RADIX.test(text) ? sign * Number(unsigned) : undefined;
}
