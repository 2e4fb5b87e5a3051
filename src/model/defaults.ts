/**
 * Questions about roles that are open for a parameter without a given value, asked again with the parameters' defaults. A
 * role that allows what is needed as the template is written counts as one that does, and the verdict says by what; one
 * that would not is no fault, since the deployment may give another value, and stays open.
 */
import { withDefaults } from '../cloudformation/defaults.ts';
import type { Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import type { Invocation, Verdict } from './model.ts';

/** The verdicts, those granted that are granted by defaults. `judge` gives the verdicts on all invocations of templates. */
export function settledByDefaults(
  verdicts: readonly Verdict[],
  judge: (templates: readonly Template[]) => readonly Verdict[],
): readonly Verdict[] {
  const open = verdicts.filter(isAboutRole);
  const templates = new Set(open.map(({ invocation }) => invocation.template));
  const assumed = [...templates].flatMap((template) => withDefaults(template) ?? []);
  if (assumed.length === 0) return verdicts;
  const byPlace = new Map<string, Verdict[]>();
  for (const each of judge(assumed)) addTo(byPlace, placeOf(each.invocation), each);
  return verdicts.map((verdict) => {
    const again = isAboutRole(verdict) ? byPlace.get(placeOf(verdict.invocation)) : undefined;
    return again?.every((each) => each.verdict === 'granted') ? granted(verdict, again) : verdict;
  });
}

const isAboutRole = ({ verdict, invocation, unknowns }: Verdict): boolean =>
  verdict === 'unverified' &&
  invocation.by !== 'resource-policy' &&
  unknowns.some(({ code }) => code === 'parameter' || code === 'managed-policy');

function granted({ invocation }: Verdict, again: readonly Verdict[]): Verdict {
  const why = [...new Set(again.map((each) => each.why))].join(' and ');
  return {
    invocation,
    verdict: 'granted',
    why: `${why}, with the defaults of the parameters`,
    grants: [],
    unknowns: [],
    otherScenarios: [],
    near: [],
    missing: [],
  };
}

/** One place of one template instance that makes a service invoke a function. */
const placeOf = ({ template, resource, at, by }: Invocation): string =>
  JSON.stringify([template.id, resource.id, at.source.path, at.start, at.end, by]);
