/**
 * What an account can be asked for, and what it answers: plain data, so that answers can be recorded, replayed and
 * masked. Each question has a key, by which it is asked only once.
 */

/** What JSON gives. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A role as IAM has it: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
export interface RoleAnswer {
  readonly trust: Json;
  readonly inline: readonly { readonly name: string; readonly document: Json }[];
  /** The ARNs of the managed policies that are attached. */
  readonly attached: readonly string[];
  /** The ARN of the permissions boundary. */
  readonly boundary?: string;
  /** Why what is given of its policies may not be all. */
  readonly incomplete?: string;
}

/** A managed policy in its default version. */
export interface PolicyAnswer {
  readonly document: Json;
}

/** What is kept of the configuration of a function, version or alias. Nothing of its environment is. */
export interface FunctionAnswer {
  /** The ARN of its execution role. */
  readonly role: string;
  /** Is it connected to a VPC? Which, no rule has to know. */
  readonly isInVpc?: true;
  /** The ARN of the queue or topic for what it could not process. */
  readonly deadLetter?: string;
  readonly isTraced?: true;
  readonly isDurable?: true;
}

/** The event source mappings of a function, version or alias that are not switched off. */
export interface MappingsAnswer {
  readonly mappings: readonly {
    /** The ARN of the queue or stream. */
    readonly source: string;
    /** The ARN of where records go that could not be processed. */
    readonly destination?: string;
  }[];
}

/** The URL of a function or alias. */
export interface FunctionUrlAnswer {
  readonly authType: string;
}

/** A function's resource policy, or that of one version or alias; without statements where it has none. */
export interface FunctionPolicyAnswer {
  readonly document: Json;
}

/** What a stack is made of: the resources by their logical ids. */
export interface StackAnswer {
  readonly resources: readonly {
    readonly id: string;
    readonly type: string;
    /** What CloudFormation calls the physical id: a function's name, a permission's statement id. */
    readonly physicalId: string;
  }[];
}

/** The kinds of questions, and what each gives. */
export interface Answers {
  readonly role: RoleAnswer;
  readonly policy: PolicyAnswer;
  readonly function: FunctionAnswer;
  readonly 'function-policy': FunctionPolicyAnswer;
  readonly 'function-url': FunctionUrlAnswer;
  readonly mappings: MappingsAnswer;
  readonly export: string;
  readonly parameter: string;
  readonly stack: StackAnswer;
}

export type Kind = keyof Answers;

/** One question. */
export interface Question<K extends Kind = Kind> {
  readonly kind: K;
  /** The account that is asked. */
  readonly account: string;
  /** Empty for IAM, which has no regions. */
  readonly region: string;
  /** An ARN, or the name of an export, parameter or stack. */
  readonly name: string;
}

/** `found`, surely `absent`, or `open`: why there is no answer, in words that do not change from case to case. */
export type Answer<T> = { readonly found: T } | { readonly absent: true } | { readonly open: string };

/** The same for the same question, whoever asks it. */
export const keyOfQuestion = ({ kind, account, region, name }: Question): string =>
  [kind, account, region, name].join(' ');
