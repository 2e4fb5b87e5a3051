import { describe, expect, test } from '@jest/globals';
import { act, withFaults, withFindings } from '../support/act.ts';
import { type GitHub, startGitHub } from '../support/github-api.ts';

const inputs = { annotations: 'checks' };

async function github(head = 'a'.repeat(40)): Promise<GitHub> {
  const started = await startGitHub();
  started.push(head, {});
  return started;
}

describe('the check run', () => {
  test('has all of 300 annotations, fifty a request', async () => {
    const api = await github();
    const { calls } = await act(api, { files: { 'template.yaml': withFindings(300) }, inputs });
    expect(api.problems).toEqual([]);
    expect(api.calls).toMatchSnapshot();
    const [run, ...others] = api.checkRuns;
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      name: 'Lambda permissions',
      head_sha: api.head,
      status: 'completed',
      conclusion: 'failure',
      details_url: 'https://github.com/octo-org/shop/actions/runs/4711',
      output: { title: '300 errors' },
    });
    const lines = run?.annotations.map(({ start_line }) => start_line) ?? [];
    expect(new Set(lines).size).toBe(300);
    // What stands on the lines is not told a second time.
    expect([calls('error'), calls('warning')]).toEqual([[], []]);
    expect(calls('setFailed')).toEqual([['300 errors in 1 template']]);
  });

  test('has a summary that is cut between findings, and says how many are left out', async () => {
    const api = await github();
    await act(api, { files: { 'template.yaml': withFindings(300) }, inputs });
    const summary = api.checkRuns[0]?.output.summary ?? '';
    expect(Buffer.byteLength(summary)).toBeLessThan(65_535);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(60_000);
    const shown = summary.match(/^- /gm)?.length ?? 0;
    const [, left] = /Not shown here for want of room: (\d+) more errors\./.exec(summary) ?? [];
    expect(shown + Number(left)).toBe(300);
    // Blocks of code are closed.
    expect((summary.match(/^ {2}```/gm)?.length ?? 0) % 2).toBe(0);
  });

  test('is annotated and worded like this', async () => {
    const api = await github();
    await act(api, { files: { 'infra/a b(1).yaml': withFaults({ policy: true, topic: true }) }, inputs });
    expect(api.checkRuns).toMatchSnapshot();
  });

  test('succeeds where nothing is found', async () => {
    const api = await github();
    const { calls } = await act(api, { files: { 'template.yaml': withFaults({}) }, inputs });
    expect(api.checkRuns).toMatchObject([{ conclusion: 'success', output: { title: 'Nothing found' } }]);
    expect(calls('setFailed')).toEqual([]);
  });

  test('says where all that was found is put aside', async () => {
    const api = await github();
    const config = 'rules: { invoke-permission-missing: off }\n';
    const files = { 'template.yaml': withFaults({ topic: true }), '.lambda-permission-check.yml': config };
    await act(api, { files, inputs });
    expect(api.checkRuns).toMatchObject([
      {
        conclusion: 'success',
        output: {
          title: 'Nothing left of what was found',
          summary: expect.stringContaining('- switched off: invoke-permission-missing (1 finding)'),
        },
      },
    ]);
  });

  test('is neutral where nothing was checked, and fails where templates are required', async () => {
    const api = await github();
    await act(api, { files: {}, inputs });
    await act(api, { files: {}, inputs: { ...inputs, 'require-templates': 'true', 'check-name': 'Other' } });
    const title = 'Nothing was checked: no template was found';
    expect(api.checkRuns).toMatchObject([
      { name: 'Lambda permissions', conclusion: 'neutral', output: { title } },
      { name: 'Other', conclusion: 'failure', output: { title } },
    ]);
  });

  test('succeeds with what fail-on lets pass', async () => {
    const api = await github();
    const files = { 'template.yaml': withFaults({ topic: true }) };
    await act(api, { files, inputs: { ...inputs, 'fail-on': 'never' } });
    expect(api.checkRuns).toMatchObject([{ conclusion: 'success', output: { title: '1 error' } }]);
  });

  test('is one for each name', async () => {
    const api = await github();
    const files = { 'template.yaml': withFaults({ topic: true }) };
    await act(api, { files, inputs });
    await act(api, { files, inputs: { ...inputs, 'check-name': 'Lambda permissions (EU)' } });
    expect(api.checkRuns.map(({ name }) => name)).toEqual(['Lambda permissions', 'Lambda permissions (EU)']);
  });
});

describe('when the workflow runs again on the same commit', () => {
  test('it is updated, and no annotation is there twice', async () => {
    const api = await github();
    const again = async () => await act(api, { files: { 'template.yaml': withFindings(70) }, inputs });
    await again();
    api.takeCalls();
    await again();
    expect(api.takeCalls()).toMatchSnapshot();
    expect(api.checkRuns).toHaveLength(1);
    expect(api.checkRuns[0]?.annotations).toHaveLength(70);
  });

  test('only the annotations that it lacks are added', async () => {
    const api = await github();
    await act(api, { files: { 'template.yaml': withFindings(1) }, inputs });
    await act(api, { files: { 'template.yaml': withFindings(3) }, inputs });
    expect(api.checkRuns).toHaveLength(1);
    expect(api.checkRuns[0]?.annotations).toHaveLength(3);
    expect(api.calls.at(-1)).toContain('(2 annotations)');
  });

  test('it is made anew where it has annotations that no longer hold, which nothing can take away', async () => {
    const api = await github();
    await act(api, { files: { 'template.yaml': withFindings(2) }, inputs });
    await act(api, { files: { 'template.yaml': withFindings(1) }, inputs });
    expect(api.checkRuns.map(({ annotations }) => annotations.length)).toEqual([2, 1]);
    // GitHub shows the newest of a name; it is the one that the next attempt goes on with.
    await act(api, { files: { 'template.yaml': withFindings(1) }, inputs });
    expect(api.checkRuns.map(({ annotations }) => annotations.length)).toEqual([2, 1]);
  });

  test('the check run of a job that has the same name is left alone', async () => {
    const api = await github();
    const job = {
      id: 5,
      name: 'Lambda permissions',
      head_sha: api.head,
      external_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
      status: 'in_progress',
      conclusion: 'neutral',
      output: { title: '', summary: '' },
      annotations: [],
    };
    api.checkRuns = [job];
    await act(api, { files: { 'template.yaml': withFaults({}) }, inputs });
    expect(api.checkRuns).toEqual([job, expect.objectContaining({ conclusion: 'success' })]);
  });
});
