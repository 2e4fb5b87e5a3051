/**
 * What is not known, so that it can be counted, worded, and asked for where it is known: a code, and exactly which
 * value, resource or file it is. This file imports nothing.
 */

/**
 * What each code is about; `what` is the thing itself, as the template gives it. `asked`: the account was asked for it,
 * and this is why it did not tell.
 */
export type Unknown =
  /** A parameter without a given value, by its name; `stored`: its value is looked up in the parameter store. */
  | {
      readonly code: 'parameter';
      readonly what: string;
      readonly stored?: true;
      readonly candidates?: Candidates;
    }
  /** A pseudo parameter that was not given: `AWS::Region`. */
  | { readonly code: 'pseudo-parameter'; readonly what: string }
  /** An export of another stack, by its name. */
  | { readonly code: 'import'; readonly what: string; readonly candidates?: Candidates }
  /** What AWS gives a resource: `Topic`, `Topic.TopicName`. */
  | { readonly code: 'attribute'; readonly what: string }
  /** `{{resolve:ssm:name}}`. */
  | { readonly code: 'dynamic-reference'; readonly what: string; readonly candidates?: Candidates }
  /** A name that nothing in the template has. */
  | { readonly code: 'reference'; readonly what: string }
  /** A value that depends on conditions, and where. */
  | { readonly code: 'condition'; readonly what: string }
  /** What a macro makes or may add, and where. */
  | { readonly code: 'macro'; readonly what: string }
  /** An expression that is not evaluated, as JSON; `why`, in words that do not change from case to case. */
  | { readonly code: 'expression'; readonly what: string; readonly why: string }
  /** More than is looked at. */
  | { readonly code: 'budget'; readonly what: string; readonly why: string }
  /** A function that is not in the templates, by what names it. */
  | { readonly code: 'function-outside'; readonly what: string; readonly asked?: string }
  /** The resource policy of a function that is not in the templates, by what names the function. */
  | { readonly code: 'function-policy'; readonly what: string; readonly asked?: string }
  /** A function that an API's stage variable names. */
  | { readonly code: 'stage-variable'; readonly what: string }
  /** A function of the templates without a role, by its logical id. */
  | { readonly code: 'function-role'; readonly what: string }
  /** A role that is not in the templates, by what names it. */
  | { readonly code: 'role-outside'; readonly what: string; readonly asked?: string }
  /** A managed policy that is not in the templates, by its ARN; `reason`: why that is open itself. */
  | {
      readonly code: 'managed-policy';
      readonly what: string;
      readonly reason?: string;
      readonly asked?: string;
    }
  /** A managed policy of AWS that is not known here, by its name. */
  | { readonly code: 'aws-managed-policy'; readonly what: string; readonly asked?: string }
  /** A policy that may be attached to a role, by the role's logical id. */
  | { readonly code: 'attached-policy'; readonly what: string }
  /** A policy, or a part of one, that can't be read, by the resource that it stands in. */
  | { readonly code: 'policy'; readonly what: string; readonly why: string }
  /** Whether a statement fits, by the resource or action asked for. */
  | { readonly code: 'statement'; readonly what: string; readonly why: string }
  /** What the source's own resource leaves open, by its logical id. */
  | { readonly code: 'source'; readonly what: string; readonly why: string }
  /** What AWS does not document, or nothing is known to do. */
  | { readonly code: 'undocumented'; readonly what: string; readonly why: string };

/** What it may be, in other stacks of the repository, and why that is not certain: one clause each. */
export type Candidates = readonly string[];

/** The clauses of all, each once. */
const candidatesIn = (unknowns: readonly Unknown[]): Candidates => [
  ...new Set(unknowns.flatMap((each) => ('candidates' in each ? (each.candidates ?? []) : []))),
];

/** "; it may be …": the end of a message, where other stacks of the repository give what may be meant. */
export function perhaps(unknowns: readonly Unknown[]): string {
  const candidates = candidatesIn(unknowns);
  return candidates.length === 0 ? '' : `; it may be ${candidates.join('; or ')}`;
}

export type UnknownCode = Unknown['code'];

/** It in words that do not change from case to case, so that reasons can be counted. */
export function wordsOf(unknown: Unknown): string {
  const words = plainWords(unknown);
  return 'asked' in unknown && unknown.asked !== undefined ? `${words}, and ${unknown.asked}` : words;
}

function plainWords(unknown: Unknown): string {
  switch (unknown.code) {
    case 'parameter':
      return unknown.stored ? 'a value from the parameter store' : 'a parameter without a given value';
    case 'managed-policy':
      return unknown.reason === undefined
        ? 'a managed policy outside the templates'
        : `a managed policy that is ${unknown.reason}`;
    default:
      return 'why' in unknown ? unknown.why : WORDS[unknown.code];
  }
}

const WORDS: Readonly<
  Record<Exclude<UnknownCode, 'parameter' | 'managed-policy' | Explained['code']>, string>
> = {
  'pseudo-parameter': 'a pseudo parameter that was not given',
  import: 'a value imported from another stack',
  attribute: 'known only after the deploy',
  'dynamic-reference': 'a dynamic reference',
  reference: 'a reference to nothing in the template',
  condition: 'a value that depends on conditions',
  macro: 'what a macro may add',
  'function-outside': 'the function is not in these templates',
  'function-policy': 'the policy of the function is not in these templates',
  'stage-variable': 'the function is named by a stage variable',
  'function-role': 'the function has no role',
  'role-outside': 'the role is not in these templates',
  'aws-managed-policy': 'a managed policy that is not known',
  'attached-policy': 'a policy that may be attached to the role by an open name',
};

/** Those that say why in words of their own. */
type Explained = Extract<Unknown, { readonly why: string }>;

/** What a token of something unknown says of it. */
export function because(unknown: Unknown): { readonly reason: string; readonly unknown: Unknown } {
  return { reason: wordsOf(unknown), unknown };
}

/** Each once, in order. */
export function eachOnce(unknowns: Iterable<Unknown>): readonly Unknown[] {
  return [...new Map([...unknowns].map((each) => [JSON.stringify(each), each])).values()];
}
