/**
 * The actions of all services, each service packed by itself: what a template names is unpacked, and no more. Imported
 * only where a template needs it.
 */
import { actions } from '../data/generated/actions.ts';
import type { ActionTable } from './actions.ts';
import { inflate } from './inflate.ts';

export const actionTable: ActionTable = {
  prefixes: () => [...actions.matchAll(/^([^|\n]+)\|/gm)].map(([, prefix = '']) => prefix),
  line(prefix) {
    const start = /^[a-z0-9-]+$/.test(prefix) ? actions.indexOf(`\n${prefix}|`) : -1;
    if (start === -1) return undefined;
    const end = actions.indexOf('\n', start + 1);
    return inflate(actions.slice(start + prefix.length + 2, end === -1 ? undefined : end));
  },
};
