/** AWS IoT: rules, with their error actions. */
import { IOT_RULE } from '../data/sources-iot.ts';
import { readersOf } from './table.ts';

export const iot = readersOf(IOT_RULE);
