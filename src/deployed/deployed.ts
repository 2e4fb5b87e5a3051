/** What is known of an account: the answers that were given, on which day, and where templates are taken to be deployed. */
import type { Template } from '../cloudformation/template.ts';
import { type Answer, type Answers, type Kind, keyOfQuestion, type Question } from './questions.ts';

/** Where whoever asks is at home: what a template does not say of its account and region. */
export interface Home {
  readonly account?: string;
  readonly region?: string;
}

/** Given facts: the model takes them as they are, and asks nobody. */
export interface Deployed {
  /** The day of the answers: `2026-11-25`. */
  readonly on: string;
  readonly home: Home;
  /** The names of the stacks that templates are deployed as, by the paths of the templates. */
  readonly stacks?: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, Answer<Answers[Kind]>>;
}

/** The answer to a question; undefined where it was not asked. */
export function answerTo<K extends Kind>(
  { answers }: Deployed,
  question: Question<K>,
): Answer<Answers[K]> | undefined {
  // The key begins with the kind, and under it stands an answer of that kind.
  return answers.get(keyOfQuestion(question)) as Answer<Answers[K]> | undefined;
}

/** Where a template is deployed: as the user says, else where whoever asks is at home. */
export function homeOf({ environment }: Template, { home }: Deployed): Home {
  const account = environment.account ?? home.account;
  const region = environment.region ?? home.region;
  return { ...(account !== undefined && { account }), ...(region !== undefined && { region }) };
}
