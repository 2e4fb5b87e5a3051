/** Principals by which services invoke functions through a resource policy. */
import { ALL_FACTS } from './index.ts';
import { POLLED_SOURCES } from './polled-facts.ts';

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
      by === 'resource-policy' && !principal.includes('${Region}') ? [principal] : [],
    ),
    ...OTHERS,
  ]),
].sort();

/** Principals of the services that invoke functions through a role; `${Region}` stands for one. */
export const rolePrincipals: readonly string[] = [
  ...new Set(
    ALL_FACTS.flatMap(({ by, principal }) => (by === 'role' && principal !== '' ? [principal] : [])),
  ),
].sort();

/** Services whose sources Lambda polls: they never call. */
export const polledPrincipals: ReadonlySet<string> = new Set(
  POLLED_SOURCES.flatMap(({ principal }) => principal ?? []),
);
