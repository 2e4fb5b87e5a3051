/** What a text can name: a function, surely or perhaps. */

import type { Answer } from '../finding.ts';
import { matches, type Text } from '../text/symbolic-string.ts';

/** Words in the names of parameters and outputs that speak of something other than a function. */
const OTHER_TARGETS =
  /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;

/** Does the text name a function by its ARN? */
export function isFunctionArn(text: Text): Answer {
  return matches(['arn:*:lambda:*:function:*'], text);
}

/** Is it an URI by which API Gateway invokes a function? */
export function isInvocationUri(text: Text): Answer {
  return matches(['arn:*:apigateway:*:lambda:path/*'], text);
}

/**
 * Where functions and other things may stand: is it worth saying that this text may be a function? Sure ones are;
 * open ones are unless their name speaks of something else (`${AlertQueueArn}`).
 */
export function mayBeFunction(text: Text): boolean {
  const answer = isFunctionArn(text);
  if (answer !== 'unknown') return answer === 'yes';
  const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
  return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}
