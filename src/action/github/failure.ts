/** What goes wrong with GitHub's API, in words, and what follows from it. */

/** How GitHub says that too much was written at once. */
export const SECONDARY = /\bsecondary rate\b/i;

/** Messages come from a server: no more of them than a sentence. */
const LONGEST = 200;

interface ApiError {
  readonly status: number;
  readonly message: string;
  /** Absent where no answer came. */
  readonly response?: { readonly data?: unknown };
}

const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** The GraphQL API answers 200, with the errors in the body. */
const graphqlErrors = (error: unknown): readonly { readonly type?: string; readonly message: string }[] =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];

/** "GitHub answered 403: Resource not accessible by integration". What it holds is not made safe for a log yet. */
export function failureOf(error: unknown): string {
  const [first] = graphqlErrors(error);
  if (first !== undefined) return `GitHub answered: ${short(first.message)}`;
  if (!isApiError(error))
    return error instanceof Error ? short(error.message) : 'something unknown went wrong';
  if (error.response === undefined) return `GitHub could not be reached: ${short(error.message)}`;
  const { data } = error.response;
  // A proxy's page is no message.
  const message =
    typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
      ? `: ${short(data.message)}`
      : '';
  return `GitHub answered ${error.status}${message}`;
}

function short(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}

/** Does the token lack the right? GitHub says 404 of what a token may not even see. */
export function isRefused(error: unknown): boolean {
  if (graphqlErrors(error).some(({ type }) => type === 'FORBIDDEN')) return true;
  return isApiError(error) && error.response !== undefined && [401, 403, 404].includes(error.status);
}

/** Could it have happened all the same, or work the next time: no answer, or one that says nothing about the request? */
export function isUncertain(error: unknown): boolean {
  return isApiError(error) && (error.response === undefined || error.status >= 500 || error.status === 409);
}
