/** Function URLs and permissions for them on functions that no template has: what to ask of these, and what the account told. */
import type { Template } from '../cloudformation/template.ts';
import { answerTo } from '../deployed/deployed.ts';
import { type FunctionKind, functionQuestion, named } from '../deployed/naming.ts';
import type { FunctionUrlAnswer } from '../deployed/questions.ts';
import type { Span } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import type { Statement } from '../iam/statement.ts';
import type { Grant, Model } from '../model/model.ts';
import { deployedStatementsOn } from '../model/outside.ts';
import { keyOf } from '../text/key.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import { conditionOf, type FunctionUrl, functionUrls } from './function-urls.ts';

export interface AskedOfUrl {
  readonly kind: FunctionKind;
  readonly text: SymbolicString;
  readonly template: Template;
}

/** What decides on the permissions for URLs where the function is not in the templates. */
export function* askedOfUrls(model: Model): Iterable<AskedOfUrl> {
  for (const grant of model.grants) {
    if (!isForUrl(grant) || !isElsewhere(grant)) continue;
    const { target: text, template } = grant;
    yield { kind: 'function-url', text, template };
    yield* policies(text, unqualified(grant), template);
  }
  for (const url of functionUrls(model))
    if (!isHere(url, model) && literal(url.authType.text()) === 'NONE')
      yield* policies(url.target, url.function, url.resource.template);
}

function* policies(
  target: SymbolicString,
  ofFunction: SymbolicString,
  template: Template,
): Iterable<AskedOfUrl> {
  for (const text of [target, ofFunction]) yield { kind: 'function-policy', text, template };
}

/** Is the function of a URL in the templates? */
export const isHere = (url: FunctionUrl, model: Model): boolean =>
  model.derived.get(functionKeys).has(keyOf(url.function));

const functionKeys = ({ functions }: Model): ReadonlyMap<string, unknown> =>
  groupsOf(functions, ({ arn }) => keyOf(arn));

/** Is a grant on a function that no template has? */
export const isElsewhere = ({ function: target }: Grant): boolean =>
  target === undefined || target.deployed !== undefined;

const isForUrl = (grant: Grant): boolean =>
  conditionOf(grant, 'lambda:functionurlauthtype') !== undefined ||
  (grant.statement.actions ?? []).some(
    ({ text }) => literal(text)?.toLowerCase() === 'lambda:invokefunctionurl',
  );

/** The ARN without what stands behind the function's name. */
function unqualified({ target, function: found }: Grant): SymbolicString {
  if (found !== undefined) return found.arn;
  const text = literal(target);
  return text === undefined ? target : [text.split(':').slice(0, 7).join(':')];
}

/** The URL of what a grant is on, as the account has it; undefined where it has none, or none is told of. */
export function deployedUrlOf(
  { target, template }: Grant,
  { deployed }: Model,
): FunctionUrlAnswer | undefined {
  const text = deployed && named(target, template, deployed).text;
  const question = text === undefined ? undefined : functionQuestion('function-url', text);
  const answer = question && deployed && answerTo(deployed, question);
  return answer !== undefined && 'found' in answer ? answer.found : undefined;
}

/** The statements of the account that may be for a target; undefined where it did not tell of all. */
export const deployedFor = (
  target: SymbolicString,
  template: Template,
  at: Span,
  { deployed }: Model,
): readonly Statement[] | undefined => deployed && deployedStatementsOn(target, { template, at, deployed });
