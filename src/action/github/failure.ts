/** What goes wrong with GitHub's API, in words, and what follows from it. */

/** How GitHub says that too much was written at once. */
const SECONDARY = /\bsecondary rate\b/i;

/** Messages come from a server: no more of them than a sentence. */
const LONGEST = 200;

/** What Octokit throws where a request fails. */
interface ApiError {
  readonly status: number;
  readonly message: string;
  /** Absent where no answer came. */
  readonly response?: { readonly data?: unknown; readonly headers: Readonly<Record<string, unknown>> };
  readonly request?: { readonly request?: { readonly retries?: number } };
}

const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** The GraphQL API answers 200, with the errors in the body. */
const graphqlErrors = (error: unknown): readonly { readonly type?: string; readonly message: string }[] =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];

/**
 * "GitHub answered 403: Resource not accessible by integration", without the secret, wherever a server or a library put it.
 * What it holds is not made safe for a log yet.
 */
export function failureOf(error: unknown, secret: string): string {
  const words = (message: string): string => {
    const clean = message.replaceAll(secret, '***');
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
  };
  const [first] = graphqlErrors(error);
  if (first !== undefined) return `GitHub answered: ${words(first.message)}`;
  if (error instanceof OutOfTime) return error.message;
  if (!isApiError(error)) return `GitHub's answer could not be used: ${words(String(error))}`;
  if (error.response === undefined) return `GitHub could not be reached: ${words(error.message)}`;
  const { data } = error.response;
  // A proxy's page is no message.
  const message =
    typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
      ? `: ${words(data.message)}`
      : '';
  return `GitHub answered ${error.status}${message}`;
}

/** Why no request is sent any more, as a part of a sentence. */
export class OutOfTime extends Error {}

/** Does the token lack the right? GitHub says 404 of what a token may not even see, and 403 of limits as well. */
export function isRefused(error: unknown): boolean {
  if (graphqlErrors(error).some(({ type }) => type === 'FORBIDDEN')) return true;
  if (!isApiError(error) || error.response === undefined) return false;
  return error.status === 404 || (error.status === 403 && !isLimit(error));
}

/** Is it one of GitHub's own limits, which the throttling plugin knows? */
function isLimit(error: unknown): boolean {
  if (!isApiError(error)) return false;
  return SECONDARY.test(error.message) || error.response?.headers['x-ratelimit-remaining'] === '0';
}

/** Did no answer come at all? */
export function isSilence(error: unknown): boolean {
  return isApiError(error) && error.response === undefined;
}

/** Was it a request that is not simply sent again, and may have been carried out all the same? */
export function isUncertain(error: unknown): boolean {
  if (!isApiError(error) || error.request?.request?.retries !== 0) return false;
  return error.response === undefined || error.status >= 500 || error.status === 409;
}

/** In how many seconds a busy server says to come again. */
export function retryAfter(error: unknown): number | undefined {
  if (!isApiError(error) || (error.status !== 429 && error.status !== 503) || isLimit(error))
    return undefined;
  const said = error.response?.headers['retry-after'];
  const seconds = said === undefined ? Number.NaN : Number(said);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
