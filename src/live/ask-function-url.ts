/** Asks for the URL of a function or alias: who may call it. */
import type { FunctionUrlAnswer, Question } from '../deployed/questions.ts';
import { partsOf } from './ask-function.ts';
import { NoAnswer } from './failures.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer, or a NotThere where it has no URL. */
export async function askFunctionUrl(
  { account, region, name }: Question<'function-url'>,
  via: Via,
): Promise<FunctionUrlAnswer> {
  const { GetFunctionUrlConfigCommand } = await import('@aws-sdk/client-lambda');
  const client = await via.clients.get('lambda', account, region);
  const { AuthType } = await via.call('lambda:GetFunctionUrlConfig', (options) =>
    client.send(new GetFunctionUrlConfigCommand(partsOf(name)), options),
  );
  if (AuthType === undefined) throw new NoAnswer('its URL does not say who may call it');
  return { authType: AuthType };
}
