/** Event source mappings whose function runs with a role that may not read the source. */
import { obstacleTo, REMOVING } from '../analysis/obstacle.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { answerTo } from '../deployed/deployed.ts';
import { functionQuestion } from '../deployed/naming.ts';
import type { Unverified } from '../finding.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type {
  LambdaFunction,
  MissingPermission,
  Model,
  RequiredPermission,
  Verdict,
} from '../model/model.ts';
import { expressionOf, written } from '../remedies/expression.ts';
import { statementsFor } from '../remedies/role-policy.ts';
import { notationOf } from '../syntax/notation.ts';
import { type Value, write } from '../syntax/write.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { type Unknown, wordsOf } from '../text/unknown.ts';
import { roleName } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleSourcePermission: Rule = {
  id: 'role-source-permission',
  title: 'The execution role may not read the event source',
  severity: 'error',
  why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
  *check(model: Model) {
    const { verdicts, deployedVerdicts } = model;
    for (const verdict of [...verdicts, ...deployedVerdicts]) {
      if (verdict.verdict === 'denied' && verdict.invocation.by === 'execution-role') yield finding(verdict);
    }
    for (const each of model.deployedFunctions) yield* undecided(each, model);
  },
};

/** What a function reads from by itself, where the account does not tell. */
function* undecided(
  { resource, at, deployed: on, deployedArn = '' }: LambdaFunction,
  { deployed }: Model,
): Iterable<Omit<Unverified, 'rule'>> {
  const question = functionQuestion('mappings', deployedArn);
  const answer = question && deployed && answerTo(deployed, question);
  if (answer === undefined || !('open' in answer)) return;
  const unknown: Unknown = { code: 'function-outside', what: deployedArn, asked: answer.open };
  const reason = wordsOf(unknown);
  yield {
    message: `Whether ${resource.id}${asDeployed(on)} may read from what is mapped to it can't be told: ${reason}`,
    reason,
    unknowns: [unknown],
    resources: [resource.id],
    at,
  };
}

function finding({ invocation, missing, when }: Verdict): RuleFinding {
  const { resource, function: user, service, eventSource } = invocation;
  const [first] = missing;
  const source =
    resource.properties.all('EventSourceArn').find((value) => isSource(value, first)) ??
    resource.properties.one('EventSourceArn');
  const destination = DESTINATIONS.flatMap((path) => resource.properties.all(path)).find((property) =>
    isSource(property, first),
  );
  const at = destination?.at ?? source?.at ?? invocation.at;
  const needs = byResource(missing.flatMap(({ need }) => need ?? []));
  const [[arn, { actions }] = ['', { actions: [] }], ...more] = needs;
  const name =
    user === undefined ? 'the function' : sourceLogicalId(user.resource) + asDeployed(user.deployed);
  const scenario = when === undefined ? '' : showScenario(when);
  const roleId = first && sourceLogicalId(first.role.resource);
  const symptom =
    eventSource.symptom === undefined ||
    invocation.deployed !== undefined ||
    destination !== undefined ||
    actions[0]?.startsWith('kms:')
      ? ''
      : `. The deploy fails with "${namingAction(eventSource.symptom, actions)}"`;
  const doing = destination === undefined ? 'reads from' : 'sends what fails of';
  const obstacle = missing
    .map(({ role, need, evaluation }) =>
      need === undefined
        ? undefined
        : obstacleTo(role, need, evaluation, {
            template: invocation.template,
            scenario: when ?? invocation.scenario,
          }),
    )
    .find((each) => each !== undefined);
  const statements = needs.map(([, each]) => ({
    Effect: 'Allow',
    Action: each.actions,
    Resource: expressionFor(each, source, resource),
  }));
  return {
    at,
    message: `${name} ${doing} ${service} with ${first?.role.resource.sourceLogicalId === undefined ? `the role ${first === undefined ? '' : roleName(first.role)}` : 'the role that SAM makes for it'}, which does not allow ${actions.join(', ')} on ${arn}${more.length === 0 ? '' : `, nor ${more.map(([, each]) => each.actions.join(', ')).join(', ')} on what else it needs`}${scenario === '' ? '' : ` ${scenario}`}${symptom}`,
    help:
      obstacle !== undefined
        ? `${REMOVING[obstacle]}.`
        : `Allow ${actions.length === 1 ? 'the action' : 'the actions'} on ${destination !== undefined ? 'the destination' : actions[0]?.startsWith('kms:') ? 'the key that the source is encrypted with' : 'the source'}${elsewhere(missing)}.`,
    ...(obstacle !== undefined
      ? {}
      : {
          snippet: write(statements, notationOf(at.source)),
          ...(first === undefined || first.role.template.source !== at.source
            ? {}
            : {
                remedy: {
                  description: `Allow it in ${sourceLogicalId(first.role.resource)}`,
                  changes: statementsFor(first.role.resource, statements, 'EventSource'),
                },
              }),
        }),
    resources: [
      ...new Set([
        sourceLogicalId(resource),
        ...(user === undefined ? [] : [sourceLogicalId(user.resource)]),
        ...(roleId === undefined ? [] : [roleId]),
      ]),
    ],
    related:
      first === undefined ? [] : [{ message: 'the role that the function runs with', at: first.role.at }],
  };
}

/** What AWS says of the source says nothing of where failed records go. */
const DESTINATIONS = ['DestinationConfig.OnFailure.Destination'];

interface Needed {
  readonly resource: SymbolicString;
  readonly actions: readonly string[];
}

/** The actions that are needed on each resource, by how messages show it. */
function byResource(required: readonly RequiredPermission[]): readonly (readonly [string, Needed])[] {
  const found = new Map<string, Needed>();
  for (const { resource, action } of required) {
    const actions = found.get(show(resource))?.actions ?? [];
    found.set(show(resource), { resource, actions: [...actions, action] });
  }
  return [...found];
}

/** The source as its mapping writes it; anything else as the template can name it. */
function expressionFor(
  { resource: needed }: Needed,
  source: PropertyValue | undefined,
  mapping: Resource,
): Value {
  const isOwn = mapping.template.resources.get(mapping.id) === mapping;
  const own =
    isOwn && source !== undefined && show(source.text()) === show(needed) ? written(source.at) : undefined;
  return own ?? expressionOf(needed, mapping.template);
}

/** AWS names the first action that it missed. */
function namingAction(symptom: string, [first = '']: readonly string[]): string {
  return symptom.replace(
    /permissions to call \w+ on/,
    `permissions to call ${first.slice(first.indexOf(':') + 1)} on`,
  );
}

const isSource = (value: PropertyValue, lack: MissingPermission | undefined): boolean =>
  lack?.need !== undefined && show(value.text()) === show(lack.need.resource);

/** The nearest statement allows the actions on something else: that is worth saying. */
function elsewhere(missing: readonly MissingPermission[]): string {
  for (const { evaluation } of missing) {
    const near = evaluation.nearest.find(({ failures }) =>
      failures.every(({ failed }) => failed === 'resource'),
    );
    const wrong = near?.failures[0];
    if (near !== undefined && wrong !== undefined)
      return `; ${near.statement.from} allows it on ${wrong.detail} only`;
  }
  return '';
}
