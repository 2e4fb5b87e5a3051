/** `invoke-permission-conditional`: the source exists in a scenario in which its grant does not. */

import { conditionPlace } from '../analysis/condition-place.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import { functionName, idsOf, sourceName, whenOf } from './messages/invocation-messages.ts';
import type { Rule } from './rule.ts';

export const invokePermissionConditional: Rule = {
  id: 'invoke-permission-conditional',
  title: 'A source exists under conditions under which its grant does not',
  severity: 'error',
  why: 'Where the permission’s condition is false and the source’s is not, the source invokes a function that it may not invoke.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html',
  *check({ verdicts }) {
    const conditional = verdicts.filter(
      ({ verdict, otherScenarios }) => verdict === 'denied' && otherScenarios.length > 0,
    );
    for (const [verdict] of groupBy(conditional, ({ otherScenarios }) => otherScenarios[0]?.resource)) {
      const { invocation, otherScenarios } = verdict;
      const [grant] = otherScenarios;
      if (grant === undefined) continue;
      const permission = sourceLogicalId(grant.resource);
      const condition = conditionPlace(grant.resource);
      yield {
        at: condition ?? grant.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but its permission ${permission} ${condition === undefined ? 'is for something else' : 'is not there'}${whenOf(verdict)}`,
        help:
          condition === undefined
            ? `Look at what \`Fn::If\` gives in ${permission} in that case: it has to fit ${sourceLogicalId(invocation.resource)} there, too.`
            : `Give ${permission} the condition of ${sourceLogicalId(invocation.resource)}, or ${sourceLogicalId(invocation.resource)} that of ${permission}.`,
        resources: [permission, ...idsOf(invocation)],
        related: [{ message: 'the source', at: invocation.at }],
      };
    }
  },
};
