/** The statements of all policies of all templates, one entry for each policy, with its owner. */
import type { Resource, Template } from '../cloudformation/template.ts';
import { sourceId } from '../finding.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Statement } from '../iam/statement.ts';
import { documentsIn } from '../iam/template-documents.ts';
import type { Model, Role } from '../model/model.ts';
import { isGenerated, statementsByLocation } from './statements-by-location.ts';

export interface PolicyStatements {
  readonly template: Template;
  /** Whose policy it is: roles of functions, or else the resource that holds it. */
  readonly owner: { readonly roles: readonly [Role, ...Role[]] } | { readonly resource: Resource };
  readonly statements: readonly Statement[];
  /** For a resource policy: the prefix of the service. */
  readonly service?: string;
}

/** What functions' roles are given comes first, place by place; then every other document but trust policies. */
export function policyStatements(model: Model): readonly PolicyStatements[] {
  const located = statementsByLocation(model);
  const told = new Set(located.flatMap(({ statements }) => statements.map(placeOf)));
  const ofFunctions = located.map(
    ({ statements, roles }): PolicyStatements => ({
      template: roles[0].template,
      owner: { roles },
      statements,
    }),
  );
  const others = model.stacks
    .flatMap((template) => template.derived.get(writtenIn))
    .map((each) => ({ ...each, statements: each.statements.filter((one) => !told.has(placeOf(one))) }));
  return [...ofFunctions, ...others.filter(({ statements }) => statements.length > 0)];
}

/** The statements of all documents of a template but trust policies. */
const writtenIn = (template: Template): readonly PolicyStatements[] =>
  documentsIn(template).flatMap(({ owner, kind, on, value }): readonly PolicyStatements[] => {
    if (kind === 'trust' || value.kind !== 'map') return [];
    const statements = statementsOf(value, 'the policy').filter((statement) => !isGenerated(statement));
    return [
      { template, owner: { resource: owner }, statements, ...(on !== undefined && { service: on.service }) },
    ];
  });

const placeOf = ({ at: { source, start, end } }: Statement): string => `${sourceId(source)}:${start}:${end}`;
