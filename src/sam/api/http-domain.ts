/**
 * `Domain` of HTTP and WebSocket APIs: the domain name, API mappings, DNS records. Such domains are regional.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapidomainconfiguration.html
 */
import { type MapNode, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { getAtt, ref } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { hashOfValue, recordSets } from './record-sets.ts';
import { mutualTls, required } from './rest-domain.ts';

/** What `Domain` brings; `tag` marks what SAM makes. Throws `InvalidResourceError` for what is missing or none. */
export function httpDomain(
  resource: SamResource,
  tag: string,
  context: SamContext,
): readonly GeneratedResource[] {
  const written = property(resource.properties, 'Domain');
  if (written === undefined) return [];
  const domain = expectKind(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
  const name = required(domain, 'DomainName', resource);
  const id = `ApiGatewayDomainNameV2${hashOfValue(name, domain.at)}`;
  checkEndpoint(domain, resource, context);
  context.expose(resource.id, 'DomainName', id);
  const attributes = passedThrough(resource);
  const at = domain.at;
  const ownership = property(domain, 'OwnershipVerificationCertificateArn');
  const security = property(domain, 'SecurityPolicy');
  return [
    {
      id,
      type: 'AWS::ApiGatewayV2::DomainName',
      at,
      attributes,
      properties: {
        DomainName: name,
        DomainNameConfigurations: [
          {
            CertificateArn: required(domain, 'CertificateArn', resource),
            EndpointType: 'REGIONAL',
            OwnershipVerificationCertificateArn: isTruthy(ownership) ? ownership : undefined,
            SecurityPolicy: isTruthy(security) ? security : undefined,
          },
        ],
        MutualTlsAuthentication: mutualTls(domain, resource),
        Tags: { [tag]: 'SAM' },
      },
    },
    ...mappings(domain, resource).map(
      ({ suffix, path }): GeneratedResource => ({
        id: `${resource.id}${suffix}ApiMapping`,
        type: 'AWS::ApiGatewayV2::ApiMapping',
        at,
        attributes,
        properties: {
          DomainName: ref(id),
          ApiId: ref(resource.id),
          Stage: ref(`${resource.id}.Stage`),
          ApiMappingKey: path,
        },
      }),
    ),
    ...recordSets(
      resource,
      domain,
      { HostedZoneId: getAtt(id, 'RegionalHostedZoneId'), DNSName: getAtt(id, 'RegionalDomainName') },
      context,
    ),
  ];
}

function checkEndpoint(domain: MapNode, resource: SamResource, context: SamContext): void {
  const endpoint = property(domain, 'EndpointConfiguration');
  if (endpoint === undefined || context.literal(endpoint) === 'REGIONAL') return;
  throw new InvalidResourceError(
    endpoint.at,
    `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is not \`REGIONAL\`, the only endpoint that such APIs have`,
    'Set it to `REGIONAL`, or remove it.',
  );
}

interface Mapping {
  readonly suffix: string;
  readonly path: string | undefined;
}

const INVALID = /[^0-9a-zA-Z/_-]/;
const OUTER_SLASHES = /^\/|\/$/g;

function mappings(domain: MapNode, resource: SamResource): readonly Mapping[] {
  const written = property(domain, 'BasePath');
  const items = written?.kind === 'list' ? written.items : isTruthy(written) ? [written] : [];
  if (items.length === 0) return [{ suffix: '', path: undefined }];
  return items.map((item) => {
    const text = stringOf(item);
    if (text === undefined || INVALID.test(text)) {
      throw new InvalidResourceError(
        item.at,
        `\`Domain.BasePath\` of \`${resource.id}\` has a path with characters that a base path can't have`,
        'Use letters, digits, hyphens, underscores and slashes.',
      );
    }
    return { suffix: text.replace(/[-_/]+/g, ''), path: text.replace(OUTER_SLASHES, '') };
  });
}
