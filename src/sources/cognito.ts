/** Amazon Cognito: the triggers of user pools. */
import { COGNITO_TRIGGER } from '../data/sources-identity.ts';
import { readersOf } from './table.ts';

export const cognito = readersOf(COGNITO_TRIGGER);
