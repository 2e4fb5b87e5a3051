/** What a text can name: a function, surely or perhaps. */

import { namesIn } from '../../cloudformation/dependencies.ts';
import { callOf } from '../../cloudformation/intrinsics/index.ts';
import type { PropertyValue } from '../../cloudformation/template.ts';
import type { Answer } from '../../finding.ts';
import { literal, matches, type SymbolicString, split } from '../../text/symbolic-string.ts';

/** Words in the names of parameters and outputs that speak of something other than a function. */
const OTHER_TARGETS =
  /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;

/** Does the text name a function by its ARN? */
export function isFunctionArn(text: SymbolicString): Answer {
  return serviceIn(text) === 'other' ? 'no' : matches(['arn:*:lambda:*:function:*'], text);
}

/** Does an ARN's own field for the service name another one than `lambda`? What follows may be as open as it likes. */
function serviceIn(text: SymbolicString): 'other' | 'unknown' {
  const [first] = text;
  if (typeof first !== 'string' || !first.startsWith('arn:')) return 'unknown';
  const service = literal(split(text, ':', 4)?.[2] ?? []);
  return service === undefined || service === '' || service === 'lambda' ? 'unknown' : 'other';
}

/** Is it an URI by which API Gateway invokes a function? */
export function isInvocationUri(text: SymbolicString): Answer {
  // `arn:aws:apigateway:<region>:s3:path/…` calls another service.
  const called = literal(split(text, ':', 6)?.[4] ?? []);
  if (called !== undefined && called !== '' && called !== 'lambda' && serviceIn(text) === 'other')
    return 'no';
  return matches(['arn:*:apigateway:*:lambda:path/*'], text);
}

/** Types whose own attributes may give a function's ARN: what somebody else made of it. */
const GIVES_ANYTHING =
  /^(?:Custom::|AWS::CloudFormation::|AWS::Lambda::|AWS::SSM::|AWS::ServiceCatalog|AWS::Serverless::)/;

/** `Ref` or `GetAtt` of a resource of a type that is no function. */
function isOfAnotherType({ node, template }: PropertyValue): boolean {
  const call = callOf(node);
  if (call?.name !== 'Ref' && call?.name !== 'Fn::GetAtt') return false;
  const [id] = namesIn(call);
  const type = template.resources.get(id ?? '')?.type;
  return type !== undefined && /^AWS::\w+::\w+$/.test(type) && !GIVES_ANYTHING.test(type);
}

/**
 * Where functions and other things may stand: is it worth saying that this text may be a function? Sure ones are;
 * open ones are unless their name speaks of something else (`${AlertQueueArn}`).
 */
export function mayBeFunction(text: SymbolicString, from?: PropertyValue): boolean {
  if (from !== undefined && isOfAnotherType(from)) return false;
  const answer = isFunctionArn(text);
  if (answer !== 'unknown') return answer === 'yes';
  const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
  return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}
