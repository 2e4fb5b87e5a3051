/**
 * Symbolic text: what is known of a string that a template computes. A sequence of literal stretches and tokens,
 * where a token stands for one value that is not known, but is the same wherever the token stands.
 */
import type { Unknown } from './unknown.ts';

/** One unknown value. Two tokens are the same value exactly when their ids are equal. */
export interface Token {
  /** Unique in a repository: `AWS::Region`, `<path>#Param`, `<path>#Topic.TopicName` … */
  readonly id: string;
  /** How messages show it: `${AWS::Region}`, `${Topic.TopicName}`. */
  readonly label: string;
  /** All values that it can have, where they are known (allowed values, a mapping's column). */
  readonly values?: readonly string[];
  /** A pattern that every value matches as a whole, made of one character class: its characters, as a RegExp class body such as `a-z0-9-`. */
  readonly chars?: string;
  readonly minLength?: number;
  /** What every value begins with. */
  readonly begins?: string;
  readonly maxLength?: number;
  /** A name that CloudFormation makes up: it ends in a hyphen and at least eight letters or digits. */
  readonly generated?: boolean;
  /** Tokens of one family with different ids are different values (generated names of two resources of one type). */
  readonly family?: string;
  /** Why the value is not known, in words that do not change from case to case: "a parameter without allowed values". */
  readonly reason: string;
  /** What it is that is not known, where that can be asked for. */
  readonly unknown?: Unknown;
  /** For what another stack gives: what to ask that stack for, where it is known. */
  readonly link?: Link;
}

/** Something that one stack gives and another takes. */
export type Link =
  /** An export, or a parameter in the parameter store, by its name, and where it is asked for. */
  | {
      readonly kind: 'export' | 'parameter-store';
      readonly name: SymbolicString;
      readonly from: {
        readonly template: string;
        readonly region: SymbolicString;
        readonly account: SymbolicString;
      };
    }
  /** An output of a nested stack: of which template instance, the logical id of the stack in it, the output's name. */
  | { readonly kind: 'output'; readonly parent: string; readonly stack: string; readonly output: string };

/** Literal stretches and tokens in order; no empty stretch, no two stretches side by side. */
export type SymbolicString = readonly (string | Token)[];
