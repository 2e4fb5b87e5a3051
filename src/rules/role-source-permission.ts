/** Event source mappings whose function runs with a role that may not read the source. */
import { showGuard } from '../cloudformation/guard.ts';
import type { View } from '../cloudformation/stack.ts';
import { show } from '../cloudformation/text.ts';
import type { Lack, Model, Verdict } from '../model/model.ts';
import { snippet, written } from './role/snippet.ts';
import { functionName } from './role/users.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleSourcePermission: Rule = {
  id: 'role-source-permission',
  title: 'The execution role may not read the event source',
  severity: 'error',
  why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
  *check({ verdicts }: Model) {
    for (const verdict of verdicts) {
      if (verdict.verdict === 'denied' && verdict.invocation.by === 'execution-role') yield finding(verdict);
    }
  },
};

function finding({ invocation, lacks, when }: Verdict): RuleFinding {
  const { resource, function: user, service, draft } = invocation;
  const [first] = lacks;
  const source =
    resource.properties.all('EventSourceArn').find((view) => isSource(view, first)) ??
    resource.properties.one('EventSourceArn');
  const at = source?.at ?? invocation.at;
  const actions = lacks.flatMap(({ need }) => (need === undefined ? [] : [need.action]));
  const arn = first?.need === undefined ? '' : show(first.need.resource);
  const name = user === undefined ? 'the function' : functionName(user);
  const scenario = when === undefined ? '' : showGuard(when);
  const roleId = first?.role.resource.origin ?? first?.role.resource.id;
  const symptom =
    draft.symptom === undefined ? '' : ` The deploy fails with "${namingAction(draft.symptom, actions)}"`;
  return {
    at,
    message: `${name} reads from ${service} with the role ${roleId ?? ''}, which does not allow ${actions.join(', ')} on ${arn}${scenario === '' ? '' : ` ${scenario}`}.${symptom}`,
    help: `Allow ${actions.length === 1 ? 'the action' : 'the actions'} on the source${elsewhere(lacks)}.`,
    snippet: snippet(at.source, [{ Effect: 'Allow', Action: actions, Resource: written(at) ?? arn }]),
    resources: [
      ...new Set([
        resource.origin ?? resource.id,
        ...(user === undefined ? [] : [functionName(user)]),
        ...(roleId === undefined ? [] : [roleId]),
      ]),
    ],
    related:
      first === undefined ? [] : [{ message: 'the role that the function runs with', at: first.role.at }],
  };
}

/** AWS names the first action that it missed. */
function namingAction(symptom: string, [first = '']: readonly string[]): string {
  return symptom.replace(
    /permissions to call \w+ on/,
    `permissions to call ${first.slice(first.indexOf(':') + 1)} on`,
  );
}

const isSource = (view: View, lack: Lack | undefined): boolean =>
  lack?.need !== undefined && show(view.text()) === show(lack.need.resource);

/** The nearest statement allows the actions on something else: that is worth saying. */
function elsewhere(lacks: readonly Lack[]): string {
  for (const { evaluation } of lacks) {
    const near = evaluation.nearest.find(({ failures }) =>
      failures.every(({ failed }) => failed === 'resource'),
    );
    const wrong = near?.failures[0];
    if (near !== undefined && wrong !== undefined)
      return `; ${near.statement.from} allows it on ${wrong.detail} only`;
  }
  return '';
}
