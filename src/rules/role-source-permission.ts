/** Event source mappings whose function runs with a role that may not read the source. */
import { REMOVING } from '../analysis/obstacle.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { answerTo } from '../deployed/deployed.ts';
import { functionQuestion } from '../deployed/naming.ts';
import type { Span, Unverified } from '../finding.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Invocation, LambdaFunction, Model, Role, Verdict } from '../model/model.ts';
import { expressionOf, written } from '../remedies/expression.ts';
import type { Value } from '../syntax/write.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { type Unknown, wordsOf } from '../text/unknown.ts';
import { roleName } from './messages/role-messages.ts';
import {
  allowing,
  byResource,
  type MissingRight,
  type Needed,
  obstacleOf,
  statementsAllowing,
} from './missing-rights.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleSourcePermission: Rule = {
  id: 'role-source-permission',
  title: 'The execution role may not read the event source',
  severity: 'error',
  why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
  *check(model: Model) {
    for (const verdict of [...model.verdicts, ...model.deployedVerdicts]) {
      if (verdict.verdict !== 'denied' || verdict.invocation.by !== 'execution-role') continue;
      const missing = verdict.missing.flatMap((each) =>
        each.need === undefined ? [] : [{ ...each, need: each.need }],
      );
      const [first] = missing;
      if (first !== undefined) yield findingOf(verdict, first.role, missing);
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

/** What rights are for, in the words of messages. */
const PURPOSES = {
  source: { does: 'reads from', on: 'the source' },
  destination: { does: 'sends what fails of', on: 'the destination' },
  key: { does: 'reads from', on: 'the key that the source is encrypted with' },
};

function findingOf(verdict: Verdict, role: Role, missing: readonly MissingRight[]): RuleFinding {
  const { invocation, when } = verdict;
  const { resource, function: user } = invocation;
  const { purpose, at, source } = whereIsIt(invocation, missing);
  const { does, on } = PURPOSES[purpose];
  const needs = byResource(missing.map(({ need }) => need));
  const name =
    user === undefined ? 'the function' : sourceLogicalId(user.resource) + asDeployed(user.deployed);
  const whose =
    role.resource.sourceLogicalId === undefined
      ? `the role ${roleName(role)}`
      : 'the role that SAM makes for it';
  const scenario = when === undefined ? '' : showScenario(when);
  const symptom = purpose === 'source' ? symptomOf(invocation, needs) : '';
  const obstacle = obstacleOf(role, missing, {
    template: invocation.template,
    scenario: when ?? invocation.scenario,
  });
  const statements = statementsAllowing(needs, (needed) => expressionFor(needed, source, resource));
  const { snippet, remedy } = allowing(role, statements, 'EventSource');
  const several = needs[0]?.actions.length === 1 ? 'the action' : 'the actions';
  return {
    at,
    message: `${name} ${does} ${invocation.service} with ${whose}, which does not allow ${lackingWords(needs)}${scenario === '' ? '' : ` ${scenario}`}${symptom}`,
    ...(obstacle !== undefined
      ? { help: `${REMOVING[obstacle]}.` }
      : {
          help: `Allow ${several} on ${on}${elsewhere(missing)}.`,
          snippet,
          ...(role.template.source === at.source && { remedy }),
        }),
    resources: [
      ...new Set([
        sourceLogicalId(resource),
        ...(user === undefined ? [] : [sourceLogicalId(user.resource)]),
        sourceLogicalId(role.resource),
      ]),
    ],
    related: [{ message: 'the role that the function runs with', at: role.at }],
  };
}

/** Where the mapping names what the first of the rights are for. */
function whereIsIt(
  { resource, at }: Invocation,
  [first]: readonly MissingRight[],
): { readonly purpose: keyof typeof PURPOSES; readonly at: Span; readonly source?: PropertyValue } {
  const isIt = (value: PropertyValue): boolean =>
    first !== undefined && show(value.text()) === show(first.need.resource);
  const source =
    resource.properties.all('EventSourceArn').find(isIt) ?? resource.properties.one('EventSourceArn');
  const destination = resource.properties.all('DestinationConfig.OnFailure.Destination').find(isIt);
  if (destination !== undefined)
    return { purpose: 'destination', at: destination.at, ...(source && { source }) };
  const purpose = first?.need.action.startsWith('kms:') ? 'key' : 'source';
  return { purpose, at: source?.at ?? at, ...(source && { source }) };
}

/** "sqs:ReceiveMessage on X, nor kms:Decrypt on what else it needs". */
function lackingWords([first, ...more]: readonly Needed[]): string {
  if (first === undefined) return '';
  const rest = more.map(({ actions }) => actions.join(', ')).join(', ');
  return `${first.actions.join(', ')} on ${show(first.resource)}${rest === '' ? '' : `, nor ${rest} on what else it needs`}`;
}

/** What AWS says of the source when the mapping is created: it names the first action that it missed. */
function symptomOf({ eventSource, deployed }: Invocation, [first]: readonly Needed[]): string {
  if (eventSource.symptom === undefined || deployed !== undefined) return '';
  const [, operation = ''] = first?.actions[0]?.split(':') ?? [];
  const said = eventSource.symptom.replace(
    /permissions to call \w+ on/,
    `permissions to call ${operation} on`,
  );
  return `. The deploy fails with "${said}"`;
}

/** The source as its mapping writes it; anything else as the template can name it. */
function expressionFor(needed: SymbolicString, source: PropertyValue | undefined, mapping: Resource): Value {
  const isOwn = mapping.template.resources.get(mapping.id) === mapping;
  const own =
    isOwn && source !== undefined && show(source.text()) === show(needed) ? written(source.at) : undefined;
  return own ?? expressionOf(needed, mapping.template);
}

/** The nearest statement allows the actions on something else: that is worth saying. */
function elsewhere(missing: readonly MissingRight[]): string {
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
