/** `service-role-trust`: a role is handed to a service that it does not trust. */

import { type UnknownHandedRole, unknownRolesOfServices } from '../analysis/unknown-roles.ts';
import { both, showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { ServiceRoleFact } from '../data/service-roles.ts';
import type { Unverified } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import { serviceText } from '../iam/principal.ts';
import type { Part } from '../iam/statement.ts';
import { roleTrusts, roleTrustsProvider } from '../model/allows.ts';
import { asDeployed } from '../model/as-deployed.ts';
import type { Model, Role, ServiceRole } from '../model/model.ts';
import { trustFor } from '../remedies/role-policy.ts';
import { literal, matches, same, show } from '../text/symbolic-string.ts';
import { perhaps, wordsOf } from '../text/unknown.ts';
import { listed, roleName } from './messages/role-messages.ts';
import { trustCause, trustSnippet } from './messages/trust-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { roleSubject, trustSubject } from './subject.ts';

export const serviceRoleTrust: Rule = {
  id: 'service-role-trust',
  title: 'A role is handed to a service that it does not trust',
  severity: 'error',
  why: 'The service has to assume the role before it can do anything with the role’s rights. Some services try it when the resource is made, so that the deploy fails; with the others nothing works at run time.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
  *check(model: Model) {
    const { serviceRoles, verdicts } = model;
    // What can't be decided of an invocation is counted there.
    const counted = new Set(
      verdicts.map(({ invocation: { resource, principal } }) => useKey(resource, principal)),
    );
    const byRole = groupBy(
      serviceRoles,
      ({ role, fact }) => `${roleSubject(role)} ${fact.principals.join(' ')}`,
    );
    for (const uses of byRole)
      for (const said of judged(uses)) if (!('reason' in said) || !isCounted(uses, counted)) yield said;
    for (const role of unknownRolesOfServices(model)) yield unknown(role);
  },
};

const useKey = ({ template, id }: Resource, principal: string): string => `${template.id}#${id} ${principal}`;

const isCounted = (uses: Uses, counted: ReadonlySet<string>): boolean =>
  uses.every(({ resource, fact }) => counted.has(useKey(resource, fact.principals[0] ?? '')));

type Uses = readonly [ServiceRole, ...ServiceRole[]];

/** What is said of one role and those who hand it to one principal: one finding. */
function* judged(uses: Uses): Iterable<RuleFinding | Omit<Unverified, 'rule'>> {
  const judgements = uses.map((use) => ({ use, evaluation: trustOf(use, use.fact.principals) }));
  const lacking = judgements.filter(({ evaluation }) => evaluation.answer === 'no');
  const [lack] = lacking;
  if (lack !== undefined) {
    const { use, evaluation } = lack;
    const regional = regionalForm(use.role, use.fact);
    if (regional !== undefined) {
      yield undecided(use, 'whether the service also goes by its regional principal is not documented');
      return;
    }
    yield finding(
      use,
      lacking.map((each) => each.use),
      evaluation,
      use.fact.principals[0] ?? '',
      use.fact.severity,
    );
    return;
  }
  const open = judgements.find(({ evaluation }) => evaluation.answer === 'unknown');
  if (open !== undefined) {
    const [unknown] = open.evaluation.unknowns;
    yield undecided(
      open.use,
      unknown === undefined ? 'a part of the trust policy' : wordsOf(unknown),
      open.evaluation,
    );
    return;
  }
  const [use] = uses;
  yield* someLacking(use, uses);
  yield* inOneRegion(use, uses);
}

/** Where all principals are needed, each by itself. */
function* someLacking(use: ServiceRole, uses: Uses): Iterable<RuleFinding> {
  if (!use.fact.all) return;
  for (const principal of use.fact.principals) {
    const evaluation = trustOf(use, [principal]);
    if (evaluation.answer === 'no') yield finding(use, uses, evaluation, principal, 'warning');
  }
}

function trustOf(
  { fact, role, resource, template, scenario }: ServiceRole,
  principals: readonly string[],
): Evaluation {
  const own = role.template === template ? scenario : new Map();
  const when = { template, scenario: both(role.resource.scenario, own) ?? own };
  if (!fact.federated) return roleTrusts(role, principals, when, resource.arn());
  const answers = principals.map((principal) => roleTrustsProvider(role, principal, when));
  return (
    answers.find(({ answer }) => answer === 'yes') ??
    answers.find(({ answer }) => answer === 'unknown') ??
    answers[0] ??
    roleTrustsProvider(role, '', when)
  );
}

function finding(
  { fact, role, at, resource, template }: ServiceRole,
  lacking: readonly ServiceRole[],
  evaluation: Evaluation,
  pattern: string,
  severity: RuleFinding['severity'],
): RuleFinding {
  const principal = pattern.replace('*', show(template.region));
  const action = fact.federated ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
  const [word = ''] = principal.split('.');
  const cause = trustCause(role, principal, evaluation, word, action);
  const users = [...new Set(lacking.map((use) => sourceLogicalId(use.resource)))];
  const when = evaluation.when && showScenario(evaluation.when);
  const roleId = sourceLogicalId(role.resource);
  const forbidden = evaluation.deciding !== undefined;
  return {
    at: cause.at,
    ...(severity === undefined ? {} : { severity }),
    message: `${listed(users, 'resource')} ${users.length === 1 ? 'hands' : 'hand'} the role ${nameOf(role)} to ${fact.service}, but it does not trust ${principal}${when ? `, ${when}` : ''}: ${cause.detail}`,
    help: `${forbidden ? 'Narrow the Deny statement, which no Allow lifts, so as to let' : 'Let'} ${principal} assume the role.${fact.symptom === undefined ? '' : ` As it is: ${fact.symptom}`}`,
    ...(forbidden
      ? {}
      : {
          snippet: trustSnippet(role, { [fact.federated ? 'Federated' : 'Service']: principal }, action),
          ...(fact.federated || pattern.includes('*') || !hasDocument(role)
            ? {}
            : {
                remedy: {
                  description: `Let ${principal} assume ${roleId}`,
                  changes: trustFor(role.resource, principal),
                },
              }),
        }),
    resources: [...new Set([roleId, sourceLogicalId(resource), ...users])],
    about: fact.principals.map((each) => trustSubject(role.resource, each)).slice(0, 1),
    related: [{ message: 'where the role is handed to the service', at }],
  };
}

const nameOf = ({ resource, deployed }: Role): string => resource.id + asDeployed(deployed);

/** Is the trust policy there as a map, to which a statement can be added? */
const hasDocument = ({ resource }: Role): boolean =>
  resource.properties.one('AssumeRolePolicyDocument')?.kind === 'map';

function undecided(
  { fact, role, resource, at }: ServiceRole,
  reason: string,
  evaluation?: Evaluation,
): Omit<Unverified, 'rule'> {
  return {
    message: `Whether the role ${roleName(role)} trusts ${fact.service} can't be told: ${reason}`,
    reason,
    ...(evaluation === undefined ? {} : { unknowns: evaluation.unknowns }),
    resources: [...new Set([sourceLogicalId(role.resource), sourceLogicalId(resource)])],
    at,
  };
}

function unknown({ use, unknowns, users, handed }: UnknownHandedRole): Omit<Unverified, 'rule'> {
  const names = [...new Set(users.map(sourceLogicalId))];
  const reason = wordsOf(unknowns[0]);
  return {
    message: `Whether the role ${show(use.text)} that ${listed(names, 'resource')} ${names.length === 1 ? 'hands' : 'hand'} to ${handed.fact.service} trusts it and allows what it needs can't be told: ${reason}${perhaps(unknowns)}`,
    reason,
    unknowns,
    resources: names,
    at: use.at,
  };
}

const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';

/** The services that a role lets assume it, as texts. */
const servicesTrusted = ({ trust }: Role): readonly Part[] =>
  trust
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals = [] }) => principals)
    .flatMap(({ kind, value }) => (kind === 'Service' ? [value] : []));

