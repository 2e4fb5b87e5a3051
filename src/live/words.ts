/** What a run says of the account: one line of what was asked, or why nothing was. */
import type { Answer } from '../deployed/questions.ts';
import { count } from '../report/sanitize.ts';

/** How a kind of question is counted. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['role', 'role'],
  ['policy', 'managed policy'],
  ['function', 'function'],
  ['function-policy', 'function policy'],
  ['function-url', 'function URL'],
  ['mappings', 'list of event sources'],
  ['export', 'export'],
  ['parameter', 'parameter'],
  ['stack', 'stack'],
]);

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['managed policy', 'managed policies'],
  ['function policy', 'function policies'],
  ['list of event sources', 'lists of event sources'],
]);

/** What came of the answers: "Looked up in the account: 3 roles, 1 function (17 calls, 0.8 s); 1 not answered: iam:GetRole is denied". */
export function accountOf(answers: ReadonlyMap<string, Answer<unknown>>, how: string): string {
  const kinds = new Map<string, number>();
  const reasons = new Map<string, number>();
  let absent = 0;
  for (const [key, answer] of answers) {
    const kind = key.slice(0, key.indexOf(' '));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ('absent' in answer) absent += 1;
    if ('open' in answer) reasons.set(answer.open, (reasons.get(answer.open) ?? 0) + 1);
  }
  const asked = [...kinds].map(([kind, number]) => counted(number, NOUNS.get(kind) ?? kind));
  const open = [...reasons].map(([reason, number]) => `${number} not answered: ${reason}`);
  const missing = absent === 0 ? [] : [`${absent} not there`];
  return `Looked up in the account: ${[`${asked.join(', ')} (${how})`, ...missing, ...open].join('; ')}`;
}

function counted(number: number, noun: string): string {
  const plural = PLURALS.get(noun);
  return plural === undefined ? count(number, noun) : `${number} ${number === 1 ? noun : plural}`;
}
