/** `Domain.Route53`: DNS records for a custom domain, joined with those of other domains in the same hosted zone. */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from '../resource.ts';
import { canonicalJson, hashOf, isTruthy } from '../value.ts';

/** What a hash in a logical id is made of: a string as it is, anything else as JSON. */
export function hashOfValue(value: Draft | undefined, at: Node['at']): string {
  if (value === undefined) return '';
  const node = toNode(value, at);
  return hashOf(stringOf(node) ?? canonicalJson(node));
}

/** The record set group of a domain; `alias` is where the records point to. */
export function recordSets(
  resource: SamResource,
  domain: MapNode,
  alias: DraftMap,
  context: SamContext,
): readonly GeneratedResource[] {
  const written = property(domain, 'Route53');
  if (written === undefined) return [];
  const route53 = expectKind(written, 'map', `\`Domain.Route53\` of \`${resource.id}\``);
  const zoneId = property(route53, 'HostedZoneId');
  const zoneName = property(route53, 'HostedZoneName');
  const zone = isTruthy(zoneId) ? zoneId : zoneName;
  if (zone === undefined) {
    throw new InvalidResourceError(
      route53.at,
      `\`Domain.Route53\` of \`${resource.id}\` names no hosted zone`,
      'Set `HostedZoneId` or `HostedZoneName`.',
    );
  }
  const separate = isTruthy(property(route53, 'SeparateRecordSetGroup'));
  const name = property(domain, 'DomainName');
  const key: Draft = separate ? [zone, name ?? ''] : zone;
  const id = `RecordSetGroup${hashOfValue(key, route53.at)}`;
  const before = separate ? undefined : child(child(context.output.get(id), 'Properties'), 'RecordSets');
  return [
    {
      id,
      type: 'AWS::Route53::RecordSetGroup',
      at: route53.at,
      attributes: passedThrough(resource),
      properties: {
        HostedZoneId: zoneId,
        HostedZoneName: isTruthy(zoneId) ? undefined : zoneName,
        RecordSets: [...(before?.kind === 'list' ? before.items : []), ...records(route53, name, alias)],
      },
    },
  ];
}

function records(route53: MapNode, name: Node | undefined, alias: DraftMap): readonly DraftMap[] {
  const record = (type: string): DraftMap => ({
    Name: name,
    Type: type,
    AliasTarget: { ...alias, EvaluateTargetHealth: property(route53, 'EvaluateTargetHealth') },
    Region: property(route53, 'Region'),
    SetIdentifier: property(route53, 'SetIdentifier'),
  });
  const ipv6 = property(route53, 'IpV6');
  return ipv6?.kind === 'scalar' && ipv6.value === true ? [record('A'), record('AAAA')] : [record('A')];
}
