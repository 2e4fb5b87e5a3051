/** The six parts of an ARN, as rules ask for them. */
import { split, type Text } from '../../cloudformation/text.ts';

/** `arn`, partition, service, region, account, resource; undefined where they can't be told apart. */
export function arnParts(arn: Text): readonly Text[] | undefined {
  const parts = split(arn, ':', 6);
  return parts?.length === 6 ? parts : undefined;
}
