/**
 * A state machine's `Events`: rules, schedules and API methods that start it, each with a role of its own that may.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachineeventsource.html
 */
import { child, stringOf } from '../../template/node.ts';
import type { EventSource, SamContext } from '../context.ts';
import { type Draft, type DraftMap, getAtt, ref, sub } from '../draft.ts';
import { byType, expandEvents } from '../events/expand.ts';
import { deadLetterQueueOf, ruleState, targetId } from '../events/rule.ts';
import { SCHEDULE_PROPERTIES, schedulerSchedule } from '../events/schedule-v2.ts';
import { propertyTable } from '../properties.ts';
import {
  conditionOf,
  type GeneratedResource,
  passedThrough,
  property,
  type SamResource,
} from '../resource.ts';
import { inlinePolicy, trustPolicy } from '../role.ts';
import { allow } from '../role-statements.ts';
import { idIn, isTruthy } from '../value.ts';

interface StateMachineEvent extends EventSource {
  readonly owner: SamResource;
  /** Logical id of the state machine, or its alias. */
  readonly target: string;
}

const RULE_PROPERTIES = propertyTable(`
  EventBusName text
  RuleName text
  Pattern map
  Input text
  InputPath text
  DeadLetterConfig map
  RetryPolicy map
  State text
  Target map
  InputTransformer map
`);

const TYPES = byType<StateMachineEvent>([
  {
    type: 'Schedule',
    properties: propertyTable(`
      Schedule! text
      Input text
      Enabled bool
      State text
      Name text
      Description text
      DeadLetterConfig map
      RetryPolicy map
      Target map
      RoleArn text
    `),
    expand: schedule,
  },
  { type: 'ScheduleV2', properties: SCHEDULE_PROPERTIES, expand: scheduleV2 },
  { type: 'EventBridgeRule', properties: RULE_PROPERTIES, expand: patternRule },
  { type: 'CloudWatchEvent', properties: RULE_PROPERTIES, expand: patternRule },
  {
    type: 'Api',
    properties: propertyTable(`
      Path! text
      Method! text
      RestApiId! text
      Stage text
      Auth map
      UnescapeMappingTemplate =bool
    `),
    expand: api,
  },
]);

/** Adds what the events generate to `generated`. A refused event does not stop the others. */
export function stateMachineEvents(
  resource: SamResource,
  target: string,
  context: SamContext,
  generated: GeneratedResource[],
): void {
  expandEvents(
    {
      resource,
      types: TYPES,
      unknownTo: "which state machines don't have",
      eventOf: (event) => ({ ...event, owner: resource, target }),
    },
    context,
    generated,
  );
}

/** The role by which a service starts the state machine. */
function startRole(event: StateMachineEvent, service: string): GeneratedResource {
  const id = `${event.id}Role`;
  const boundary = property(event.owner.properties, 'PermissionsBoundary');
  return {
    id,
    type: 'AWS::IAM::Role',
    at: event.at,
    attributes: passedThrough(event.owner),
    properties: {
      AssumeRolePolicyDocument: trustPolicy(service),
      Policies: [startPolicy(event, id)],
      PermissionsBoundary: isTruthy(boundary) ? boundary : undefined,
    },
  };
}

function startPolicy(event: StateMachineEvent, name: string): DraftMap {
  return inlinePolicy(`${name}StartExecutionPolicy`, [allow('states:StartExecution', ref(event.target))]);
}

function* schedule(event: StateMachineEvent): Iterable<GeneratedResource> {
  const { properties } = event;
  yield* rule(event, {
    ScheduleExpression: property(properties, 'Schedule'),
    State: ruleState(event),
    Name: property(properties, 'Name'),
    Description: property(properties, 'Description'),
  });
}

function* patternRule(event: StateMachineEvent): Iterable<GeneratedResource> {
  const { properties } = event;
  const state = property(properties, 'State');
  yield* rule(event, {
    EventBusName: property(properties, 'EventBusName'),
    EventPattern: property(properties, 'Pattern'),
    Name: property(properties, 'RuleName'),
    State: isTruthy(state) ? state : undefined,
  });
}

/** The rule with its target, its dead-letter queue, and its role unless it names one. */
function* rule(event: StateMachineEvent, what: DraftMap): Iterable<GeneratedResource> {
  const { properties } = event;
  const attributes = passedThrough(event.owner);
  const queue = deadLetterQueueOf(event, attributes, true);
  const roleArn = property(properties, 'RoleArn');
  const role = startRole(event, 'events.amazonaws.com');
  yield {
    id: event.id,
    type: 'AWS::Events::Rule',
    at: event.at,
    attributes,
    properties: {
      ...what,
      Targets: [
        {
          Arn: ref(event.target),
          Id: child(property(properties, 'Target'), 'Id') ?? targetId(event.id, 'StepFunctionsTarget'),
          RoleArn: roleArn ?? getAtt(role.id, 'Arn'),
          Input: property(properties, 'Input'),
          InputPath: property(properties, 'InputPath'),
          DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
          RetryPolicy: property(properties, 'RetryPolicy'),
          InputTransformer: property(properties, 'InputTransformer'),
        },
      ],
    },
  };
  yield* queue.resources;
  if (roleArn === undefined) yield role;
}

function scheduleV2(event: StateMachineEvent): Iterable<GeneratedResource> {
  return schedulerSchedule(event, {
    arn: ref(event.target),
    attributes: passedThrough(event.owner),
    right: startPolicy(event, event.id),
  });
}

/** The method of the API starts the state machine through the event's role. */
function* api(event: StateMachineEvent, context: SamContext): Iterable<GeneratedResource> {
  const { properties, owner } = event;
  const role = startRole(event, 'apigateway.amazonaws.com');
  yield role;
  const restApi = property(properties, 'RestApiId');
  const id = idIn(restApi);
  const path = stringOf(property(properties, 'Path'));
  const method = stringOf(property(properties, 'Method'));
  if (id === undefined || path === undefined || method === undefined) return;
  const condition = conditionOf(owner);
  const uri: Draft = sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution');
  context.apis.addRestRoute({
    api: id,
    path,
    method: method.toLowerCase(),
    integration: uri,
    stateMachine: {
      type: 'aws',
      httpMethod: 'POST',
      responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
      credentials: getAtt(role.id, 'Arn'),
      requestTemplates: { 'application/json': requestTemplate(event) },
    },
    owner,
    event,
    condition,
  });
}

/** The request's body is the execution's input. */
function requestTemplate(event: StateMachineEvent): DraftMap {
  const escaped = "$util.escapeJavaScript($input.json('$'))";
  const input = isTruthy(property(event.properties, 'UnescapeMappingTemplate'))
    ? `${escaped}.replaceAll("\\\\'","'")`
    : escaped;
  return sub(`{"input": "${input}", "stateMachineArn": "\${${event.target}}"}`);
}
