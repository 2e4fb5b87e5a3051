/**
 * The look-up: what a model leaves open is asked for, round by round, since an answer may name the next thing to ask for
 * (a function its role, a role its policies). Each question is asked once.
 */
import type { Deployed, Home } from '../deployed/deployed.ts';
import { type Answer, type Answers, type Kind, keyOfQuestion, type Question } from '../deployed/questions.ts';
import type { Model } from '../model/model.ts';
import { inParallel } from './bounds.ts';
import { questionsOf } from './questions.ts';

/** From exports to functions, from these to roles, to policies; from a stack to its functions; and one to find nothing left. */
const MOST_ROUNDS = 6;

export interface LookUp {
  readonly model: Model;
  /** The model with what the account told. */
  readonly rebuild: (deployed: Deployed) => Model;
  readonly on: string;
  readonly home: Home;
  /** The names of the stacks that templates are deployed as. */
  readonly stacks?: ReadonlyMap<string, string>;
  readonly ask: (question: Question) => Promise<Answer<Answers[Kind]>>;
}

/** Gives what the account told. */
export async function lookUp({ model, rebuild, on, home, stacks, ask }: LookUp): Promise<Deployed> {
  const answers = new Map<string, Answer<Answers[Kind]>>();
  const deployed: Deployed = { on, home, answers, ...(stacks && { stacks }) };
  let current = model;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const questions = questionsOf(current, deployed);
    if (questions.length === 0) break;
    const given = await inParallel(questions, async (question) => [question, await ask(question)] as const);
    for (const [question, answer] of given) answers.set(keyOfQuestion(question), answer);
    current = rebuild(deployed);
  }
  return deployed;
}
