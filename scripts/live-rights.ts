/** The rights that a look-up takes, made of the table of calls: for the documentation. */
import { type Action, CALLS, type Call } from '../src/live/calls.ts';

const calls = Object.entries(CALLS) as readonly (readonly [Action, Call])[];

/** The policy of least rights, as IAM takes it: one statement for each form of resources. */
export function leastRights(): string {
  const byResource = new Map<string, Action[]>();
  for (const [action, { resource, apart }] of calls)
    if (apart === undefined) byResource.set(resource, [...(byResource.get(resource) ?? []), action]);
  const statements = [...byResource].map(([Resource, Action]) => ({ Effect: 'Allow', Action, Resource }));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

/** Each action with what is lost without it, as rows of a table in Markdown. */
export function lossTable(): string {
  const rows = calls.map(([action, { lost, apart }]) => {
    const remark = apart === undefined ? '' : ` (${apart})`;
    return `| \`${action}\` | ${lost}${remark} |`;
  });
  return ['| action | without it |', '|---|---|', ...rows].join('\n');
}
