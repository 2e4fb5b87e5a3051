/** From what a template names to the question about it: pseudo parameters, imports and stored parameters filled in. */
import { partitionOf } from '../cloudformation/partitions.ts';
import type { Template } from '../cloudformation/template.ts';
import { child, stringOf } from '../template/node.ts';
import { literal, type SymbolicString, substitute, type Token } from '../text/symbolic-string.ts';
import { answerTo, type Deployed, type Home, homeOf } from './deployed.ts';
import type { Question } from './questions.ts';

/** A text as it is deployed, as far as the answers tell. */
export interface Named {
  /** Undefined where something of it is not known. */
  readonly text?: string;
  /** What would have to be asked first. */
  readonly first: readonly Question<'export' | 'parameter'>[];
  /** Why it can't be told, where the account was asked and did not answer. */
  readonly open?: string;
}

/** What a text of a template is once it is deployed. */
export function named(text: SymbolicString, template: Template, deployed: Deployed): Named {
  const home = homeOf(template, deployed);
  const first: Question<'export' | 'parameter'>[] = [];
  let open: string | undefined;
  const filled = substitute(text, (token) => {
    const pseudo = pseudoValue(token, home);
    if (pseudo !== undefined) return pseudo;
    const question = valueQuestion(token, template, home);
    if (question === undefined) return undefined;
    const answer = answerTo(deployed, question);
    if (answer === undefined) first.push(question);
    else if ('found' in answer) return answer.found;
    else open = 'open' in answer ? answer.open : `there is no such ${question.kind}`;
    return undefined;
  });
  const known = literal(filled);
  return {
    first,
    ...(known !== undefined && { text: known }),
    ...(open !== undefined && { open }),
  };
}

function pseudoValue({ id }: Token, { account, region }: Home): string | undefined {
  if (id === 'AWS::AccountId') return account;
  if (id === 'AWS::Region') return region;
  return id === 'AWS::Partition' && region !== undefined ? partitionOf(region).name : undefined;
}

/** The question for the value of a token: an export, or a parameter of the parameter store. Secure strings are never asked for. */
function valueQuestion(
  { unknown }: Token,
  template: Template,
  { account, region }: Home,
): Question<'export' | 'parameter'> | undefined {
  if (unknown === undefined || account === undefined || region === undefined) return undefined;
  const about = (kind: 'export' | 'parameter', name: string | undefined) =>
    name === undefined || name === '' || name.includes('${') ? undefined : { kind, account, region, name };
  if (unknown.code === 'import') return about('export', unknown.what);
  if (unknown.code === 'dynamic-reference')
    return about('parameter', /^\{\{resolve:ssm:([^{}]+)\}\}$/.exec(unknown.what)?.[1]);
  return unknown.code === 'parameter' && unknown.stored
    ? about('parameter', storedName(unknown.what, template))
    : undefined;
}

/** The name in the parameter store of a parameter's value; undefined for lists. */
function storedName(parameter: string, { root, environment }: Template): string | undefined {
  const declaration = child(child(root, 'Parameters'), parameter);
  if (stringOf(child(declaration, 'Type'))?.includes('List')) return undefined;
  return environment.parameters.get(parameter) ?? stringOf(child(declaration, 'Default'));
}

const ROLE = /^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const POLICY = /^arn:aws[\w-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/;
const FUNCTION = /^arn:aws[\w-]*:lambda:([a-z0-9-]+):(\d{12}):function:[\w-]+(?::[\w$-]+)?$/;

/** The question about the role with an ARN; undefined where the text is none. */
export function roleQuestion(arn: string): Question<'role'> | undefined {
  const account = ROLE.exec(arn)?.[1];
  return account === undefined ? undefined : { kind: 'role', account, region: '', name: arn };
}

/** The question about a managed policy. AWS's own may be asked for in any account: `home` is one. */
export function policyQuestion(arn: string, home: string | undefined): Question<'policy'> | undefined {
  const account = POLICY.exec(arn)?.[1];
  const asked = account === 'aws' ? home : account;
  return asked === undefined ? undefined : { kind: 'policy', account: asked, region: '', name: arn };
}

/** What is asked of a function, version or alias. */
export type FunctionKind = 'function' | 'function-policy' | 'function-url' | 'mappings';

/** The questions about a function, version or alias with an ARN. */
export function functionQuestion<K extends FunctionKind>(kind: K, arn: string): Question<K> | undefined {
  const [, region, account] = FUNCTION.exec(arn) ?? [];
  return region === undefined || account === undefined ? undefined : { kind, account, region, name: arn };
}
