/** Statements that allow every action of a service. */
import { isAdministrator } from '../analysis/administrator.ts';
import { type LocatedStatements, statementsToNarrow } from '../analysis/statements-by-location.ts';
import { isUnnarrowed } from '../iam/narrowing.ts';
import type { Part, Statement } from '../iam/statement.ts';
import type { Model } from '../model/model.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import { describeAll, listed, resourcesOf, sentence, userOf } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleWildcardAction: Rule = {
  id: 'role-wildcard-action',
  title: 'A policy allows every action of a service',
  severity: 'warning',
  securitySeverity: RISKS.doMore.score,
  why: 'Every action includes deleting, and giving access to others, and whatever the service adds tomorrow. A function hardly ever needs more than a few.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(model: Model) {
    for (const group of statementsToNarrow(model)) {
      if (group.roles.some(isAdministrator)) continue;
      const found = wholeServices(group);
      if (found.length > 0) yield finding(group, found);
    }
  },
};

/** Services of which all that a function can do with every action is to report on itself. */
const HARMLESS: ReadonlySet<string> = new Set(['logs', 'xray']);

interface Whole {
  readonly service: string;
  readonly part: Part;
}

/** The services of which all actions are allowed, under no condition that narrows it. */
function wholeServices({ statements }: LocatedStatements): readonly Whole[] {
  const found = new Map<string, Whole>();
  for (const statement of statements) {
    if (statement.effect !== 'Allow' || !isUnnarrowed(statement)) continue;
    for (const part of statement.actions ?? []) {
      const service = wholeService(part);
      if (service !== undefined && !HARMLESS.has(service) && !found.has(service))
        found.set(service, { service, part });
    }
  }
  return [...found.values()];
}

function wholeService({ text }: Part): string | undefined {
  return /^([a-z0-9-]+):\*+$/i.exec(literal(text) ?? '')?.[1]?.toLowerCase();
}

function finding({ statements, roles }: LocatedStatements, found: readonly Whole[]): RuleFinding {
  const [first] = statements;
  const services = found.map(({ service }) => service);
  const from = first?.from ?? 'a policy';
  return {
    at: found[0]?.part.at ?? (first as Statement).at,
    message: `${sentence(describeAll(roles))} allows every action of ${listed(services, 'service')} by ${from}, deleting and giving access to others included`,
    help: `Allow only the actions that ${userOf(roles[0])} calls.`,
    resources: resourcesOf(roles[0]),
  };
}
