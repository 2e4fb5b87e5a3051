/** From templates to the model of a repository: functions, roles, grants, invocations, verdicts. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Deployed } from '../deployed/deployed.ts';
import type { Finding, Unverified } from '../finding.ts';
import { type Catalogues, usualCatalogues } from '../iam/catalogues.ts';
import { type Bug, bug } from '../internal-error.ts';
import { perhaps } from '../text/unknown.ts';
import { settledByDefaults } from './defaults.ts';
import { deliveriesIn } from './deliveries.ts';
import { setElsewhere } from './delivery-policies.ts';
import { deliveryVerdicts } from './delivery-verdict.ts';
import { FunctionIndex } from './functions.ts';
import { GrantIndex } from './grant-index.ts';
import { grantsOf } from './grants.ts';
import { deployedInvocations, invocationsIn } from './invocations.ts';
import type { Meetings } from './meetings.ts';
import { type Invocation, type Model, modelOf, type Verdict } from './model.ts';
import { NearMisses } from './near-misses.ts';
import { deployedGrants } from './outside.ts';
import { roleNeedsIn } from './role-needs.ts';
import { RoleIndex } from './roles.ts';
import { handedRolesIn, serviceRolesOf } from './service-roles.ts';
import { verdictOf } from './verdict.ts';

/**
 * Builds the model. Pure and linear: each invocation looks only at the grants on its function.
 *
 * @param problems what reading and transforming the templates found.
 * @param catalogues what AWS publishes, as far as the templates need it.
 * @param deployed what the account told of what the templates only name.
 * @param meetings told which names count, where other templates than these may have them.
 */
export function buildModel(
  templates: readonly Template[],
  problems: readonly Finding[] = [],
  catalogues: Catalogues = usualCatalogues(),
  deployed?: Deployed,
  meetings?: Meetings,
): Model {
  const bugs: Bug[] = [];
  const failed = ({ id, at }: Resource, error: unknown): void => {
    bugs.push(bug(at.source, `working out what ${id} invokes`, error));
  };
  const given = { catalogues, deployed, meetings, failed };
  const {
    functions,
    roles,
    grants,
    invocations,
    verdicts: judged,
    deployedVerdicts,
  } = judgedIn(templates, given);
  // What fails with the defaults stays as open as it was.
  const again = { ...given, meetings: meetings?.assuming('defaults'), failed: () => undefined };
  const first = settledByDefaults(judged, (assumed) => judgedIn(assumed, again).verdicts);
  const used = new Set(first.flatMap((verdict) => verdict.grants));
  const misses = new NearMisses(grants, used);
  const verdicts = first.map((verdict) => misses.addTo(verdict));
  /** What fails in one template costs the others nothing. */
  const inEach = <T>(work: (template: Template) => Iterable<T>): readonly T[] =>
    templates.flatMap((template) => {
      try {
        return [...work(template)];
      } catch (error) {
        bugs.push(bug(template.source, 'working out what services need', error));
        return [];
      }
    });
  const handedRoles = inEach((template) => handedRolesIn(template, roles));
  const roleNeeds = inEach((template) => roleNeedsIn(template, roles));
  const isSetElsewhere = setElsewhere(templates, meetings);
  const deliveries = inEach((template) => deliveryVerdicts([...deliveriesIn(template)], isSetElsewhere));
  return modelOf({
    catalogues,
    templates,
    functions: functions.all,
    roles: roles.all,
    deployedRoles: roles.deployed,
    deployedFunctions: functions.allConfigured,
    deployedVerdicts,
    ...(deployed && { deployed }),
    ...(meetings && { meetings }),
    grants: grants.all,
    invocations,
    verdicts,
    handedRoles,
    serviceRoles: serviceRolesOf(handedRoles),
    roleNeeds,
    deliveries,
    problems: [...problems, ...bugs],
    unverified: [...verdicts, ...deployedVerdicts]
      .filter(({ verdict }) => verdict === 'unverified')
      .map(unverifiedOf),
  });
}

interface Given {
  readonly catalogues: Catalogues;
  readonly deployed: Deployed | undefined;
  readonly meetings: Meetings | undefined;
  /** Told of a resource that something failed with. */
  readonly failed: (resource: Resource, error: unknown) => void;
}

/** Who invokes what, and what is to be said of it by the grants and roles of these templates. */
function judgedIn(templates: readonly Template[], { catalogues, deployed, meetings, failed }: Given) {
  const everyone = () => [...functions.all, ...functions.allConfigured];
  const roles = new RoleIndex(templates, catalogues.managedPolicies, everyone, deployed, meetings);
  const functions: FunctionIndex = new FunctionIndex(templates, roles, deployed, meetings);
  const resources = templates.flatMap((template) => [...template.resources.values()]);
  const invocations = templates.flatMap((template) =>
    invocationsIn(template, { functions, roles, deployed }, failed),
  );
  const grants = new GrantIndex(
    resources.flatMap((resource) => [...grantsOf(resource, functions)]),
    deployed && deployedGrants(invocations, deployed),
  );
  const judge = (invocation: Invocation): readonly Verdict[] => {
    try {
      return [verdictOf(invocation, grants)];
    } catch (error) {
      failed(invocation.resource, error);
      return [];
    }
  };
  const verdicts = invocations.flatMap(judge);
  const deployedVerdicts = deployedInvocations({ functions, roles, deployed }).flatMap(judge);
  return { functions, roles, grants, invocations, verdicts, deployedVerdicts };
}

function unverifiedOf(verdict: Verdict): Unverified {
  const { invocation, why, unknowns } = verdict;
  const { resource, service, function: invoked } = invocation;
  const source = sourceLogicalId(resource);
  const target = invoked?.resource.id ?? 'a function';
  return {
    rule: undecidedRule(verdict),
    message: `Whether ${source} (${service}) may invoke ${target} can't be told: ${why}${perhaps(unknowns)}`,
    reason: why,
    unknowns,
    resources: [source, ...(invoked === undefined ? [] : [invoked.resource.id])],
    at: invocation.at,
  };
}

/** The rule that would have found it, had it been decided that the right is not there. */
function undecidedRule({ invocation, mayMiss }: Verdict): string {
  if (invocation.by === 'execution-role') return 'role-source-permission';
  if (invocation.by !== 'role') return 'invoke-permission-missing';
  return mayMiss !== undefined && mayMiss.need === undefined
    ? 'invoker-role-trust'
    : 'invoker-role-permission';
}
