/** Parameters and pseudo parameters as texts: the value where it is given, otherwise a token that knows what it can be. */
import { child, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { SymbolicString, Token } from '../text/symbolic-string.ts';
import { because } from '../text/unknown.ts';
import { partitionNames, partitionOf } from './partitions.ts';
import { placeIn } from './scope.ts';
import type { Environment, Template } from './template.ts';

/**
 * @returns undefined where the template has no such parameter.
 *
 * A default is only one possible value, so a parameter without a given value stays a token. The values of
 * `AWS::SSM::Parameter::Value<…>` are looked up when the stack is deployed: what is given is the name, not the value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function parameterText(name: string, template: Template): SymbolicString | undefined {
  const { root, environment } = template;
  const declaration = child(child(root, 'Parameters'), name);
  if (declaration === undefined) return undefined;
  const type = stringOf(child(declaration, 'Type')) ?? 'String';
  // A value that must not be shown stays open, even where it is given.
  const given = isSecret(declaration) ? undefined : valueGiven(name, environment);
  const token = parameterToken(declaration, name, type, template.id);
  if (!type.startsWith(STORED)) return given ?? [token];
  // Whose default names a parameter means that one, as much as if the template named it in place.
  const stored = given ?? defaultOf(declaration);
  if (stored === undefined || stored.length === 0 || type !== `${STORED}<String>`) return [token];
  return [{ ...token, link: { kind: 'parameter-store', name: stored, from: placeIn(template) } }];
}

const STORED = 'AWS::SSM::Parameter::Value';

function valueGiven(name: string, { parameters, bound }: Environment): SymbolicString | undefined {
  const given = parameters.get(name);
  if (given === undefined) return bound?.get(name);
  return given === '' ? [] : [given];
}

function defaultOf(declaration: Node): SymbolicString | undefined {
  const written = child(declaration, 'Default');
  return written?.kind === 'scalar' && !isSecret(declaration) ? [written.text] : undefined;
}

/** Is this the declaration of a parameter whose value must not be shown? */
export function isSecret(declaration: Node | undefined): boolean {
  const noEcho = child(declaration, 'NoEcho');
  return noEcho?.kind === 'scalar' && noEcho.text.toLowerCase() === 'true';
}

/** Is the parameter's value a list? */
export function isListParameter(root: MapNode, name: string): boolean {
  const type = stringOf(child(child(child(root, 'Parameters'), name), 'Type')) ?? '';
  return /^(?:CommaDelimitedList|List<)|<List</.test(type);
}

function parameterToken(declaration: Node, name: string, type: string, instance: string): Token {
  const allowed = child(declaration, 'AllowedValues');
  const fromStore = type.startsWith(STORED);
  const values =
    allowed?.kind === 'list' && !fromStore
      ? allowed.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
      : undefined;
  const pattern = fromStore ? undefined : simplePattern(stringOf(child(declaration, 'AllowedPattern')));
  return {
    id: `${instance}#${name}`,
    label: `\${${name}}`,
    ...because({ code: 'parameter', what: name, ...(fromStore && { stored: true }) }),
    ...(values === undefined || values.length === 0 ? {} : { values }),
    ...pattern,
  };
}

/** A pattern that is one character class, repeated: `^[a-z0-9-]{3,20}$`, `^\d{12}$`. Others tell nothing here. */
function simplePattern(
  pattern: string | undefined,
): Partial<Pick<Token, 'chars' | 'minLength' | 'maxLength'>> {
  const found = /^\^?(?:\[([A-Za-z0-9_./:-]+)\]|(\\d))(?:(\+)|(\*)|\{(\d{1,4})(,(\d{1,4})?)?\})\$?$/.exec(
    pattern ?? '',
  );
  if (found === null) return {};
  const [, body, , plus, star, least, comma, most] = found;
  const chars = body === undefined ? '0-9' : body.replace(/-(?=$)/, '\\-');
  if (!isValidClass(chars)) return {};
  if (least === undefined) return { chars, minLength: plus !== undefined ? 1 : star !== undefined ? 0 : 0 };
  const maxLength = comma === undefined ? Number(least) : most === undefined ? undefined : Number(most);
  return { chars, minLength: Number(least), ...(maxLength === undefined ? {} : { maxLength }) };
}

function isValidClass(chars: string): boolean {
  try {
    return new RegExp(`[${chars}]`) instanceof RegExp;
  } catch {
    return false;
  }
}

/** What is known of each pseudo parameter's value. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO: ReadonlyMap<string, Omit<Token, 'id' | 'label' | 'reason'>> = new Map([
  ['AWS::Region', { chars: 'a-z0-9-', minLength: 9 }],
  ['AWS::AccountId', { chars: '0-9', minLength: 12, maxLength: 12 }],
  ['AWS::Partition', { values: partitionNames, chars: 'a-z-', minLength: 3 }],
  ['AWS::URLSuffix', { chars: 'a-z0-9.', minLength: 5 }],
  ['AWS::StackName', { chars: 'A-Za-z0-9-', minLength: 1 }],
  ['AWS::StackId', {}],
  ['AWS::NotificationARNs', {}],
]);

/** Other in each stack, where region, account and partition are the same for all that is deployed together. */
const OF_THE_STACK: ReadonlySet<string> = new Set([
  'AWS::StackName',
  'AWS::StackId',
  'AWS::NotificationARNs',
]);

/** The text of a pseudo parameter in the template instance with the id `instance`; undefined where there is none of that name. */
export function pseudoText(
  name: string,
  environment: Environment,
  instance = '',
): SymbolicString | undefined {
  const known = PSEUDO.get(name);
  if (known === undefined) return undefined;
  const { region, account, stackName } = environment;
  if (name === 'AWS::Region' && region !== undefined) return [region];
  if (name === 'AWS::AccountId' && account !== undefined) return [account];
  if (name === 'AWS::StackName' && stackName !== undefined) return [stackName];
  if (name === 'AWS::Partition' && region !== undefined) return [partitionOf(region).name];
  const suffix = region === undefined ? undefined : partitionOf(region).urlSuffix;
  if (name === 'AWS::URLSuffix' && suffix !== undefined) return [suffix];
  const id = OF_THE_STACK.has(name) ? `${instance}#${name}` : name;
  return [{ id, label: `\${${name}}`, ...because({ code: 'pseudo-parameter', what: name }), ...known }];
}
