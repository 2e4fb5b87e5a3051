/** A mistake in how the tool was called: shown as one sentence, never with a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
