/** A function that no template has, as the account has it: whether it is there, and what lets others invoke it. */
import type { Resource } from '../cloudformation/template.ts';
import { answerTo, type Deployed } from '../deployed/deployed.ts';
import { functionQuestion, named } from '../deployed/naming.ts';
import { deployedStatement, type NamedBy, statementsIn } from '../deployed/resource.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Statement } from '../iam/statement.ts';
import type { EventSource } from '../services/reading/source.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
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
  const absent = functions.absent(target.arn, template);
  if ('absent' in answer)
    return { ...open('there is none in the account'), ...(absent !== undefined && { absent }) };
  const found = functions.deployed(target.function, template, at);
  const configured = mayChange ? found : functions.configured(target, template, at);
  if (found === undefined || configured === undefined) return NOTHING;
  if (mayChange) return { function: found, ...open('it may be one of these templates') };
  if (by === 'execution-role') return { function: configured };
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

/** A statement of a deployed policy, and the resource that it is read as. */
interface DeployedStatement {
  readonly resource: Resource;
  readonly statement: Statement;
}

/** The statements of one deployed policy; undefined where the account did not tell. */
function statementsAt(arn: string, by: NamedBy): readonly DeployedStatement[] | undefined {
  const policy = policyOf(arn, by.deployed);
  if (!('found' in policy)) return undefined;
  return statementsIn(policy.found.document).flatMap((each) => {
    const resource = deployedStatement(arn, each, by);
    return resource.properties
      .all('PolicyDocument')
      .flatMap((document) => statementsOf(document, resource.id))
      .map((statement) => ({ resource, statement }));
  });
}

/** The statements that may let somebody use what a text names; undefined where the account did not tell of all. */
export function deployedStatementsOn(text: SymbolicString, by: NamedBy): readonly Statement[] | undefined {
  const { text: arn } = named(text, by.template, by.deployed);
  if (arn === undefined) return undefined;
  const all = policiesFor(arn).map((each) => statementsAt(each, by));
  const told = all.filter((each) => each !== undefined);
  return told.length < all.length ? undefined : told.flat().map(({ statement }) => statement);
}

/** The statements in the policies of the functions that are invoked and that no template has, each once. */
export function deployedGrants(invocations: readonly Invocation[], deployed: Deployed): readonly Grant[] {
  const seen = new Set<string>();
  return invocations.flatMap((invocation): readonly Grant[] => {
    const { function: invoked, target, template, at } = invocation;
    const { text } = named(target, template, deployed);
    if (invoked?.deployed === undefined || text === undefined) return [];
    return policiesFor(text).flatMap((arn) => {
      const key = `${template.id} ${arn}`;
      if (seen.has(key)) return [];
      const on = { template, at, targetAt: at, target: arn === text ? target : invoked.arn };
      const found = statementsAt(arn, { template, at, deployed });
      if (found !== undefined) seen.add(key);
      return (found ?? []).map(({ resource, statement }): Grant => {
        const { scenario } = statement;
        return { ...on, resource, scenario, function: invoked, statement, deployed: deployed.on };
      });
    });
  });
}
