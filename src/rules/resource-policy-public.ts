/** Policies on resources by which anyone may change what is in them. */
import { sourceId } from '../finding.ts';
import type { ActionCatalogue } from '../iam/actions.ts';
import { isUnnarrowed } from '../iam/narrowing.ts';
import { statementsOf } from '../iam/parse.ts';
import { isEveryone } from '../iam/principal.ts';
import type { Statement } from '../iam/statement.ts';
import { documentsIn, type OwnedDocument } from '../iam/template-documents.ts';
import type { Model } from '../model/model.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import { ownerOf, resourcesOfPolicy } from './messages/policy-messages.ts';
import { listed } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const resourcePolicyPublic: Rule = {
  id: 'resource-policy-public',
  title: 'A policy lets anyone change a resource',
  severity: 'warning',
  securitySeverity: RISKS.useByAnyone.score,
  why: 'The principal "*" is everyone on the internet, with an AWS account or without: strangers put objects before your functions, delete them, or use your keys.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  *check({ templates, catalogues: { actions: known } }: Model) {
    if (known === undefined) return;
    const told = new Set<string>();
    for (const document of templates.flatMap(documentsIn)) {
      if (document.on === undefined || document.value.kind !== 'map' || ELSEWHERE.has(document.on.service))
        continue;
      for (const statement of statementsOf(document.value, 'the policy')) {
        const found = judge(known, document, statement);
        const key = found && `${sourceId(found.at.source)}:${found.at.start}`;
        if (found === undefined || key === undefined || told.has(key)) continue;
        told.add(key);
        yield found;
      }
    }
  },
};

/**
 * Functions, queues and topics have rules of their own; an API is public as a rule; an endpoint only narrows, and so does
 * the policy of a service that only a network of one's own leads to (Amazon VPC Lattice).
 */
const ELSEWHERE: ReadonlySet<string> = new Set([
  '*',
  'execute-api',
  'lambda',
  'sns',
  'sqs',
  'vpc-lattice-svcs',
]);

function judge(
  known: ActionCatalogue,
  { owner }: OwnedDocument,
  statement: Statement,
): RuleFinding | undefined {
  const { effect, principals = [], actions = [] } = statement;
  if (effect !== 'Allow' || !isUnnarrowed(statement)) return undefined;
  const everyone = principals.find((principal) => isEveryone(principal) === 'yes');
  if (everyone === undefined) return undefined;
  const changing = actions
    .map(({ text }) => literal(text))
    .filter((pattern) => pattern !== undefined)
    .filter((pattern) => pattern === '*' || changes(known, pattern));
  if (changing.length === 0) return undefined;
  return {
    at: everyone.value.at,
    message: `${ownerOf({ owner: { resource: owner } })} lets anyone call ${listed(changing, 'action')}`,
    help: 'Name the service, role or account that needs it, or add a condition that says who it is.',
    resources: resourcesOfPolicy({ owner: { resource: owner } }),
  };
}

const changes = (known: ActionCatalogue, pattern: string): boolean =>
  (known.named(pattern) ?? []).some(({ level }) => level === 'Write' || level === 'Permissions');
