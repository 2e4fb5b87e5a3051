/** Amazon EventBridge: the targets of rules. A target's role or the function's resource policy: either is enough. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { concat, literal, matches, split, type Text } from '../cloudformation/text.ts';
import { EVENTS_RULE } from '../data/sources-push.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';
import { unknownPiece } from './table.ts';

export const events: SourceReaders = [['AWS::Events::Rule', ruleDrafts]];

function* ruleDrafts(rule: Resource): Iterable<InvocationDraft> {
  for (const scenario of rule.properties.cases('EventBusName')) {
    const sourceArn = ruleArn(rule, scenario.one('EventBusName'));
    for (const target of scenario.all('Targets[]').flatMap((item) => item.cases('Arn', 'RoleArn'))) {
      const named = target.one('Arn');
      const role = target.one('RoleArn');
      if (named === undefined || !mayBeFunction(named.text())) continue;
      yield* draftOf(EVENTS_RULE, rule, named, {
        within: [scenario, target],
        sourceArn,
        ...(role && {
          by: 'role',
          role,
          orByResourcePolicy: true,
          needs: [{ action: 'lambda:InvokeFunction' }],
        }),
      });
    }
  }
}

/** The rule's ARN: with its bus in it, unless that is the default one. */
function ruleArn(rule: Resource, bus: View | undefined): Text {
  const made = rule.arn();
  const name = bus && busName(bus.text());
  if (name === undefined || literal(name) === 'default') {
    if (made !== undefined) return made;
  } else if (made !== undefined && matches(['*:rule/*/*'], made) === 'yes') return made;
  const { partition, region, account } = rule.stack;
  const ruleName = rule.properties.one('Name')?.text() ?? [unknownPiece(rule, 'rule')];
  return concat(
    'arn:',
    partition,
    ':events:',
    region,
    ':',
    account,
    ':rule/',
    ...(name === undefined ? [] : [name, '/']),
    ruleName,
  );
}

/** `EventBusName` takes a name or an ARN. */
function busName(text: Text): Text {
  return split(text, ':event-bus/', 2)?.[1] ?? text;
}
