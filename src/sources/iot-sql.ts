/** AWS IoT: `aws_lambda("<arn>", …)` in the SQL of a topic rule. */
import type { Resource } from '../cloudformation/stack.ts';
import { IOT_SQL } from '../data/sources-iot.ts';
import { concat, type Text } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const iotSql: SourceReaders = [['AWS::IoT::TopicRule', sqlDrafts]];

function* sqlDrafts(rule: Resource): Iterable<InvocationDraft> {
  const sourceArn = rule.arn();
  for (const sql of rule.properties.all('TopicRulePayload.Sql'))
    for (const called of functionsIn(sql.text()))
      yield* draftOf(IOT_SQL, rule, sql, { function: called, ...(sourceArn && { sourceArn }) });
}

/** The first arguments of `aws_lambda`, quotes taken off. */
function functionsIn(sql: Text): readonly Text[] {
  const found: Text[] = [];
  let open: Text | undefined;
  for (const part of sql) {
    if (typeof part !== 'string') {
      open = open && concat(open, part);
      continue;
    }
    for (const [index, piece] of part.split(/(\baws_lambda\(\s*["']|["'])/i).entries()) {
      if (index % 2 === 0) open = open && concat(open, piece);
      else if (piece.length > 1) open = [];
      else if (open !== undefined) {
        found.push(open);
        open = undefined;
      }
    }
  }
  return found;
}
