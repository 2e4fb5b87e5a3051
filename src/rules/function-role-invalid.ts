/** A function's `Role` that is no ARN of a role, or no role at all. */
import { showGuard } from '../cloudformation/guard.ts';
import type { Stack } from '../cloudformation/stack.ts';
import type { Fix, Span } from '../finding.ts';
import type { LambdaFunction, Model, RoleUse } from '../model/model.ts';
import { literal, matches, same, show, type Text } from '../text/symbolic-string.ts';
import { getAtt, isJson, snippet } from './role/snippet.ts';
import { functionName } from './role/users.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const functionRoleInvalid: Rule = {
  id: 'function-role-invalid',
  title: 'The function has no role, or something that is no role ARN',
  severity: 'error',
  why: 'Lambda refuses the function at deploy: `Role` is required, and must be the ARN of a role. `!Ref` of a role gives its name.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html',
  *check({ functions }: Model) {
    for (const each of functions) {
      yield* missing(each);
      for (const use of each.roles) yield* invalid(each, use);
    }
  },
};

function* missing(each: LambdaFunction): Iterable<RuleFinding> {
  const { resource, stack } = each;
  if (resource.properties.kind !== 'map' || stack.unknownMacros) return;
  for (const scenario of resource.properties.cases('Role')) {
    if (scenario.one('Role') !== undefined || stack.conditions.feasible(scenario.guard) !== 'yes') continue;
    const when = showGuard(scenario.guard);
    yield {
      at: each.at,
      message: `${functionName(each)} has no Role${when === '' ? '' : ` ${when}`}, so that Lambda refuses it`,
      help: 'Give it a role that "lambda.amazonaws.com" may assume.',
      snippet: snippet(stack.source, { Role: getAtt(stack.source, `${functionName(each)}Role`, 'Arn') }),
      resources: [functionName(each)],
    };
    return;
  }
}

/** What the ARN of a role looks like, whatever of it is open. */
const ROLE_ARN: Text = ['arn:*:iam::*:role/*'];
const LITERAL_ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

function* invalid(each: LambdaFunction, { text, at, role }: RoleUse): Iterable<RuleFinding> {
  if (role !== undefined || !isSurelyNoArn(text)) return;
  const named = roleNamed(text, each.stack);
  const is =
    named === undefined
      ? `"${show(text)}", which is not the ARN of a role`
      : `the name of ${named}, not its ARN`;
  yield {
    at,
    message: `The Role of ${functionName(each)} is ${is}`,
    help: named === undefined ? 'Give the ARN of a role.' : `Give the ARN of ${named}.`,
    snippet: snippet(each.stack.source, { Role: getAtt(each.stack.source, named ?? 'TheRole', 'Arn') }),
    resources: [functionName(each), ...(named === undefined ? [] : [named])],
    fix: named === undefined ? null : fixOf(at, named),
  };
}

function isSurelyNoArn(text: Text): boolean {
  const known = literal(text);
  if (known !== undefined) return !LITERAL_ROLE_ARN.test(known);
  return matches(ROLE_ARN, text) === 'no';
}

/** The role in the template of which a text is the name. */
function roleNamed(text: Text, { resources }: Stack): string | undefined {
  for (const resource of resources.values()) {
    if (resource.type === 'AWS::IAM::Role' && same(resource.ref(), text) === 'yes') return resource.id;
  }
  return undefined;
}

function fixOf(at: Span, role: string): Fix | null {
  const { source, start, end } = at;
  const isRef = source.text.slice(start, end).trim() === `!Ref ${role}`;
  if (!isRef || isJson(source)) return null;
  return { description: `Use the ARN of ${role}`, edits: [{ at, text: `!GetAtt ${role}.Arn` }] };
}
