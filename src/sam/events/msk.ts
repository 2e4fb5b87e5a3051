/** `MSK`: a topic of Amazon MSK, polled. */
import { child, stringOf } from '../../template/node.ts';
import type { DraftMap } from '../draft.ts';
import { property } from '../resource.ts';
import { inlinePolicy } from '../role.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent } from './event.ts';
import { kafkaConfig, registryRights } from './kafka.ts';
import { polled } from './mapping.ts';
import { readSecret } from './polling-rights.ts';

export const msk = polled({
  type: 'MSK',
  properties: `
    Stream!
    StartingPosition!
  `,
  arn: 'Stream',
  managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
  inline(event, context) {
    const rights = [...registryRights(event, context), ...certificates(event)];
    return rights.length === 0 ? undefined : inlinePolicy('MSKExecutionRolePolicy', rights);
  },
  own: (event) => kafkaConfig(event, 'AmazonManagedKafkaEventSourceConfig'),
});

function* certificates(event: FunctionEvent): Iterable<DraftMap> {
  const access = property(event.properties, 'SourceAccessConfigurations');
  for (const item of access?.kind === 'list' ? access.items : []) {
    const uri = child(item, 'URI');
    if (stringOf(child(item, 'Type')) === 'CLIENT_CERTIFICATE_TLS_AUTH' && isTruthy(uri))
      yield readSecret(uri);
  }
}
