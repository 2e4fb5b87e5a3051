/** `invoke-permission-action`: an action that is too broad, or that does not invoke. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';
import { permissionSubject } from './subject.ts';

/** Actions by which somebody is let invoke a function. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
const INVOKING = new Set(['lambda:invokefunction', 'lambda:invokefunctionurl', 'lambda:invokeasync']);

export const invokePermissionAction: Rule = {
  id: 'invoke-permission-action',
  title: 'An action that is too broad or does not invoke',
  severity: 'warning',
  securitySeverity: RISKS.doMore.score,
  precedence: 1,
  why: '`lambda:*` also lets the caller change or delete the function; an action that does not invoke leaves the caller without what it needs.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  *check({ grants }) {
    for (const { resource, statement } of oncePerResource(grants)) {
      if (statement.effect !== 'Allow') continue;
      for (const { text, at } of statement.actions ?? []) {
        const action = literal(text);
        if (action === undefined || INVOKING.has(action.toLowerCase())) continue;
        const isBroad = action.includes('*');
        yield {
          at,
          message: isBroad
            ? `${sourceLogicalId(resource)} allows "${action}", which is more than invoking`
            : `${sourceLogicalId(resource)} allows "${action}", which does not invoke the function`,
          help: 'Allow lambda:InvokeFunction.',
          snippet: writeEntries({ Action: 'lambda:InvokeFunction' }, notationOf(resource.template.source)),
          resources: [sourceLogicalId(resource)],
          about: [permissionSubject(resource)],
        };
      }
    }
  },
};
