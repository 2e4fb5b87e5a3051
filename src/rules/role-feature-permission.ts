/** `role-feature-permission`: an execution role without the rights that a feature of the function needs. */

import { REMOVING } from '../analysis/obstacle.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { both, showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import { roleAllows } from '../model/allows.ts';
import { asDeployed } from '../model/as-deployed.ts';
import { ANY_OBJECT, type Feature, featuresOf } from '../model/features.ts';
import type { RequiredPermission, Role, RoleUse } from '../model/model.ts';
import type { Expression } from '../remedies/expression.ts';
import { expressionOf, isMadeOf } from '../remedies/expression.ts';
import { write } from '../syntax/write.ts';
import { show } from '../text/symbolic-string.ts';
import { roleName } from './messages/role-messages.ts';
import { allowing, type MissingRight, obstacleOf } from './missing-rights.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { roleNeedSubject } from './subject.ts';

export const roleFeaturePermission: Rule = {
  id: 'role-feature-permission',
  title: 'The execution role lacks what a feature needs',
  severity: 'error',
  precedence: 2,
  why: 'Lambda uses the execution role to connect a function to a VPC, to send to its dead-letter queue and destinations, and to record traces; it mostly checks the rights at deploy.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  *check(model) {
    for (const feature of featuresOf(model)) {
      for (const use of feature.function.roles) {
        const found = use.role === undefined ? undefined : lackOf(feature, use, use.role);
        if (found !== undefined) yield found;
      }
    }
  },
};

function lackOf(feature: Feature, use: RoleUse, role: Role): RuleFinding | undefined {
  const scenario = both(feature.scenario, use.scenario);
  if (scenario === undefined || role.template.unknownMacros) return undefined;
  const judged = feature.required.map((need) => ({
    need,
    evaluation: roleAllows(role, need, { template: feature.function.template, scenario }),
  }));
  const lacking = judged.filter(({ evaluation }) => evaluation.answer === 'no');
  const [first] = lacking;
  if (first === undefined) return undefined;
  const needs = lacking.map(({ need }) => need);
  const { function: user, fact } = feature;
  const when = showScenario(first.evaluation.when ?? scenario);
  const actions = [...new Set(needs.map(({ action }) => action))];
  const name = sourceLogicalId(user.resource);
  const who = name + asDeployed(user.deployed);
  return {
    at: feature.at,
    // Code may work with other credentials than its role's.
    severity: fact.service === undefined ? 'error' : 'warning',
    message: `${who} ${fact.service === undefined ? 'uses' : 'is called for'} ${fact.feature}, but its role ${roleName(role)} does not allow ${actions.join(', ')}${onWhat(first.need)}${when === '' ? '' : ` ${when}`}. AWS: "${fact.symptom}"`,
    ...remedyOf(feature, role, lacking),
    about: actions.map((action) => roleNeedSubject(feature.at, role.resource, action)),
    resources: [...new Set([sourceLogicalId(role.resource), name])],
    related: [{ message: 'the role that the function runs with', at: role.at }],
  };
}

/** Named where it is something of the template. */
const onWhat = ({ resource }: RequiredPermission): string =>
  isOpen(resource) ? '' : ` on ${show(resource)}`;

const isOpen = (resource: RequiredPermission['resource']): boolean =>
  resource[0] === '*' || show(resource).endsWith('/*');

/** What to change: as statements to paste where these do, otherwise in words only. */
function remedyOf(
  { scenario, function: user }: Feature,
  role: Role,
  missing: readonly MissingRight[],
): Pick<RuleFinding, 'help' | 'snippet' | 'remedy'> {
  const obstacle = obstacleOf(role, missing, { template: user.template, scenario });
  if (obstacle !== undefined) return { help: `${REMOVING[obstacle]}.` };
  const needs = missing.map(({ need }) => need);
  const waits = waitsFor(user.resource, role.resource);
  if (waits && needs.some(({ resource }) => isMadeOf(resource, user.resource)))
    return {
      help: 'Allow it in an `AWS::IAM::Policy` of its own that names the role under `Roles`: the function waits for the role, so a policy inside of the role can not refer to the function.',
    };
  const statements = groupBy(needs, ({ resource }) => write(resourceFor(resource, role), 'json')).map(
    (each) => ({
      Effect: 'Allow',
      Action: [...new Set(each.map(({ action }) => action))],
      Resource: resourceFor(each[0].resource, role),
    }),
  );
  const { snippet, remedy } = allowing(role, statements, 'Feature');
  return { help: 'Allow it in the role.', snippet, ...(role.template === user.template && { remedy }) };
}

/** Resources that are known by their form only are not all that AWS asks for. */
const resourceFor = (resource: RequiredPermission['resource'], role: Role): Expression =>
  isOpen(resource) && !resource.includes(ANY_OBJECT) ? '*' : expressionOf(resource, role.template);
