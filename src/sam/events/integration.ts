/** The URI by which API Gateway invokes a function, or its alias. */
import { type DraftMap, sub } from '../draft.ts';
import type { Target } from './event.ts';

/** `Fn::Sub` of the invocation URI; streaming responses have a path of their own. */
export function integrationUri(target: Target, partition: string, transferMode?: string): DraftMap {
  const reference = target.id === target.resource.id ? `\${${target.id}.Arn}` : `\${${target.id}}`;
  const [version, action] =
    transferMode === 'RESPONSE_STREAM'
      ? ['2021-11-15', 'response-streaming-invocations']
      : ['2015-03-31', 'invocations'];
  return sub(
    `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${version}/functions/${reference}/${action}`,
  );
}
