/** What an error of the SDK means: that there is no such thing, or why there is no answer. */
import type { Action } from './calls.ts';

/** Thrown where a call gives nothing; `open` holds why, in words that do not change from case to case. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly open: string;

  constructor(open: string) {
    super(open);
    this.open = open;
  }
}

/** Thrown where what is asked for is surely not there. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** The names by which the services say that something is not there. */
const ABSENT = /^(?:NoSuchEntity|ResourceNotFound|ParameterNotFound|ParameterVersionNotFound)(?:Exception)?$/;
const DENIED = /^AccessDenied(?:Exception)?$|^UnauthorizedOperation$/;
const THROTTLED =
  /^(?:Throttl\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|LimitExceeded(?:Exception)?)$/;
/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
const CREDENTIALS =
  /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|CredentialsProviderError|TokenProviderError|IncompleteSignature|MissingAuthenticationToken\w*|RequestExpired|InvalidAccessKeyId)$/;

export const TOO_LATE = 'the account did not answer in time';

/** An error of the SDK as one of the two above. */
export function failureOf(error: unknown, action: Action, signal: AbortSignal): NoAnswer | NotThere {
  if (error instanceof NoAnswer || error instanceof NotThere) return error;
  const { name, $metadata } = namedError(error);
  if (ABSENT.test(name)) return new NotThere(action);
  if (DENIED.test(name)) return new NoAnswer(`${action} is denied`);
  // CloudFormation says so of a stack, IAM of what is no name at all.
  if (name === 'ValidationError' && /does not exist/.test(messageOf(error))) return new NotThere(action);
  if (THROTTLED.test(name) || $metadata?.httpStatusCode === 429)
    return new NoAnswer(`${action} is throttled`);
  if (CREDENTIALS.test(name)) return new NoAnswer(`the AWS credentials are refused (${name})`);
  if (signal.aborted || name === 'AbortError' || name === 'TimeoutError') return new NoAnswer(TOO_LATE);
  if ($metadata?.httpStatusCode !== undefined) return new NoAnswer(`${action} failed (${word(name)})`);
  return new NoAnswer(`AWS can't be reached (${word(name)})`);
}

interface Named {
  readonly name: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What went wrong on the way has a code, what a service says has a name. */
function namedError(error: unknown): Named {
  if (typeof error !== 'object' || error === null) return { name: 'Error' };
  const { name, code, $metadata } = error as Partial<Named> & { readonly code?: unknown };
  const isPlain = name === undefined || name === 'Error' || name === 'AggregateError';
  const said = isPlain && typeof code === 'string' ? code : (name ?? 'Error');
  return { name: said, ...($metadata && { $metadata }) };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** A name is printed as one word, whatever a server sent. */
const word = (name: string): string => name.replace(/[^\w.-]/g, '').slice(0, 60);
