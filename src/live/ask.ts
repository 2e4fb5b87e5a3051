/** Asks one question, and gives an answer whatever happens. */
import type { Answer, Answers, Kind, Question } from '../deployed/questions.ts';
import { Exports } from './ask-export.ts';
import { askFunction } from './ask-function.ts';
import { askFunctionPolicy } from './ask-function-policy.ts';
import { askFunctionUrl } from './ask-function-url.ts';
import { askMappings } from './ask-mappings.ts';
import { askParameter } from './ask-parameter.ts';
import { askPolicy } from './ask-policy.ts';
import { askRole } from './ask-role.ts';
import { askStack } from './ask-stack.ts';
import { before } from './bounds.ts';
import { NoAnswer, NotThere, TOO_LATE } from './failures.ts';
import type { Via } from './via.ts';

type Ask = { readonly [K in Kind]: (question: Question<K>, via: Via) => Promise<Answers[K]> };

/** Gives the function that asks. */
export function asker(via: Via): (question: Question) => Promise<Answer<Answers[Kind]>> {
  const exports = new Exports();
  const asks: Ask = {
    role: askRole,
    policy: askPolicy,
    function: askFunction,
    'function-policy': askFunctionPolicy,
    'function-url': askFunctionUrl,
    mappings: askMappings,
    export: (question, way) => exports.ask(question, way),
    parameter: askParameter,
    stack: askStack,
  };
  return (question) => before(via.signal, answered(asks, question, via), () => ({ open: TOO_LATE }));
}

async function answered<K extends Kind>(
  asks: Ask,
  question: Question<K>,
  via: Via,
): Promise<Answer<Answers[K]>> {
  try {
    return { found: await asks[question.kind](question, via) };
  } catch (error) {
    if (error instanceof NotThere) return { absent: true };
    if (error instanceof NoAnswer) return { open: error.open };
    throw error;
  }
}
