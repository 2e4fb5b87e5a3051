/** Sentences of findings with names and ARNs in code type, where the sentence itself has them bare or between quotes. */
import { code, prose } from './markdown-text.ts';

/**
 * What is a name wherever it stands: what is quoted already, a piece of JSON, what stands between quotes, an ARN, a type of
 * CloudFormation, a service principal, an action of IAM; and a word, which is one if it is known.
 */
const NAMES =
  /`[^`]+`|\{"[^`]{0,200}?"\}|"([^"`]+)"|\barn:[^\s"`,;]*[^\s"`,;.:)]|\bAWS::\w+(?:::\w+)+|\b\w[\w-]{0,60}(?:\.[\w-]{1,60}){0,4}\.amazonaws\.com\b(?:\.cn)?|\b[a-z][a-z0-9-]{1,40}:(?:[A-Z][A-Za-z]+\*?|\*)|\b[A-Za-z]\w*/g;

/** What a word is: a name that is known, or a word like any other. */
const WORD = /^[A-Za-z]\w*$/;

/**
 * The sentence as Markdown.
 *
 * @param isName is a word the name of something: a logical id, a property?
 */
export function namesInCode(sentence: string, isName: (word: string) => boolean): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: match, 1: quoted, index } of sentence.matchAll(NAMES)) {
    if (WORD.test(match) && !isName(match)) continue;
    parts.push(
      prose(sentence.slice(from, index)),
      match.startsWith('`') ? prose(match) : code(quoted ?? match),
    );
    from = index + match.length;
  }
  parts.push(prose(sentence.slice(from)));
  return parts.join('');
}
