/** CloudWatch Logs: subscription filters and destinations that send to a stream with a role. */
import type { Resource } from '../../cloudformation/template.ts';
import { matches } from '../../text/symbolic-string.ts';
import { DOCS } from '../fact.ts';
import { joint, type NeedReader, type ServiceNeed } from './service-need.ts';

const GUIDE = `${DOCS}/AmazonCloudWatch/latest/logs`;

const STREAMS = [
  {
    arn: 'arn:*:kinesis:*:*:stream/*',
    what: 'the stream',
    action: 'kinesis:PutRecord',
    orActions: ['kinesis:PutRecords'],
  },
  {
    arn: 'arn:*:firehose:*:*:deliverystream/*',
    what: 'the delivery stream',
    action: 'firehose:PutRecord',
    orActions: ['firehose:PutRecordBatch'],
  },
] as const;

/** The needs of `AWS::Logs::SubscriptionFilter`. */
export const filterNeeds: NeedReader = (filter) =>
  streamNeeds(filter, 'DestinationArn', `${GUIDE}/SubscriptionFilters.html`);

/** The needs of `AWS::Logs::Destination`, which other accounts send to. */
export const destinationNeeds: NeedReader = (destination) =>
  streamNeeds(destination, 'TargetArn', `${GUIDE}/CreateDestination.html`);

function* streamNeeds(sender: Resource, target: string, reference: string): Iterable<ServiceNeed> {
  for (const properties of sender.properties.scenarios(target, 'RoleArn')) {
    const role = properties.one('RoleArn');
    const to = properties.one(target);
    const arn = to?.text();
    const found = arn && STREAMS.find((each) => matches([each.arn], arn) === 'yes');
    const scenario = to && role && joint(sender, to, role, properties);
    if (!role || !to || !arn || !found || !scenario) continue;
    yield {
      resource: sender,
      at: to.at,
      scenario,
      role,
      service: 'Amazon CloudWatch Logs',
      does: `sends to ${found.what}`,
      required: [{ action: found.action, orActions: found.orActions, resource: arn }],
      checkedAtCreation: true,
      symptom: 'Could not deliver test message to the specified stream.',
      reference,
    };
  }
}
