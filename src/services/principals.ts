/** Principals by which services invoke functions through a resource policy. */
import { ALL_FACTS } from './index.ts';

/** Those of which no resource type makes an invocation that is checked: the service's own pages name them. */
const OTHERS = [
  'alexa-connectedhome.amazon.com',
  'cloudfront.amazonaws.com',
  'lex.amazonaws.com',
  'vpc-lattice.amazonaws.com',
];

/** All of them, without those that name a region. */
export const invokingPrincipals: readonly string[] = [
  ...new Set([
    ...ALL_FACTS.flatMap(({ by, principal }) =>
      by === 'resource-policy' && !principal.includes('<region>') ? [principal] : [],
    ),
    ...OTHERS,
  ]),
].sort();

/** Principals of the services that invoke functions through a role; `<region>` stands for one. */
export const rolePrincipals: readonly string[] = [
  ...new Set(
    ALL_FACTS.flatMap(({ by, principal }) => (by === 'role' && principal !== '' ? [principal] : [])),
  ),
].sort();

/** Services whose sources Lambda polls: they never call. https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
export const polledPrincipals: ReadonlySet<string> = new Set([
  'sqs.amazonaws.com',
  'kinesis.amazonaws.com',
  'dynamodb.amazonaws.com',
  'kafka.amazonaws.com',
  'mq.amazonaws.com',
]);
