/** CloudWatch Logs: subscription filters for every log group of the account, in a policy that is a JSON string. */
import type { Resource } from '../cloudformation/template.ts';
import { literal } from '../text/symbolic-string.ts';
import { DOCS, NOT_DOCUMENTED, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { mayBeFunction } from './reading/function-text.ts';
import { documentIn } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import { sourceArnOf } from './reading/table.ts';
import type { Service } from './service.ts';

const LOGS_SUBSCRIPTION: SourceFact = {
  service: 'CloudWatch Logs',
  what: 'subscription filters',
  paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', takesArn: true, mixed: true }],
  by: 'resource-policy',
  principal: 'logs.amazonaws.com',
  alsoPrincipals: ['logs.*.amazonaws.com'],
  sourceArn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*',
  sourceBy: 'template',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom:
    'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};

const LOGS_ACCOUNT_POLICY: SourceFact = {
  ...LOGS_SUBSCRIPTION,
  what: 'account policies',
  paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument', document: true }],
  sourceArn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${log group}:*',
  checkedAtCreation: 'unknown',
  reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
  undocumented: NOT_DOCUMENTED,
};

const readers: SourceReaders = [['AWS::Logs::AccountPolicy', policyEventSources]];

function* policyEventSources(policy: Resource): Iterable<EventSource> {
  for (const properties of policy.properties.scenarios('PolicyType', 'PolicyDocument')) {
    if (literal(properties.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY') continue;
    const body = properties.one('PolicyDocument');
    const document = body && documentIn(body);
    const named = document?.root.one('DestinationArn');
    const destination = named && document?.read(named);
    if (named === undefined || destination === undefined || !mayBeFunction(destination)) continue;
    const sourceArn = sourceArnOf({ ...LOGS_ACCOUNT_POLICY, sourceBy: 'template' }, policy);
    yield* eventSourceOf(LOGS_ACCOUNT_POLICY, policy, named, {
      within: [properties],
      function: destination,
      ...(sourceArn && { sourceArn }),
    });
  }
}

export const logs: Service = {
  facts: [LOGS_ACCOUNT_POLICY],
  table: [LOGS_SUBSCRIPTION],
  readers,
};
