/**
 * What AWS publishes of policies and actions, as far as the templates at hand need it. Handed on with the model, so that
 * nothing outlives a run.
 */
import { PropertyShapes } from '../cloudformation/property-shapes.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Node } from '../template/node.ts';
import { ActionCatalogue } from './actions.ts';
import { ApiNames } from './api-names.ts';
import { ArnForms } from './arn-forms.ts';
import { ManagedPolicyCatalogue, needsManagedPolicies } from './managed.ts';
import { holdPolicies } from './template-documents.ts';

export interface Catalogues {
  readonly managedPolicies: ManagedPolicyCatalogue;
  readonly propertyShapes: PropertyShapes;
  /** Undefined where no template needs them: without them nothing can be said of any action. */
  readonly actions?: ActionCatalogue;
  /** There with the actions. */
  readonly apiNames?: ApiNames;
  /** Undefined where no template writes an ARN. */
  readonly arnForms?: ArnForms;
}

/** The policies that execution roles usually have, and no actions. */
export const usualCatalogues = (): Catalogues => ({
  managedPolicies: new ManagedPolicyCatalogue(),
  propertyShapes: new PropertyShapes(),
});

/** Catalogues that are made when they are first needed, each once. */
export interface Shelf {
  readonly usual: Catalogues;
  readonly managedPolicies: () => Promise<ManagedPolicyCatalogue>;
  readonly actions: () => Promise<Required<Pick<Catalogues, 'actions' | 'apiNames'>>>;
  readonly arnForms: () => Promise<ArnForms>;
}

/** An empty shelf. It lives no longer than the run that it is for. */
export const shelf = (): Shelf => ({
  usual: usualCatalogues(),
  managedPolicies: once(allManagedPolicies),
  actions: once(allActions),
  arnForms: once(allArnForms),
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Everything. */
export async function allCatalogues(): Promise<Catalogues> {
  const { usual, managedPolicies, actions, arnForms } = shelf();
  return {
    ...usual,
    managedPolicies: await managedPolicies(),
    ...(await actions()),
    arnForms: await arnForms(),
  };
}

/**
 * All that these resources need. What is said of a template is the same with more: a template for which the usual
 * policies do says nothing of the others.
 *
 * @param from where they are kept for what else is judged in this run.
 */
export async function cataloguesFor(
  resources: readonly Resource[],
  { usual, managedPolicies, actions, arnForms }: Shelf = shelf(),
): Promise<Catalogues> {
  return {
    ...usual,
    managedPolicies: needsManagedPolicies(resources, usual.managedPolicies)
      ? await managedPolicies()
      : usual.managedPolicies,
    ...(holdPolicies(resources) && (await actions())),
    ...(holdArns(resources) && { arnForms: await arnForms() }),
  };
}

async function allArnForms(): Promise<ArnForms> {
  const { arnForms } = await import('../data/generated/arn-forms.ts');
  return new ArnForms(arnForms);
}

async function allManagedPolicies(): Promise<ManagedPolicyCatalogue> {
  const { managedPolicyTable } = await import('./managed-table.ts');
  return new ManagedPolicyCatalogue(managedPolicyTable);
}

async function allActions(): Promise<Required<Pick<Catalogues, 'actions' | 'apiNames'>>> {
  const [{ actionTable }, { API_NAMES, CLIENT_NAMES }] = await Promise.all([
    import('./action-table.ts'),
    import('../data/api-names.ts'),
  ]);
  const actions = new ActionCatalogue(actionTable);
  return { actions, apiNames: new ApiNames({ API_NAMES, CLIENT_NAMES }, actions) };
}

/** Do these resources write an ARN of which the data can tell whether it may be one? */
const holdArns = (resources: readonly Resource[]): boolean => resources.some(({ node }) => holdsArn(node));

/** What the SAM transform writes itself of APIs and managed policies is right. */
const WRITTEN = /^arn:(?:\$\{AWS::Partition\}|[^:]*):(?!iam::aws:|execute-api:|apigateway:)/;

function holdsArn(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.text.startsWith('arn:') && WRITTEN.test(node.text);
    case 'list':
      return node.items.some(holdsArn);
    case 'map':
      return [...node.entries.values()].some(({ value }) => holdsArn(value));
  }
}
