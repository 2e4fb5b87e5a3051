/** A function that no template has, as the account has it: whether it is there, and what lets others invoke it. */
import { answerTo, type Deployed } from '../deployed/deployed.ts';
import { functionQuestion, named } from '../deployed/naming.ts';
import { deployedStatement, statementsIn } from '../deployed/resource.ts';
import { statementsOf } from '../iam/parse.ts';
import type { EventSource } from '../services/reading/source.ts';
import { show } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { FunctionIndex } from './functions.ts';
import type { Absent, Grant, Invocation, LambdaFunction } from './model.ts';
import type { Target } from './target.ts';

/** What the account tells of a function that something invokes. */
export interface Outside {
  readonly function?: LambdaFunction;
  readonly absent?: Absent;
  /** What a denial can't be certain for. */
  readonly unknown?: Unknown;
}

export const NOTHING: Outside = {};

/** What the account tells of the target of a source. */
export function outside(
  target: Target,
  { resource: { template }, at, by }: EventSource,
  functions: FunctionIndex,
  deployed: Deployed,
): Outside {
  const what = show(target.arn);
  const open = (asked: string): Outside => ({ unknown: { code: 'function-outside', what, asked } });
  const { text, open: unnamed } = named(target.arn, template, deployed);
  if (text === undefined) return unnamed === undefined ? NOTHING : open(unnamed);
  const question = functionQuestion('function', text);
  const answer = question && answerTo(deployed, question);
  if (answer === undefined) return NOTHING;
  if ('open' in answer) return open(answer.open);
  // What the templates are about to change says nothing of what will be.
  const mayChange = functions.mayMake(nameIn(text));
  if ('absent' in answer)
    return {
      ...open('there is none in the account'),
      ...(!mayChange && { absent: { on: deployed.on, arn: text } }),
    };
  const found = functions.deployed(target.function, template, at);
  if (found === undefined) return NOTHING;
  if (mayChange) return { function: found, ...open('it may be one of these templates') };
  const policy = by === 'resource-policy' ? policyOf(text, deployed) : undefined;
  // It takes no statements of its own, and what lets it is not documented: AddPermission refuses the qualifier.
  if (by === 'resource-policy' && text.endsWith(':$LATEST'))
    return {
      function: found,
      unknown: { code: 'function-policy', what, asked: '$LATEST has none of its own' },
    };
  if (policy !== undefined && !('found' in policy))
    return {
      function: found,
      unknown: {
        code: 'function-policy',
        what,
        ...(policy !== undefined && 'open' in policy && { asked: policy.open }),
      },
    };
  return { function: found };
}

/** The name of the function in an ARN, with or without qualifier. */
const nameIn = (arn: string): string => arn.split(':')[6] ?? '';

function policyOf(arn: string, deployed: Deployed) {
  const question = functionQuestion('function-policy', arn);
  return (question && answerTo(deployed, question)) ?? ({ unasked: true } as const);
}

/** The statements in the policies of the functions that are invoked and that no template has, each once. */
export function deployedGrants(invocations: readonly Invocation[], deployed: Deployed): readonly Grant[] {
  const seen = new Set<string>();
  return invocations.flatMap((invocation): readonly Grant[] => {
    const { function: invoked, target, template, at } = invocation;
    if (invoked?.deployed === undefined) return [];
    const { text } = named(target, template, deployed);
    const policy = text === undefined ? undefined : policyOf(text, deployed);
    const key = `${template.id} ${text}`;
    if (text === undefined || policy === undefined || !('found' in policy) || seen.has(key)) return [];
    seen.add(key);
    const by = { template, at, deployed };
    return statementsIn(policy.found.document).flatMap((each) => {
      const resource = deployedStatement(text, each, by);
      return resource.properties.all('PolicyDocument').flatMap((document) =>
        statementsOf(document, resource.id).map(
          (statement): Grant => ({
            template,
            resource,
            at,
            scenario: statement.scenario,
            target,
            targetAt: at,
            function: invoked,
            statement,
            deployed: deployed.on,
          }),
        ),
      );
    });
  });
}
