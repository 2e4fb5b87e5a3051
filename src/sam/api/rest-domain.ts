/**
 * `Domain` of a REST API: the domain name, mappings of base paths to the stage, DNS records. Private domains have
 * resource types of their own.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-domainconfiguration.html
 */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, getAtt, ref } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { hashOfValue, recordSets } from './record-sets.ts';

const ENDPOINTS = ['EDGE', 'REGIONAL', 'PRIVATE'];
/** The hosted zone of CloudFront distributions: https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
const OPTIONAL = ['SecurityPolicy', 'EndpointAccessMode', 'OwnershipVerificationCertificateArn'] as const;

/** What `Domain` brings. Throws `InvalidResourceError` where name, certificate or endpoint is missing or none. */
export function restDomain(resource: SamResource, context: SamContext): readonly GeneratedResource[] {
  const written = property(resource.properties, 'Domain');
  if (written === undefined) return [];
  const domain = expectKind(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
  const name = required(domain, 'DomainName', resource);
  const endpoint = endpointOf(domain, resource, context);
  const isPrivate = endpoint === 'PRIVATE';
  const id = `ApiGatewayDomainName${isPrivate ? 'V2' : ''}${hashOfValue(name, domain.at)}`;
  const attributes = passedThrough(resource);
  const at = domain.at;
  context.expose(resource.id, isPrivate ? 'DomainNameV2' : 'DomainName', id);
  return [
    {
      id,
      type: isPrivate ? 'AWS::ApiGateway::DomainNameV2' : 'AWS::ApiGateway::DomainName',
      at,
      attributes,
      properties: domainProperties(resource, domain, name, endpoint),
    },
    ...basePaths(domain, resource).map(
      ({ suffix, path }): GeneratedResource => ({
        id: `${resource.id}${suffix}BasePathMapping`,
        type: isPrivate ? 'AWS::ApiGateway::BasePathMappingV2' : 'AWS::ApiGateway::BasePathMapping',
        at,
        attributes,
        properties: {
          [isPrivate ? 'DomainNameArn' : 'DomainName']: ref(id),
          RestApiId: ref(resource.id),
          Stage: ref(`${resource.id}.Stage`),
          BasePath: path,
        },
      }),
    ),
    ...(isPrivate ? accessAssociation(domain, id, resource) : []),
    ...recordSets(resource, domain, aliasTarget(domain, id, endpoint), context),
  ];
}

/** A property of `Domain` that must be there. */
export function required(domain: MapNode, key: string, resource: SamResource): Node {
  const value = property(domain, key);
  if (value !== undefined) return value;
  throw new InvalidResourceError(
    domain.at,
    `\`Domain\` of \`${resource.id}\` has no \`${key}\``,
    'Give both `DomainName` and `CertificateArn`.',
  );
}

function endpointOf(domain: MapNode, resource: SamResource, context: SamContext): string {
  const written = property(domain, 'EndpointConfiguration');
  const endpoint = written === undefined ? 'REGIONAL' : context.literal(written);
  if (endpoint !== undefined && ENDPOINTS.includes(endpoint)) return endpoint;
  throw new InvalidResourceError(
    written?.at ?? domain.at,
    `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is no endpoint type`,
    `Use one of ${ENDPOINTS.map((one) => `\`${one}\``).join(', ')}.`,
  );
}

function domainProperties(resource: SamResource, domain: MapNode, name: Node, endpoint: string): DraftMap {
  const certificate = required(domain, 'CertificateArn', resource);
  const optional: Record<string, Draft> = {};
  for (const key of OPTIONAL) {
    const value = property(domain, key);
    if (isTruthy(value)) optional[key] = value;
  }
  const policy = property(domain, 'Policy');
  const tls = mutualTls(domain, resource);
  return {
    DomainName: name,
    [endpoint === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: certificate,
    EndpointConfiguration: { Types: [endpoint], IpAddressType: property(domain, 'IpAddressType') },
    MutualTlsAuthentication: endpoint === 'PRIVATE' ? undefined : tls,
    Policy: endpoint === 'PRIVATE' && isTruthy(policy) ? policy : undefined,
    ...optional,
  };
}

/** `MutualTlsAuthentication`, with the two keys that it has. */
export function mutualTls(domain: MapNode, resource: SamResource): Node | undefined {
  const written = property(domain, 'MutualTlsAuthentication');
  if (!isTruthy(written)) return undefined;
  const settings = expectKind(written, 'map', `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\``);
  for (const { key, keyAt } of settings.entries.values()) {
    if (key === 'TruststoreUri' || key === 'TruststoreVersion') continue;
    throw new InvalidResourceError(
      keyAt,
      `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\` has \`${key}\`, which does not exist`,
      'Use `TruststoreUri` and `TruststoreVersion`.',
    );
  }
  return settings;
}

interface BasePath {
  /** Its part in the mapping's logical id. */
  readonly suffix: string;
  readonly path: string | undefined;
}

const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;

function basePaths(domain: MapNode, resource: SamResource): readonly BasePath[] {
  const written = property(domain, 'BasePath');
  if (!isTruthy(written)) return [{ suffix: '', path: undefined }];
  const normalize = child(domain, 'NormalizeBasePath');
  const asWritten = normalize !== undefined && !isTruthy(normalize);
  const items = written.kind === 'list' ? written.items : stringOf(written) === undefined ? [] : [written];
  if (items.length === 0) return [{ suffix: '', path: undefined }];
  return items.map((item) => {
    const text = stringOf(item);
    if (text === undefined) {
      throw new InvalidResourceError(
        item.at,
        `\`Domain.BasePath\` of \`${resource.id}\` has an item that is no string`,
        'Give base paths as strings.',
      );
    }
    const suffix = text.replace(NOT_ALPHANUMERIC, '');
    return { suffix, path: asWritten ? text : suffix };
  });
}

function accessAssociation(domain: MapNode, id: string, resource: SamResource): readonly GeneratedResource[] {
  const written = property(domain, 'AccessAssociation');
  if (written === undefined) return [];
  const association = expectKind(written, 'map', `\`Domain.AccessAssociation\` of \`${resource.id}\``);
  const endpoint = property(association, 'VpcEndpointId');
  return [
    {
      id: `DomainNameAccessAssociation${hashOfValue([endpoint ?? null, id], association.at)}`,
      type: 'AWS::ApiGateway::DomainNameAccessAssociation',
      at: association.at,
      attributes: passedThrough(resource),
      properties: {
        DomainNameArn: ref(id),
        AccessAssociationSourceType: 'VPCE',
        AccessAssociationSource: endpoint,
      },
    },
  ];
}

function aliasTarget(domain: MapNode, id: string, endpoint: string): DraftMap {
  const route53 = property(domain, 'Route53');
  switch (endpoint) {
    case 'REGIONAL':
      return {
        HostedZoneId: getAtt(id, 'RegionalHostedZoneId'),
        DNSName: getAtt(id, 'RegionalDomainName'),
      };
    case 'EDGE':
      return {
        HostedZoneId: CLOUDFRONT_ZONE,
        DNSName: property(route53, 'DistributionDomainName') ?? getAtt(id, 'DistributionDomainName'),
      };
    default:
      return {
        HostedZoneId: property(route53, 'VpcEndpointHostedZoneId'),
        DNSName: property(route53, 'VpcEndpointDomainName'),
      };
  }
}
