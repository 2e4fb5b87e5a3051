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
  const policies = by === 'resource-policy' ? policiesFor(text).map((each) => policyOf(each, deployed)) : [];
  // It takes no statements of its own, and what lets it is not documented: AddPermission refuses the qualifier.
  if (by === 'resource-policy' && text.endsWith(':$LATEST'))
    return {
      function: found,
      unknown: { code: 'function-policy', what, asked: '$LATEST has none of its own' },
    };
  const lacking = policies.find((policy) => !('found' in policy));
  if (lacking === undefined) return { function: found };
  return {
    function: found,
    unknown: { code: 'function-policy', what, ...('open' in lacking && { asked: lacking.open }) },
  };
}

/** The name of the function in an ARN, with or without qualifier. */
const nameIn = (arn: string): string => arn.split(':')[6] ?? '';

/**
 * The policies that may let something invoke what an ARN names: its own first. That of the function may be for all of its
 * versions and aliases. https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
function policiesFor(arn: string): readonly string[] {
  const unqualified = arn.split(':').slice(0, 7).join(':');
  return unqualified === arn ? [arn] : [arn, unqualified];
}

function policyOf(arn: string, deployed: Deployed) {
  const question = functionQuestion('function-policy', arn);
  return (question && answerTo(deployed, question)) ?? ({ unasked: true } as const);
}

/** The statements in the policies of the functions that are invoked and that no template has, each once. */
export function deployedGrants(invocations: readonly Invocation[], deployed: Deployed): readonly Grant[] {
  const seen = new Set<string>();
  return invocations.flatMap((invocation): readonly Grant[] => {
    const { function: invoked, target, template, at } = invocation;
    const { text } = named(target, template, deployed);
    if (invoked?.deployed === undefined || text === undefined) return [];
    return policiesFor(text).flatMap((arn) => {
      const policy = policyOf(arn, deployed);
      const key = `${template.id} ${arn}`;
      if (!('found' in policy) || seen.has(key)) return [];
      seen.add(key);
      const on = { template, at, targetAt: at, target: arn === text ? target : invoked.arn };
      return statementsIn(policy.found.document).flatMap((each) => {
        const resource = deployedStatement(arn, each, { template, at, deployed });
        return resource.properties.all('PolicyDocument').flatMap((document) =>
          statementsOf(document, resource.id).map((statement): Grant => {
            const { scenario } = statement;
            return { ...on, resource, scenario, function: invoked, statement, deployed: deployed.on };
          }),
        );
      });
    });
  });
}