/** `pipes.<region>.amazonaws.com` for a service of which only the plain name is documented. */
function regionalForm(
  role: Role,
  { principals, neverRegional, federated }: ServiceRoleFact,
): Part | undefined {
  if (neverRegional || federated) return undefined;
  const forms = principals
    .filter((principal) => !principal.includes('*'))
    .map((principal) => principal.replace('.amazonaws.com', '.*.amazonaws.com'));
  return servicesTrusted(role).find(({ text }) =>
    forms.some((form) => isRegional(form, serviceText(text)) && matches([form], serviceText(text)) === 'yes'),
  );
}

/** Is what stands for `*` in a form a region, or open? */
function isRegional(form: string, text: Part['text']): boolean {
  const plain = literal(text);
  const pattern = form.replaceAll('.', '\\.').replace('*', REGION);
  return plain === undefined || new RegExp(`^${pattern}$`).test(plain);
}

/** The service is trusted by the principal of one region only, and nothing says that the stack is deployed there. */
function* inOneRegion(use: ServiceRole, uses: Uses): Iterable<RuleFinding> {
  const { fact, role, template, at } = use;
  const [plain = ''] = fact.principals.filter((principal) => !principal.includes('*'));
  const regional = fact.principals.find((principal) => principal.includes('*'));
  if (regional === undefined || fact.principals[0] !== plain) return;
  if (trustOf(use, [plain]).answer !== 'no') return;
  const named = servicesTrusted(role).filter(({ text }) => matches([regional], text) === 'yes');
  const [only, ...others] = named;
  const written = only && literal(only.text);
  if (only === undefined || written === undefined || others.length > 0) return;
  const region = new RegExp(REGION).exec(written)?.[0];
  if (region === undefined || same([region], template.region) === 'yes') return;
  const users = [...new Set(uses.map(({ resource }) => sourceLogicalId(resource)))];
  const elsewhere = literal(template.region);
  yield {
    at: only.at,
    severity: 'warning',
    message: `${listed(users, 'resource')} ${users.length === 1 ? 'hands' : 'hand'} the role ${nameOf(role)} to ${fact.service}, but it trusts the service in ${region} only${elsewhere === undefined ? ', and nothing binds the template to that region' : `, and the stack is in ${elsewhere}`}`,
    help: `Name ${plain}, which is the service in every region.`,
    snippet: trustSnippet(role, { Service: plain }),
    resources: [...new Set([sourceLogicalId(role.resource), ...users])],
    related: [{ message: 'where the role is handed to the service', at }],
  };
}
