/** CloudWatch Logs: subscription filters for every log group of the account, in a policy that is a JSON string. */
import type { Resource } from '../cloudformation/stack.ts';
import { LOGS_ACCOUNT_POLICY } from '../data/sources-events.ts';
import { literal } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import { documentIn } from './json-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';
import { sourceArnOf } from './table.ts';

export const logsAccountPolicy: SourceReaders = [['AWS::Logs::AccountPolicy', policyDrafts]];

function* policyDrafts(policy: Resource): Iterable<InvocationDraft> {
  for (const scenario of policy.properties.cases('PolicyType', 'PolicyDocument')) {
    if (literal(scenario.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY') continue;
    const body = scenario.one('PolicyDocument');
    const document = body && documentIn(body);
    const named = document?.root.one('DestinationArn');
    const destination = named && document?.read(named);
    if (named === undefined || destination === undefined || !mayBeFunction(destination)) continue;
    const sourceArn = sourceArnOf({ ...LOGS_ACCOUNT_POLICY, sourceBy: 'form' }, policy);
    yield* draftOf(LOGS_ACCOUNT_POLICY, policy, named, {
      within: [scenario],
      function: destination,
      ...(sourceArn && { sourceArn }),
    });
  }
}
