/** What a template takes from other stacks, put in the place of the tokens that stand for it. */
import { concatAll, type Link, type SymbolicString, type Token } from '../text/symbolic-string.ts';

/** Something that one template instance surely gives another. */
export interface Taken {
  /** The ids of the instances: which gives, and which takes. */
  readonly from: string;
  readonly to: string;
  readonly kind: Exclude<Link['kind'], 'output'>;
  /** The name of the export, or of the parameter in the parameter store. */
  readonly name: SymbolicString;
}

/** What the stacks of a repository give each other. */
export interface Links {
  /**
   * What stands in a token's place: a text of the stack that gives it, or the token with what it may be. Undefined where
   * nothing is known of it.
   */
  valueOf(token: Token): SymbolicString | undefined;
  /** By which link a template takes just this text; undefined where it takes it by none. */
  linkTo(text: SymbolicString, template: string): Link | undefined;
  /** What a template takes from others, as far as it was asked for. */
  takenBy(template: string): readonly Taken[];
  /** The ARN of the function that a text names as `Ref` or `GetAtt` does in its own stack; undefined where it is none. */
  functionArn(named: SymbolicString): SymbolicString | undefined;
}

/** A text with what other stacks give put in. */
export function withLinks(text: SymbolicString, links: Links | undefined): SymbolicString {
  if (links === undefined || !text.some((part) => typeof part !== 'string' && part.link !== undefined))
    return text;
  return concatAll(text.map((part) => (typeof part === 'string' ? part : (links.valueOf(part) ?? part))));
}

/** Equal for texts that are surely the same. */
export const identityOf = (text: SymbolicString): string =>
  text.map((part) => (typeof part === 'string' ? part : `\u0000${part.id}\u0000`)).join('');
