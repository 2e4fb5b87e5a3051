/** The forms of all services' ARNs; unpacked when this is imported, which is only where a template writes ARNs. */
import { arnForms } from '../data/generated/arn-forms.ts';
import { inflate } from './inflate.ts';

export const arnFormTable: string = inflate(arnForms);
