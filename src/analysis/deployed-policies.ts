/** The resource policies that functions of the templates have where they are deployed, and which statements are whose. */
import { answerTo } from '../deployed/deployed.ts';
import { functionQuestion } from '../deployed/naming.ts';
import type { Json, StackAnswer } from '../deployed/questions.ts';
import { isMap, statementsIn } from '../deployed/resource.ts';
import { deployedArnOf, stackOf } from '../deployed/stack.ts';
import type { LambdaFunction, Model } from '../model/model.ts';

export interface DeployedPolicy {
  readonly function: LambdaFunction;
  /** As it is called in the account. */
  readonly name: string;
  readonly stackName: string;
  readonly stack: StackAnswer;
  readonly on: string;
  /** The statements that are not the stack's. */
  readonly foreign: readonly Foreign[];
}

/** A statement in a deployed policy that its function's stack has not made. */
export interface Foreign {
  readonly sid: string;
  readonly statement: Json;
  /** Does its id look as if another stack had made it? */
  readonly isOfAnotherStack: boolean;
}

/** Those of the functions whose stack is named and was told of. */
export function deployedPolicies({ functions, deployed }: Model): readonly DeployedPolicy[] {
  if (deployed === undefined) return [];
  return functions.flatMap((each): readonly DeployedPolicy[] => {
    const stack = stackOf(each.stack, deployed);
    const arn = deployedArnOf(each.resource.id, each.stack, deployed);
    const question = arn === undefined ? undefined : functionQuestion('function-policy', arn);
    const answer = question && answerTo(deployed, question);
    const stackName = deployed.stacks?.get(each.stack.source.path);
    if (arn === undefined || stack === undefined || stackName === undefined) return [];
    if (answer === undefined || !('found' in answer)) return [];
    const foreign = statementsIn(answer.found.document).flatMap((statement) => foreignIn(statement, stack));
    const name = arn.slice(arn.lastIndexOf(':') + 1);
    return [{ function: each, name, stackName, stack, on: deployed.on, foreign }];
  });
}

function foreignIn(statement: Json, { resources }: StackAnswer): readonly Foreign[] {
  const sid = isMap(statement) && typeof statement.Sid === 'string' ? statement.Sid : undefined;
  // A policy that the stack has as a whole has whatever statements it says.
  if (sid === undefined || resources.some(({ type }) => type === 'AWS::Lambda::ResourcePolicy')) return [];
  // The physical id of a permission is the id of its statement, alone or behind the function's name.
  const isOwn = resources.some(({ physicalId }) => physicalId.slice(physicalId.lastIndexOf('|') + 1) === sid);
  return isOwn ? [] : [{ sid, statement, isOfAnotherStack: isMadeByCloudFormation(sid) }];
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Statement ids of permissions are made up by CloudFormation as all physical ids are: the stack's name, the logical id,
 * and twelve or thirteen characters.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
const isMadeByCloudFormation = (sid: string): boolean =>
  /^[A-Za-z][\w-]*-[A-Za-z0-9]+-[A-Za-z0-9]{12,13}$/.test(sid) && !UUID.test(sid);
