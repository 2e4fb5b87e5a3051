/** Asks for the resource policy of a function, or of one version or alias: each has its own. */

import type { FunctionPolicyAnswer, Json, Question } from '../deployed/questions.ts';
import { isMap, statementsIn } from '../deployed/resource.ts';
import { partsOf } from './ask-function.ts';
import { document } from './document.ts';
import { NotThere } from './failures.ts';
import type { Via } from './via.ts';

/** Throws a NoAnswer. A function without a policy has one without statements; whether it is there is another question. */
export async function askFunctionPolicy(
  { account, region, name }: Question<'function-policy'>,
  via: Via,
): Promise<FunctionPolicyAnswer> {
  const { GetPolicyCommand } = await import('@aws-sdk/client-lambda');
  const client = await via.clients.get('lambda', account, region);
  try {
    const { Policy } = await via.call('lambda:GetPolicy', (options) =>
      client.send(new GetPolicyCommand(partsOf(name)), options),
    );
    const statements = statementsIn(document(Policy)).filter((each) => isOn(each, name));
    return { document: { Version: '2012-10-17', Statement: statements } };
  } catch (error) {
    if (error instanceof NotThere) return { document: { Version: '2012-10-17', Statement: [] } };
    throw error;
  }
}

/**
 * Is a statement on what was asked for? AWS sends those of the qualifier alone
 * (https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html); one on something else would not count anyway.
 */
function isOn(statement: Json, arn: string): boolean {
  const resource = isMap(statement) ? statement.Resource : undefined;
  return typeof resource !== 'string' || resource.includes('*') || resource === arn;
}
