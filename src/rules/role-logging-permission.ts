/** Functions that can't write their logs. */

import { rolesInUse } from '../analysis/function-roles.ts';
import { edgeFunctions } from '../analysis/lambda-edge.ts';
import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { roleAllows } from '../model/allows.ts';
import type { LambdaFunction, Model, Role, RoleUse } from '../model/model.ts';
import { sub } from '../remedies/expression.ts';
import { managedPolicyFor } from '../remedies/role-policy.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { arnAt } from '../text/arn-template.ts';
import { concat, type SymbolicString, show } from '../text/symbolic-string.ts';
import { describe, namesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

const ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];

export const roleLoggingPermission: Rule = {
  id: 'role-logging-permission',
  title: 'The function can not write its logs',
  severity: 'warning',
  why: 'Lambda writes logs with the execution role. Without the rights the function runs, nothing fails, and when it is needed there is no log.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
  *check(model: Model) {
    const edge = edgeFunctions(model);
    for (const role of rolesInUse(model)) {
      const lacking = role.functions
        .filter((each) => !edge.has(each))
        .map((user) => ({ user, missing: missingFor(role, user) }))
        .filter(({ missing }) => missing.length > 0);
      const [first] = lacking;
      if (first !== undefined)
        yield finding(
          role,
          lacking.map(({ user }) => user),
          first.missing,
        );
    }
  },
};

/** Actions that the role surely doesn't allow on the function's log group, not by a Deny, which is meant. */
function missingFor(role: Role, user: LambdaFunction): readonly string[] {
  const uses = user.roles.filter((use) => use.role === role);
  return ACTIONS.filter((action) =>
    uses.some((use) => groupsOf(user, use).some((group) => lacks(role, action, group, user))),
  );
}

interface Group {
  readonly name: SymbolicString;
  readonly scenario: RoleUse['scenario'];
}

/** The log group of a function: the one it names, or `/aws/lambda/<name>`. */
function groupsOf(user: LambdaFunction, use: RoleUse): readonly Group[] {
  return user.resource.properties.scenarios('LoggingConfig.LogGroup').flatMap((properties) => {
    const scenario = both(use.scenario, properties.scenario);
    if (scenario === undefined) return [];
    const named = properties.one('LoggingConfig.LogGroup');
    return [{ scenario, name: named?.text() ?? concat('/aws/lambda/', user.resource.ref()) }];
  });
}

/** Log streams are what is written to; a policy on the group alone is given the benefit of the doubt. */
function lacks(role: Role, action: string, { name, scenario }: Group, user: LambdaFunction): boolean {
  const group = arnAt(
    role.template,
    'arn:${Partition}:logs:${Region}:${Account}:log-group:${Name}',
    () => name,
  );
  const stream = {
    id: `${show(name)}:(stream)`,
    label: '${Stream}',
    reason: 'a log stream',
    chars: '^:*',
    minLength: 1,
  };
  return [group, concat(group, ':log-stream:', stream)].every((resource) => {
    const { answer, deciding } = roleAllows(
      role,
      { action, resource },
      { template: user.template, scenario },
      {
        'lambda:SourceFunctionArn': user.arn,
      },
    );
    return answer === 'no' && deciding === undefined;
  });
}

const BASIC = sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole');

function finding(role: Role, users: readonly LambdaFunction[], missing: readonly string[]): RuleFinding {
  return {
    at: role.at,
    message: `${sentence(describe(role))} does not allow ${missing.join(' and ')}, so that ${namesOf(users)} can't write logs`,
    help: 'Attach AWSLambdaBasicExecutionRole, or allow the actions on the log group.',
    snippet: writeEntries({ ManagedPolicyArns: [BASIC] }, notationOf(role.template.source)),
    remedy: {
      description: `Attach AWSLambdaBasicExecutionRole to ${sourceLogicalId(role.resource)}`,
      changes: managedPolicyFor(role.resource, BASIC),
    },
    resources: [
      ...new Set([sourceLogicalId(role.resource), ...users.map(({ resource }) => sourceLogicalId(resource))]),
    ],
  };
}
