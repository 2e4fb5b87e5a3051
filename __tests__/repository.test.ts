// A whole repository as it is deployed: twelve templates, three stages.
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { repository, withoutDeployments } from './support/repository.ts';
import { workspace } from './support/workspace.ts';

async function checked(files: Readonly<Record<string, string>>) {
  const { result, notes } = await run({ workspace: workspace(files), confined: true, given: {} });
  const reasons = new Map<string, number>();
  for (const { reason } of result.unverified) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const verdicts = new Map<string, number>();
  for (const { verdict } of result.invocations) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return {
    findings: result.findings.map(({ at, rule, message }) => `${at.source.path}: ${rule}: ${message}`),
    templates: result.templates.length,
    unverified: Object.fromEntries(reasons),
    verdicts: Object.fromEntries(verdicts),
    notes: notes.map(({ text }) => text),
    related: result.findings.map(({ related }) => related.map(({ message }) => message)),
  };
}

describe('twelve templates in three stages', () => {
  test('each template by itself: almost nothing can be told', async () => {
    const alone: Awaited<ReturnType<typeof checked>>[] = [];
    for (const [path, text] of Object.entries(withoutDeployments()))
      alone.push(await checked({ [path]: text }));
    const sum = (what: 'unverified' | 'verdicts') => {
      const all = new Map<string, number>();
      for (const each of alone)
        for (const [key, count] of Object.entries(each[what])) all.set(key, (all.get(key) ?? 0) + count);
      return Object.fromEntries(all);
    };
    expect({ unverified: sum('unverified'), verdicts: sum('verdicts') }).toMatchSnapshot();
  });

  test('together, but with no word of the stages', async () => {
    expect(await checked(withoutDeployments())).toMatchSnapshot();
  });

  test('as they are deployed: one fault, in production only', async () => {
    const found = await checked(repository());
    expect(found).toMatchSnapshot();
    expect(found.findings.filter((each) => each.includes('invoke-permission-mismatch'))).toEqual([
      expect.stringContaining('(stack Handler of prod)'),
    ]);
  });
});
