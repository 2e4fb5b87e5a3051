/** CloudFront origins that sign their requests to a function URL (origin access control). */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import type { Model } from '../model/model.ts';
import { intrinsicOf, type Node } from '../template/node.ts';
import { arnAt } from '../text/arn-template.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import { type FunctionUrl, functionUrls } from './function-urls.ts';

export interface SignedOrigin {
  readonly distribution: Resource;
  /** The distribution's ARN, which CloudFront calls with. */
  readonly sourceArn: SymbolicString;
  readonly at: Span;
  readonly scenario: Scenario;
  readonly url: FunctionUrl;
}

/**
 * The origins of all distributions whose domain is that of a function URL of the same template, and which have an
 * origin access control.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html
 */
export function* signedOrigins(model: Model): Iterable<SignedOrigin> {
  const urls = [...functionUrls(model)];
  if (urls.length === 0) return;
  for (const distribution of model.templates.flatMap((template) =>
    resourcesOfType(template, 'AWS::CloudFront::Distribution'),
  )) {
    const { template } = distribution;
    const sourceArn = arnAt(template, 'arn:${Partition}:cloudfront::${Account}:distribution/${Id}', () =>
      distribution.ref(),
    );
    for (const origin of distribution.properties.all('DistributionConfig.Origins[]')) {
      const control = origin.one('OriginAccessControlId');
      if (control === undefined || literal(control.text()) === '') continue;
      for (const domain of origin.all('DomainName')) {
        const id = urlIn(domain.node);
        const url = urls.find(({ resource }) => resource.template === template && resource.id === id);
        const scenario = both(distribution.scenario, domain.scenario);
        if (url !== undefined && scenario !== undefined)
          yield { distribution, sourceArn, at: domain.at, scenario, url };
      }
    }
  }
}

/** The resource whose `FunctionUrl` a value is made of: `!Select [2, !Split ['/', !GetAtt Url.FunctionUrl]]`. */
function urlIn(node: Node): string | undefined {
  if (node.kind === 'scalar') return undefined;
  const call = intrinsicOf(node);
  if (call?.name === 'Fn::GetAtt' && call.argument.kind === 'list') {
    const [id, attribute] = call.argument.items;
    return id?.kind === 'scalar' && attribute?.kind === 'scalar' && attribute.text === 'FunctionUrl'
      ? id.text
      : undefined;
  }
  const inner = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  for (const each of inner) {
    const found = urlIn(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
