/** A template that is deployed already as a stack whose name is given: what its resources are called there. */
import { partitionOf } from '../cloudformation/partitions.ts';
import type { Template } from '../cloudformation/template.ts';
import { answerTo, type Deployed, homeOf } from './deployed.ts';
import type { Question, StackAnswer } from './questions.ts';

/** The question what the stack of a template is made of; undefined where no stack is named for it. */
export function stackQuestion(template: Template, deployed: Deployed): Question<'stack'> | undefined {
  const name = deployed.stacks?.get(template.source.path);
  const { account, region } = homeOf(template, deployed);
  if (name === undefined || account === undefined || region === undefined) return undefined;
  return { kind: 'stack', account, region, name };
}

/** What the account told of the stack of a template. */
export function stackOf(template: Template, deployed: Deployed): StackAnswer | undefined {
  const question = stackQuestion(template, deployed);
  const answer = question && answerTo(deployed, question);
  return answer !== undefined && 'found' in answer ? answer.found : undefined;
}

/** The ARN that a function of a template has in its stack; undefined where it is not deployed. */
export function deployedArnOf(id: string, template: Template, deployed: Deployed): string | undefined {
  const name = stackOf(template, deployed)?.resources.find(
    (each) => each.id === id && each.type === 'AWS::Lambda::Function',
  )?.physicalId;
  const { account, region } = homeOf(template, deployed);
  if (name === undefined || region === undefined) return undefined;
  return `arn:${partitionOf(region).name}:lambda:${region}:${account}:function:${name}`;
}
