/** Amazon EventBridge: the targets of rules. A target's role or the function's resource policy: either is enough. */
import type { Resource } from '../cloudformation/stack.ts';
import { EVENTS_RULE } from '../data/sources-events.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const events: SourceReaders = [['AWS::Events::Rule', ruleDrafts]];

function* ruleDrafts(rule: Resource): Iterable<InvocationDraft> {
  const sourceArn = rule.arn();
  for (const target of rule.properties.all('Targets[]').flatMap((item) => item.cases('Arn', 'RoleArn'))) {
    const named = target.one('Arn');
    const role = target.one('RoleArn');
    if (named === undefined || !mayBeFunction(named.text())) continue;
    yield* draftOf(EVENTS_RULE, rule, named, {
      within: [target],
      ...(sourceArn && { sourceArn }),
      ...(role && {
        by: 'role',
        role,
        orByResourcePolicy: true,
        needs: [{ action: 'lambda:InvokeFunction' }],
      }),
    });
  }
}
