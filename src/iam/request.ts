/** A request to be judged against policies: who asks for what, and what is known of its context. */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

/** What is known of a condition key in a request. */
export type ContextValue = { readonly values: readonly SymbolicString[] } | 'absent' | 'unknown';

/** Who asks. Without any of the fields: somebody unknown. */
export interface RequestPrincipal {
  /** A service principal: `sns.amazonaws.com`. */
  readonly service?: string;
  /** Others that the service may use instead; `*` stands for a region. */
  readonly alsoServices?: readonly string[];
  /** An identity provider: `cognito-identity.amazonaws.com`. */
  readonly federated?: string;
  /** The ARN of a role or user. */
  readonly aws?: SymbolicString;
  /** The account that the caller belongs to. */
  readonly account?: SymbolicString;
  /** Somebody without credentials: only `*` matches. */
  readonly anonymous?: boolean;
}

export interface Request {
  /** Undefined for identity policies, which name no principal. */
  readonly principal?: RequestPrincipal;
  readonly action: string;
  /** Undefined where the policy names no resource (trust policies). */
  readonly resource?: SymbolicString;
  /** By lower-case key: `aws:sourcearn`. */
  readonly context: ReadonlyMap<string, ContextValue>;
  /** What holds of keys that `context` doesn't list. */
  readonly otherKeys: 'absent' | 'unknown';
  /** Under which conditions of the template it is made. */
  readonly scenario: Scenario;
}

/** A context from keys as AWS writes them; undefined values are unknown. */
export function contextOf(
  values: Readonly<
    Record<string, SymbolicString | readonly SymbolicString[] | 'absent' | 'unknown' | undefined>
  >,
): ReadonlyMap<string, ContextValue> {
  const context = new Map<string, ContextValue>();
  for (const [key, value] of Object.entries(values)) context.set(key.toLowerCase(), contextValue(value));
  return context;
}

function contextValue(
  value: SymbolicString | readonly SymbolicString[] | 'absent' | 'unknown' | undefined,
): ContextValue {
  if (value === undefined) return 'unknown';
  if (value === 'absent' || value === 'unknown') return value;
  return {
    values:
      value.every((part) => Array.isArray(part)) && value.length > 0
        ? (value as readonly SymbolicString[])
        : [value as SymbolicString],
  };
}

/** What a request says of a key. */
export function lookUp(request: Request, key: string): ContextValue {
  return request.context.get(key.toLowerCase()) ?? request.otherKeys;
}
