/** Asks for the value of a parameter in the parameter store. A secure string is not decrypted, and its cipher text is dropped. */
import type { Question } from '../deployed/questions.ts';
import { NoAnswer } from './failures.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer or a NotThere. */
export async function askParameter(
  { account, region, name: Name }: Question<'parameter'>,
  via: Via,
): Promise<string> {
  const { GetParameterCommand } = await import('@aws-sdk/client-ssm');
  const client = await via.clients.get('ssm', account, region);
  const { Parameter } = await via.call('ssm:GetParameter', (options) =>
    client.send(new GetParameterCommand({ Name, WithDecryption: false }), options),
  );
  if (Parameter?.Type !== 'String' || Parameter.Value === undefined)
    throw new NoAnswer('the parameter is no plain string');
  return Parameter.Value;
}
