/** Asks whether a function, version or alias is there, and what it needs its role for. Nothing else of its configuration is kept. */
import type { FunctionAnswer, Question } from '../deployed/questions.ts';
import { NoAnswer } from './failures.ts';
import type { Via } from './via.ts';

/** A function's name and qualifier in its ARN. */
export function partsOf(arn: string): { readonly FunctionName: string; readonly Qualifier?: string } {
  const [, , , , , , FunctionName = '', Qualifier] = arn.split(':');
  return { FunctionName, ...(Qualifier !== undefined && { Qualifier }) };
}

/** Throws a NoAnswer or a NotThere. */
export async function askFunction(
  { account, region, name }: Question<'function'>,
  via: Via,
): Promise<FunctionAnswer> {
  const { GetFunctionConfigurationCommand } = await import('@aws-sdk/client-lambda');
  const client = await via.clients.get('lambda', account, region);
  // The answer holds the function's environment, which may hold secrets: only what is named here leaves this line.
  const { Role, VpcConfig, DeadLetterConfig, TracingConfig, DurableConfig } = await via.call(
    'lambda:GetFunctionConfiguration',
    (options) => client.send(new GetFunctionConfigurationCommand(partsOf(name)), options),
  );
  if (Role === undefined) throw new NoAnswer('its configuration names no role');
  const deadLetter = DeadLetterConfig?.TargetArn;
  return {
    role: Role,
    ...((VpcConfig?.SubnetIds?.length ?? 0) > 0 && { isInVpc: true }),
    ...(deadLetter && { deadLetter }),
    ...(TracingConfig?.Mode === 'Active' && { isTraced: true }),
    ...(DurableConfig !== undefined && { isDurable: true }),
  };
}
