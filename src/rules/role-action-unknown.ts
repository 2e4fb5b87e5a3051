/** Actions that no service has. */
import { type LocatedStatements, statementsByLocation } from '../analysis/statements-by-location.ts';
import { nearest } from '../cloudformation/nearest.ts';
import type { ActionCatalogue, Service } from '../iam/actions.ts';
import type { Part } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal } from '../text/symbolic-string.ts';
import { describeAll, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleActionUnknown: Rule = {
  id: 'role-action-unknown',
  title: 'A policy names an action that no service has',
  severity: 'warning',
  why: 'IAM takes any name for an action. One that does not exist allows nothing (or, in a Deny, forbids nothing), and it shows only when the call is refused.',
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  *check(model: Model) {
    const { actions: known } = model.catalogues;
    if (known === undefined) return;
    for (const group of statementsByLocation(model)) {
      for (const { actions, notActions, managed } of group.statements) {
        if (managed !== undefined) continue;
        for (const part of [...(actions ?? []), ...(notActions ?? [])]) yield* judge(known, group, part);
      }
    }
  },
};

function* judge(
  known: ActionCatalogue,
  { roles }: LocatedStatements,
  { text, at }: Part,
): Iterable<RuleFinding> {
  const action = literal(text);
  if (action === undefined || action === '*' || !action.includes(':')) return;
  if (known.named(action)?.length !== 0 || isBatchOfOne(known, action)) return;
  const [prefix = '', name = ''] = action.split(':', 2);
  const service = known.service(prefix);
  const meant = service === undefined ? nearestService(known, prefix, name) : nearestAction(service, name);
  const what = service === undefined ? `there is no service "${prefix}"` : whatOf(prefix, name);
  yield {
    at,
    message: `${sentence(describeAll(roles))} has a policy for "${action}", but ${what}`,
    help: meant === undefined ? 'Remove it, or name the action that is meant.' : `Did you mean "${meant}"?`,
    resources: resourcesOf(roles[0]),
  };
}

/** `sqs:SendMessageBatch`: the call is there, and is allowed by the action for one; that it names nothing harms nobody. */
const isBatchOfOne = (known: ActionCatalogue, action: string): boolean =>
  /Batch$/i.test(action) && (known.named(action.slice(0, -'Batch'.length))?.length ?? 0) > 0;

const whatOf = (prefix: string, name: string): string =>
  /[*?]/.test(name) ? `no action of "${prefix}" begins or reads like that` : `"${prefix}" has no such action`;

function nearestService(known: ActionCatalogue, prefix: string, name: string): string | undefined {
  const prefixes = known.prefixes();
  const found = prefixes.find((each) => prefix.startsWith(`${each}-`)) ?? nearest(prefix, prefixes);
  const exists = found !== undefined && (known.named(`${found}:${name}`)?.length ?? 0) > 0;
  return exists ? `${found}:${name}` : undefined;
}

function nearestAction({ prefix, actions }: Service, name: string): string | undefined {
  if (/[*?]/.test(name)) return undefined;
  const names = [...actions.values()].map((action) => action.name);
  return nearest(`${prefix}:${name}`, names);
}
