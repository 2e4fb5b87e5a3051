/** Actions that no service has. */
import { type PolicyStatements, policyStatements } from '../analysis/policy-statements.ts';
import { NearestNames } from '../cloudformation/nearest.ts';
import type { Template } from '../cloudformation/template.ts';
import type { Severity } from '../finding.ts';
import type { ActionCatalogue, Service } from '../iam/actions.ts';
import type { ApiNames } from '../iam/api-names.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal, matches } from '../text/symbolic-string.ts';
import { ownerOf, resourcesOfPolicy } from './messages/policy-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleActionUnknown: Rule = {
  id: 'role-action-unknown',
  title: 'A policy names an action that no service has',
  severity: 'warning',
  why: 'IAM takes any name for an action. One that does not exist allows nothing (or, in a Deny, forbids nothing), and it shows only when the call is refused.',
  reference:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  *check(model: Model) {
    const { actions: known, apiNames } = model.catalogues;
    if (known === undefined || apiNames === undefined) return;
    for (const policy of policyStatements(model)) {
      for (const statement of policy.statements) {
        if (statement.managed !== undefined) continue;
        const unknown = [...(statement.actions ?? []), ...(statement.notActions ?? [])].filter(({ text }) =>
          isUnknown(known, literal(text)),
        );
        if (unknown.length === 0) continue;
        const severity = isDead({ known, apiNames }, statement) ? 'error' : 'warning';
        for (const part of unknown) yield* judge({ known, apiNames }, policy, part, severity);
      }
    }
  },
};

interface Names {
  readonly known: ActionCatalogue;
  readonly apiNames: ApiNames;
}

/** Are all actions that a statement allows certainly none? What the data only lacks may be newer than it. */
const isDead = ({ known, apiNames }: Names, { effect, actions, open }: Statement): boolean =>
  effect === 'Allow' &&
  open === undefined &&
  actions !== undefined &&
  actions.length > 0 &&
  actions.every(({ text }) => {
    const action = literal(text);
    return action !== undefined && isUnknown(known, action) && apiNames.meantBy(action) !== undefined;
  });

const isUnknown = (known: ActionCatalogue, action: string | undefined): boolean =>
  action !== undefined && action !== '*' && action.includes(':') && known.named(action)?.length === 0;

/** Actions that only policies of one kind take, and that the reference of actions lacks. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'sns:receive': 'sns',
  'logs:putlogeventsbatch': 'logs',
};

function* judge(
  { known, apiNames }: Names,
  policy: PolicyStatements,
  { text, at }: Part,
  severity: Severity,
): Iterable<RuleFinding> {
  const action = literal(text);
  if (action === undefined || isBesideItsOne(policy, action)) return;
  const elsewhere = ELSEWHERE[action.toLowerCase()];
  if (elsewhere !== undefined && elsewhere === policy.on?.service) return;
  const [prefix = '', name = ''] = action.split(':', 2);
  const service = known.service(prefix);
  const names = policy.template.derived.get(nearestNamesOf);
  const near =
    service === undefined ? nearestService(known, prefix, name, names) : nearestAction(service, name, names);
  const what = service === undefined ? `there is no service "${prefix}"` : whatOf(prefix, name);
  yield {
    at,
    severity,
    message: `${ownerOf(policy)} has a policy for "${action}", but ${what}`,
    help: helpFor(apiNames.meantBy(action), near),
    resources: resourcesOfPolicy(policy),
  };
}

function helpFor(meant: readonly string[] | undefined, near: string | undefined): string {
  if (meant?.length === 0) return 'Remove it: the call needs no right.';
  if (meant !== undefined)
    return `Write ${meant.map((each) => `"${each}"`).join(' and ')}: that is what the call needs.`;
  return near === undefined ? 'Remove it, or name the action that is meant.' : `Did you mean "${near}"?`;
}

/**
 * `sqs:SendMessageBatch` beside `sqs:SendMessage`: the call is there, and is allowed by the action for one; that it names
 * nothing harms nobody.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
 */
function isBesideItsOne({ owner, statements }: PolicyStatements, action: string): boolean {
  if (!/Batch$/i.test(action)) return false;
  const one = action.slice(0, -'Batch'.length);
  const all = 'roles' in owner ? owner.roles[0].permissions : statements;
  return all.some(
    ({ effect, actions = [], open }) =>
      effect === 'Allow' &&
      (open !== undefined || actions.some(({ text }) => matches(text, [one], { ignoreCase: true }) !== 'no')),
  );
}

const whatOf = (prefix: string, name: string): string =>
  /[*?]/.test(name) ? `no action of "${prefix}" begins or reads like that` : `"${prefix}" has no such action`;

/** One for each template, so that no template takes the others' share of the work. */
const nearestNamesOf = (_: Template): NearestNames => new NearestNames();

function nearestService(
  known: ActionCatalogue,
  prefix: string,
  name: string,
  nearest: NearestNames,
): string | undefined {
  const prefixes = known.prefixes();
  const found = prefixes.find((each) => prefix.startsWith(`${each}-`)) ?? nearest.to(prefix, prefixes);
  const exists = found !== undefined && (known.named(`${found}:${name}`)?.length ?? 0) > 0;
  return exists ? `${found}:${name}` : undefined;
}

function nearestAction(service: Service, name: string, nearest: NearestNames): string | undefined {
  if (/[*?]/.test(name)) return undefined;
  const names = service.all().map((action) => action.name);
  return nearest.to(`${service.prefix}:${name}`, names);
}
