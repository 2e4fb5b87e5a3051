/**
 * Which event of a function the Serverless Framework made a resource of, where that is certain.
 * https://www.serverless.com/framework/docs/providers/aws/guide/events
 */
import type { Entry, Node } from '../template/node.ts';
import { entriesIn } from './serverless-source.ts';

const MAPPING = 'AWS::Lambda::EventSourceMapping';
const ROUTES = ['AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Integration'];
const RULE = 'AWS::Events::Rule';

/** The types of resources that each kind of event is compiled to. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  activemq: [MAPPING],
  alb: ['AWS::ElasticLoadBalancingV2::ListenerRule', 'AWS::ElasticLoadBalancingV2::TargetGroup'],
  cloudwatchEvent: [RULE],
  cloudwatchLog: ['AWS::Logs::SubscriptionFilter'],
  cognitoUserPool: ['AWS::Cognito::UserPool', 'Custom::CognitoUserPool'],
  eventBridge: [RULE, 'Custom::EventBridge'],
  http: ['AWS::ApiGateway::Method'],
  httpApi: ROUTES,
  iot: ['AWS::IoT::TopicRule'],
  kafka: [MAPPING],
  msk: [MAPPING],
  rabbitmq: [MAPPING],
  s3: ['AWS::S3::Bucket', 'Custom::S3'],
  schedule: [RULE, 'AWS::Scheduler::Schedule'],
  sns: ['AWS::SNS::Topic', 'AWS::SNS::Subscription'],
  sqs: [MAPPING],
  stream: [MAPPING],
  websocket: ROUTES,
};

/**
 * The one event that a resource was made of; undefined where it could be several.
 *
 * @param events as the function has them, each a map of one key: `http: GET /orders`.
 */
export function eventOf(events: readonly Node[], type: string, resource: Node): Entry | undefined {
  const fitting = events
    .flatMap((event) => entriesIn(event).slice(0, 1))
    .filter(({ key }) => Object.hasOwn(TYPES, key) && TYPES[key]?.includes(type));
  const [first, ...others] = fitting;
  if (others.length === 0) return first;
  const there = textsIn(resource);
  const named = fitting.filter((event) => distinguishing(event, fitting).some((text) => there.has(text)));
  return named.length === 1 ? named[0] : undefined;
}

/** The texts that an event alone has. */
function distinguishing(event: Entry, all: readonly Entry[]): readonly string[] {
  const others = new Set(all.flatMap((each) => (each === event ? [] : [...textsIn(each.value)])));
  return [...textsIn(event.value)].filter((text) => !others.has(text));
}

/** So many texts tell one resource from another. */
const MOST_TEXTS = 1000;

/** The texts in a tree; those of a route also as they are written together. */
function textsIn(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [root];
  for (let node = open.pop(); node !== undefined && found.size < MOST_TEXTS; node = open.pop()) {
    if (node.kind === 'scalar') found.add(node.text);
    else if (node.kind === 'list') open.push(...node.items.slice(0, MOST_TEXTS));
    else {
      const texts = new Map(
        entriesIn(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']),
      );
      const [method, path] = [texts.get('method'), texts.get('path')];
      if (method && path) found.add(`${method.toUpperCase()} ${path}`);
      open.push(
        ...entriesIn(node)
          .slice(0, MOST_TEXTS)
          .map(({ value }) => value),
      );
    }
  }
  return found;
}
