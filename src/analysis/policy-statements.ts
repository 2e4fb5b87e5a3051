/** The statements of all policies of all templates, one entry for each policy, with its owner. */
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import type { ResourcePolicyFact } from '../data/policy-places.ts';
import { type Span, sourceId } from '../finding.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Statement } from '../iam/statement.ts';
import { documentsIn } from '../iam/template-documents.ts';
import type { Model, Role } from '../model/model.ts';
import { rolesOfFunctions } from './function-roles.ts';
import { isGenerated, statementsByLocation } from './statements-by-location.ts';

export interface PolicyStatements {
  readonly template: Template;
  /** Whose policy it is: roles of functions, or else the resource that holds it. */
  readonly owner: { readonly roles: readonly [Role, ...Role[]] } | { readonly resource: Resource };
  readonly statements: readonly Statement[];
  /** For a resource policy: what its service takes. */
  readonly on?: ResourcePolicyFact;
}

/** What functions' roles are given comes first, place by place; then every other document but trust policies. */
export const policyStatements = (model: Model): readonly PolicyStatements[] => model.derived.get(ofAll);

function ofAll(model: Model): readonly PolicyStatements[] {
  const located = statementsByLocation(model);
  const told = new Set(located.flatMap(({ statements }) => statements.map(placeOf)));
  const known = new Set(rolesOfFunctions(model).flatMap(({ permissions }) => permissions.map(placeOf)));
  const ofFunctions = located.map(
    ({ statements, roles }): PolicyStatements => ({
      template: roles[0].template,
      owner: { roles },
      statements,
    }),
  );
  const others = model.templates.flatMap((template) => writtenIn(template, told, known));
  return [...ofFunctions, ...others];
}

/**
 * The statements of all documents of a template but trust policies, and but what is told already.
 *
 * @param known what functions' roles have, told or generated.
 */
const writtenIn = (
  template: Template,
  told: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly PolicyStatements[] =>
  documentsIn(template).flatMap(({ owner, kind, on, value }): readonly PolicyStatements[] => {
    if (kind === 'trust' || value.kind !== 'map') return [];
    // Most documents are those of functions' roles: they need not be read again to see that they are.
    if (itemsOf(value).every((item) => known.has(placeOf(item)))) return [];
    const statements = statementsOf(value, 'the policy').filter(
      (statement) => !isGenerated(statement) && !told.has(placeOf(statement)),
    );
    if (statements.length === 0) return [];
    return [{ template, owner: { resource: owner }, statements, ...(on !== undefined && { on }) }];
  });

const itemsOf = (document: PropertyValue): readonly PropertyValue[] =>
  document.all('Statement').flatMap((part) => part.items());

const placeOf = ({ at: { source, start, end } }: { readonly at: Span }): string =>
  `${sourceId(source)}:${start}:${end}`;
