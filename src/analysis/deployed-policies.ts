/** The resource policies that functions of the templates and their aliases have where they are deployed, and which statements are whose. */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import { answerTo, type Deployed } from '../deployed/deployed.ts';
import { functionQuestion } from '../deployed/naming.ts';
import type { Json, StackAnswer } from '../deployed/questions.ts';
import { deployedStatement, isMap, type NamedBy, statementsIn } from '../deployed/resource.ts';
import { deployedArnOf, stackOf } from '../deployed/stack.ts';
import { groupBy } from '../groups.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Grant, LambdaFunction, Model } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import { literal, type SymbolicString, same } from '../text/symbolic-string.ts';

/** A function of a template, or an alias of one, that is deployed: each has a policy of its own. */
export interface DeployedTarget {
  readonly function: LambdaFunction;
  /** Undefined for the function itself. */
  readonly alias?: Resource;
  /** As the template has it. */
  readonly target: SymbolicString;
  /** As the account has it. */
  readonly arn: string;
}

/** The function and its aliases, as far as the stack has them. */
export function deployedTargets(user: LambdaFunction, deployed: Deployed): readonly DeployedTarget[] {
  const { template, resource } = user;
  const arn = deployedArnOf(resource.id, template, deployed);
  const stack = stackOf(template, deployed);
  if (arn === undefined || stack === undefined) return [];
  const aliases = resourcesOfType(template, 'AWS::Lambda::Alias').flatMap(
    (alias): readonly DeployedTarget[] => {
      const [named, ...others] = alias.properties.all('FunctionName');
      const target = alias.arn();
      // What CloudFormation calls the physical id of an alias is its ARN.
      const made = stack.resources.find(({ id }) => id === alias.id)?.physicalId;
      return named !== undefined &&
        others.length === 0 &&
        target !== undefined &&
        made?.startsWith(`${arn}:`) &&
        same(targetOf(named.text(), template).function, user.arn) === 'yes'
        ? [{ function: user, alias, target, arn: made }]
        : [];
    },
  );
  return [{ function: user, target: user.arn, arn }, ...aliases];
}

export interface DeployedPolicy extends DeployedTarget {
  /** As the function is called in the account. */
  readonly name: string;
  /** The alias, as the account calls it. */
  readonly qualifier?: string;
  readonly stackName: string;
  readonly stack: StackAnswer;
  readonly on: string;
  /** The statements that are not the stack's. */
  readonly foreign: readonly Foreign[];
}

/** A statement in a deployed policy that its function's stack has not made, and that the template does not have. */
export interface Foreign {
  readonly sid: string;
  readonly statement: Json;
  /** Does its id look as if another stack had made it? */
  readonly isOfAnotherStack: boolean;
}

/** Those of the functions and aliases whose stack is named and was told of. */
export function deployedPolicies({ functions, grants, deployed }: Model): readonly DeployedPolicy[] {
  if (deployed === undefined) return [];
  const own = new Map(
    groupBy(
      grants.filter(({ function: target }) => target !== undefined),
      ({ function: target }) => target,
    ).map((group) => [group[0].function, group]),
  );
  const targets = functions.flatMap((each) => deployedTargets(each, deployed));
  return targets.flatMap((each): readonly DeployedPolicy[] => {
    const { arn, function: user } = each;
    const { template } = user;
    const stack = stackOf(template, deployed);
    const question = functionQuestion('function-policy', arn);
    const answer = question && answerTo(deployed, question);
    const stackName = deployed.stacks?.get(template.source.path);
    if (stack === undefined || stackName === undefined || answer === undefined || !('found' in answer))
      return [];
    const foreign = statementsIn(answer.found.document)
      .flatMap((statement) => foreignIn(statement, stack))
      .filter(({ statement }) => {
        const by = { template, at: user.at, deployed };
        return !(own.get(user) ?? []).some((grant) => mayBe(statement, arn, grant, by));
      });
    const [, , , , , , name = '', qualifier] = arn.split(':');
    return [{ ...each, name, ...(qualifier && { qualifier }), stackName, stack, on: deployed.on, foreign }];
  });
}

/** "Orders", or "Orders:live". */
export const nameOf = ({ function: { resource }, qualifier }: DeployedPolicy): string =>
  sourceLogicalId(resource) + (qualifier === undefined ? '' : `:${qualifier}`);

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

/** May a statement that is deployed be what a grant of the template makes, whatever its id? */
function mayBe(deployed: Json, arn: string, { statement }: Grant, by: NamedBy): boolean {
  return deployedStatement(arn, deployed, by)
    .properties.all('PolicyDocument')
    .flatMap((document) => statementsOf(document, ''))
    .every(
      (each) =>
        mayMeet(principalsOf(each), principalsOf(statement)) &&
        mayMeet(sourcesOf(each), sourcesOf(statement)) &&
        mayMeet(textsOf(each.actions), textsOf(statement.actions)),
    );
}

type Texts = readonly SymbolicString[];

const textsOf = (parts: readonly Part[] = []): Texts => parts.map(({ text }) => text);

/** An account is deployed as the ARN of its root. */
const principalsOf = ({ principals = [] }: Statement): Texts =>
  principals.flatMap(({ value: { text } }) => {
    const account = /^arn:[\w-]+:iam::(\d{12}):root$/.exec(literal(text) ?? '')?.[1];
    return account === undefined ? [text] : [text, [account]];
  });

const sourcesOf = ({ conditions }: Statement): Texts =>
  conditions.flatMap(({ key, values }) => (key.toLowerCase() === 'aws:sourcearn' ? textsOf(values) : []));

const mayMeet = (some: Texts, others: Texts): boolean =>
  some.length === 0 && others.length === 0
    ? true
    : some.some((one) => others.some((other) => same(one, other) !== 'no'));
