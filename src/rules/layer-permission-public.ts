/** `layer-permission-public`: a layer version that anyone may use. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';

export const layerPermissionPublic: Rule = {
  id: 'layer-permission-public',
  title: 'A layer version that anyone may use',
  severity: 'warning',
  securitySeverity: RISKS.readByAnyone.score,
  why: 'Every AWS account can download and read the layer’s content.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html',
  *check({ templates }) {
    for (const resource of templates.flatMap((template) => [...template.resources.values()])) {
      if (resource.type !== 'AWS::Lambda::LayerVersionPermission') continue;
      for (const properties of resource.properties.scenarios('Principal', 'OrganizationId')) {
        const principal = properties.one('Principal');
        if (principal === undefined || literal(principal.text()) !== '*' || properties.one('OrganizationId'))
          continue;
        yield {
          at: principal.at,
          message: `${sourceLogicalId(resource)} lets every AWS account use the layer version`,
          help: 'Name the account, or add OrganizationId.',
          resources: [sourceLogicalId(resource)],
        };
      }
    }
  },
};
