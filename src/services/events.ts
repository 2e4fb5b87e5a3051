/** Amazon EventBridge: the targets of rules. A target's role or the function's resource policy: either is enough. */
import type { Resource } from '../cloudformation/template.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { mayBeFunction } from './reading/function-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const EVENTS_RULE: SourceFact = {
  service: 'Amazon EventBridge',
  what: 'rules',
  paths: [
    {
      type: 'AWS::Events::Rule',
      item: 'Targets[]',
      function: 'Arn',
      takesArn: true,
      role: 'RoleArn',
      mixed: true,
    },
  ],
  by: 'resource-policy',
  principal: 'events.amazonaws.com',
  sourceArn: 'arn:${Partition}:events:${Region}:${Account}:rule/[${bus}/]${rule}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};

const readers: SourceReaders = [['AWS::Events::Rule', ruleEventSources]];

function* ruleEventSources(rule: Resource): Iterable<EventSource> {
  const sourceArn = rule.arn();
  for (const target of rule.properties.all('Targets[]').flatMap((item) => item.scenarios('Arn', 'RoleArn'))) {
    const named = target.one('Arn');
    const role = target.one('RoleArn');
    if (named === undefined || !mayBeFunction(named.text())) continue;
    yield* eventSourceOf(EVENTS_RULE, rule, named, {
      within: [target],
      ...(sourceArn && { sourceArn }),
      ...(role && {
        by: 'role',
        role,
        orByResourcePolicy: true,
        required: [{ action: 'lambda:InvokeFunction' }],
      }),
    });
  }
}

export const events: Service = {
  facts: [EVENTS_RULE],
  readers,
};
