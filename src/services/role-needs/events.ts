/** EventBridge rules: targets with a role, or with the role of the rule. */
import type { Resource } from '../../cloudformation/template.ts';
import { DOCS } from '../fact.ts';
import type { ServiceNeed } from './service-need.ts';
import { type SenderFacts, targetNeeds } from './targets.ts';

const RULE: SenderFacts = {
  sender: 'rule',
  service: 'Amazon EventBridge',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-use-identity-based.html`,
  symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
};

export function* ruleNeeds(rule: Resource): Iterable<ServiceNeed> {
  for (const properties of rule.properties.scenarios('RoleArn'))
    for (const item of properties.all('Targets[]').flatMap((each) => each.scenarios('Arn', 'RoleArn'))) {
      const target = item.one('Arn');
      const role = item.one('RoleArn') ?? properties.one('RoleArn');
      if (target !== undefined && role !== undefined)
        yield* targetNeeds(RULE, rule, target, role, properties, item);
    }
}
