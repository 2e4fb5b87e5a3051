/** What the request of an integration of API Gateway says: its static parameters, its action, and what that is on. */
import type { PropertyValue } from '../../cloudformation/template.ts';
import type { ApiActionNeed } from '../../data/api-integration-needs.ts';
import { literal, type SymbolicString, same, show } from '../../text/symbolic-string.ts';
import { saidIn } from './said-in.ts';

/** Static parameters by name. Those of REST APIs stand in quotes; what is taken from the request is open. */
export function parametersOf(written: PropertyValue | undefined): ReadonlyMap<string, SymbolicString> {
  const found = new Map<string, SymbolicString>();
  for (const { entry, value } of written?.children() ?? [])
    if (value.kind === 'text') found.set(entry.key, value.text());
  return found;
}

/** `$request.body.queue`: what a request says. */
export const isMapped = (text: SymbolicString | undefined): boolean =>
  typeof text?.[0] === 'string' && /[$']/.test(text[0]);

export const QUERY = 'integration.request.querystring.';

/** The action of a request whose URI does not say it: in its query, or in its body (`Action=SendMessage&…`). */
export function actionIn(
  templates: readonly SymbolicString[],
  parameters: ReadonlyMap<string, SymbolicString>,
): string | undefined {
  const inQuery = /^'(\w+)'$/.exec(literal(parameters.get(`${QUERY}Action`) ?? []) ?? '')?.[1];
  if (inQuery !== undefined) return inQuery;
  const found = new Set(templates.map((text) => /\bAction=(\w+)/.exec(show(text))?.[1]));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** What all templates of a request name in the same way; undefined where that is the request's to say. */
export function namedIn(
  { on, call }: ApiActionNeed,
  templates: readonly SymbolicString[],
  parameters: ReadonlyMap<string, SymbolicString>,
): SymbolicString | undefined {
  if (on === undefined || parameters.has(QUERY + on.parameter)) return undefined;
  // A query of an index is not on the table.
  if (call.startsWith('dynamodb:') && templates.some((text) => /IndexName/.test(show(text))))
    return undefined;
  const found = templates.map((text) => saidIn(text, on.parameter));
  const [first] = found;
  return first !== undefined && found.every((each) => each !== undefined && same(first, each) === 'yes')
    ? first
    : undefined;
}
