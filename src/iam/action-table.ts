/** The actions of all services, one line each; unpacked when this is imported, which is only where a template needs them. */
import { actions } from '../data/generated/actions.ts';
import { inflate } from './inflate.ts';

export const actionTable: string = inflate(actions);
