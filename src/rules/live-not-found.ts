/** `live-not-found`: a role or function that a template names outright, and that the account does not have. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { groupBy } from '../groups.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Absent, Model } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import { literal, type SymbolicString, same } from '../text/symbolic-string.ts';
import { andMore } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const liveNotFound: Rule = {
  id: 'live-not-found',
  title: 'A role or function that is not in the account',
  severity: 'error',
  why: 'What is not there when the template is deployed can neither be run with nor be invoked: CloudFormation refuses the function whose role does not exist, and a service that calls a function that is not there gets nothing but errors.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  *check(model) {
    const apart = groupBy(absentIn(model), ({ at: { source, start, end }, absent }) =>
      [source.path, source.stack?.name, start, end, absent.arn].join(' '),
    ).map(([first]) => first);
    // However many name it, it is not there once.
    for (const group of groupBy(apart, ({ by, absent }) => `${by.template.id} ${absent.arn}`))
      yield finding(group);
  },
};

interface Missing {
  readonly what: 'role' | 'function' | 'version or alias';
  readonly absent: Absent;
  readonly at: Span;
  /** What names it. */
  readonly by: Resource;
}

/** What is named outright: a name that depends on where the template is deployed is none that is surely not there. */
function* absentIn(model: Model): Iterable<Missing> {
  for (const { roles, resource } of [...model.functions, ...model.deployedFunctions]) {
    for (const { absent, text, at } of roles)
      if (absent !== undefined && isOutright(text)) yield { what: 'role', absent, at, by: resource };
  }
  for (const { use, resource } of model.handedRoles)
    if (use.absent !== undefined && isOutright(use.text))
      yield { what: 'role', absent: use.absent, at: use.at, by: resource };
  for (const { absent, target, targetAt, resource } of model.grants)
    if (absent !== undefined && isOutright(target))
      yield* missingTarget(absent, target, targetAt, resource, model);
  for (const { role, absent, target, at, resource } of model.invocations) {
    if (role?.absent !== undefined && isOutright(role.text))
      yield { what: 'role', absent: role.absent, at: role.at, by: resource };
    if (absent !== undefined && isOutright(target)) yield* missingTarget(absent, target, at, resource, model);
  }
}

function* missingTarget(
  absent: Absent,
  target: SymbolicString,
  at: Span,
  by: Resource,
  model: Model,
): Iterable<Missing> {
  const isQualified = absent.arn.split(':').length > 7;
  if (isQualified && mayBeMade(target, model)) return;
  yield { what: isQualified ? 'version or alias' : 'function', absent, at, by };
}

const isOutright = (text: SymbolicString): boolean => literal(text) !== undefined;

/** Does a template make an alias or version of that function? */
function mayBeMade(target: SymbolicString, { templates }: Model): boolean {
  return templates.some((template) =>
    [...template.resources.values()].some(
      ({ type, properties }) =>
        /^AWS::Lambda::(?:Alias|Version)$/.test(type) &&
        properties
          .all('FunctionName')
          .some(
            (named) =>
              same(targetOf(named.text(), template).function, targetOf(target, template).function) !== 'no',
          ),
    ),
  );
}

function finding([{ what, absent, at, by }, ...others]: readonly [Missing, ...Missing[]]): RuleFinding {
  const name = sourceLogicalId(by);
  return {
    at,
    message: `${name} names the ${what} ${absent.arn}, which is not in the account${asDeployed(absent.on)}${andMore(others.length)}`,
    help: `Name one that is there, or deploy it before ${name}.`,
    resources: [...new Set([name, ...others.map((each) => sourceLogicalId(each.by))])],
    related: others.slice(0, MOST_RELATED).map((each) => ({ message: 'the same here', at: each.at })),
  };
}

const MOST_RELATED = 5;
