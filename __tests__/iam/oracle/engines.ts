/** Two engines for the same question: ours, and the oracle. */
import { loadPolicy } from '@cloud-copilot/iam-policy';
import { DiscoveryContextKeyConstraints } from '../../../node_modules/@cloud-copilot/iam-simulate/dist/esm/context_keys/discoveryContextKeyConstraints.js';
import { authorize } from '../../../node_modules/@cloud-copilot/iam-simulate/dist/esm/core_engine/CoreSimulatorEngine.js';
import { AwsRequestImpl } from '../../../node_modules/@cloud-copilot/iam-simulate/dist/esm/request/request.js';
import { RequestContextImpl } from '../../../node_modules/@cloud-copilot/iam-simulate/dist/esm/requestContext.js';
import { buildTemplate } from '../../../src/cloudformation/build.ts';
import type { Answer } from '../../../src/finding.ts';
import { evaluate } from '../../../src/iam/evaluate.ts';
import { documentNode } from '../../../src/iam/json-document.ts';
import { statementsOf } from '../../../src/iam/parse.ts';
import { contextOf, type Request } from '../../../src/iam/request.ts';
import type { Statement } from '../../../src/iam/statement.ts';
import { map } from '../../../src/template/node.ts';
import type { Policy, RequestJson } from './policies.ts';

const ACCOUNT = '123456789012';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/orders`;

/** Whose request it is: a role of the account (by identity policies), or a service (by the resource's policy). */
export type Caller = 'role' | 'service';

export interface Question {
  readonly caller: Caller;
  readonly policy: Policy;
  readonly boundary?: Policy | undefined;
  readonly request: RequestJson;
}

const source = { path: 'policy.json', text: '' };
const at = { source, start: 0, end: 0 };
const template = buildTemplate({
  source,
  root: map([], at),
  environment: { parameters: new Map() },
  files: { read: () => undefined },
  origins: new Map(),
});

const documentOf = (policy: Policy) => ({ Version: '2012-10-17', Statement: policy });

function statements(policy: Policy): readonly Statement[] {
  const node = documentNode(JSON.stringify(documentOf(policy)), at);
  return node === undefined ? [] : template.read(node).flatMap((value) => statementsOf(value, 'the policy'));
}

/** What this project answers. */
export function ours({ caller, policy, boundary, request }: Question): Answer {
  const context = Object.entries(request.context).map(
    ([key, value]) => [key, typeof value === 'string' ? [value] : value.map((each) => [each])] as const,
  );
  const asked: Request = {
    action: request.action,
    resource: [request.resource],
    context: contextOf(Object.fromEntries(context)),
    otherKeys: 'absent',
    scenario: new Map(),
    ...(caller === 'service' && { principal: { service: 'sns.amazonaws.com' } }),
  };
  const permitted = evaluate(statements(policy), asked).answer;
  if (boundary === undefined || permitted === 'no') return permitted;
  const within = evaluate(statements(boundary), asked).answer;
  return within === 'yes' ? permitted : within;
}

/**
 * What the oracle answers. Its public function for requests without validation fails on resource policies (it reads
 * their name, and gives them none), so that its engine is asked directly.
 */
export function theirs({ caller, policy, boundary, request }: Question): Answer {
  const { action, resource, context } = request;
  const named = (name: string, each: Policy) => loadPolicy(documentOf(each), { name });
  const values = Object.entries(context).map(
    ([key, value]) => [key, typeof value === 'string' ? value : [...value]] as const,
  );
  const { result } = authorize({
    request: new AwsRequestImpl(
      caller === 'role' ? ROLE : 'sns.amazonaws.com',
      { resource, accountId: ACCOUNT },
      action,
      new RequestContextImpl(Object.fromEntries(values)),
    ),
    sessionPolicy: undefined,
    identityPolicies: caller === 'role' ? [named('policy', policy)] : [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: caller === 'service' ? named('policy', policy) : undefined,
    permissionBoundaries: boundary === undefined ? undefined : [named('boundary', boundary)],
    vpcEndpointPolicies: undefined,
    simulationParameters: {
      simulationMode: 'Strict',
      discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints([]),
    },
  });
  return result === 'Allowed' ? 'yes' : 'no';
}

/** Where the oracle is known to answer otherwise, and why ours is right; such questions are not compared. */
export function isException({ policy, request }: Question): boolean {
  // The oracle has the special rule that a key's own policy must allow, too. Here each policy is judged by itself.
  if (request.action.startsWith('kms:')) return true;
  // It knows that roles below this path belong to IAM Identity Center; no policy says so.
  if (request.resource.includes(':role/aws-reserved/')) return true;
  // It takes a wildcard before the first slash or colon for a mistake; AWS's own policies rely on it
  // (`arn:aws:elasticloadbalancing:*:*:*/*` in AWSEC2SpotFleetServiceRolePolicy).
  return policy.some(({ Resource, NotResource }) =>
    [Resource ?? [], NotResource ?? []]
      .flat()
      .some((arn) => /^(?:[^:]*:){5}[^:/]*[*?][^:/]*[/:]/.test(arn) && !arn.startsWith('arn:aws:s3:')),
  );
}
