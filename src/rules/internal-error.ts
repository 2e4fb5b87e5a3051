/** The check itself failed. Whatever fails reports it; this says what that means. */
import type { Rule } from './rule.ts';

export const internalError: Rule = {
  id: 'internal-error',
  title: 'The check itself failed at this template',
  severity: 'error',
  why: 'Something in the template was not looked at, so that a fault may have been missed. It is a mistake in the check, and can not be switched off, lowered or accepted.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html',
  isFixed: true,
  *check() {},
};
