/** What is published for each event that starts a workflow, and as what commit's. */
import { describe, expect, test } from '@jest/globals';
import { eventOf } from '../../src/action/github/event.ts';
import { act, pullRequest, withFaults } from '../support/act.ts';
import { type GitHub, startGitHub } from '../support/github-api.ts';
import { workspace } from '../support/workspace.ts';

const HEAD = 'a'.repeat(40);
const QUEUED = 'e'.repeat(40);
const inputs = { annotations: 'checks', comment: 'true', suggestions: 'true' };
const files = { 'template.yaml': withFaults({ policy: true }) };

async function github(options = {}): Promise<GitHub> {
  const started = await startGitHub(options);
  started.push(HEAD, files);
  return started;
}

/** What was written, and as what commit's. */
const written = (api: GitHub) => ({
  checkRuns: api.checkRuns.map(({ head_sha }) => head_sha),
  comments: api.comments.length,
  threads: api.threads.length,
});

const EVERYTHING = { checkRuns: [HEAD], comments: 1, threads: 1 };
const merged = { sha: QUEUED, payload: { ref: 'refs/heads/main' } };

describe('on', () => {
  test.each([
    ['pull_request', pullRequest(HEAD), EVERYTHING],
    [
      'merge_group',
      {
        name: 'merge_group',
        sha: QUEUED,
        payload: { action: 'checks_requested', merge_group: { head_sha: QUEUED, base_sha: HEAD } },
      },
      { checkRuns: [QUEUED], comments: 0, threads: 0 },
    ],
    ['push', { name: 'push', ...merged }, { checkRuns: [QUEUED], comments: 0, threads: 0 }],
    ['schedule', { name: 'schedule', ...merged }, { checkRuns: [QUEUED], comments: 0, threads: 0 }],
    [
      'workflow_dispatch',
      { name: 'workflow_dispatch', ...merged },
      { checkRuns: [QUEUED], comments: 0, threads: 0 },
    ],
  ])('%s', async (_, event, expected) => {
    const api = await github();
    const { calls } = await act(api, { files, inputs, event });
    expect(written(api)).toEqual(expected);
    expect([api.problems, calls('warning')]).toEqual([[], []]);
    expect(calls('setFailed')).toEqual([['1 error in 1 template']]);
    expect(api.calls).toMatchSnapshot();
  });

  test('pull_request_target, with a warning', async () => {
    const api = await github();
    const event = { ...pullRequest(HEAD, true), name: 'pull_request_target', sha: 'ba5e'.repeat(10) };
    const { calls } = await act(api, { files, inputs, event });
    expect(calls('warning')).toMatchSnapshot();
    expect(written(api)).toEqual(EVERYTHING);
  });

  test('a pull request from a fork: everything by commands, and no more than a remark', async () => {
    const api = await github();
    api.rights = { checks: 'read', 'pull-requests': 'read', contents: 'read' };
    const { calls, said } = await act(api, { files, inputs, event: pullRequest(HEAD, true) });
    expect(written(api)).toEqual({ checkRuns: [], comments: 0, threads: 0 });
    expect(calls('error')).toEqual([
      [expect.stringContaining('template.yaml:19:11: '), expect.objectContaining({ startLine: 19 })],
    ]);
    expect(calls('warning')).toEqual([]);
    expect(calls('setFailed')).toMatchSnapshot();
    expect(said()).toContain('role-managed-policy-unknown');
    expect(api.calls).toMatchSnapshot();
  });

  test('a pull request from a fork, where its token may write', async () => {
    const api = await github();
    await act(api, { files, inputs, event: pullRequest(HEAD, true) });
    expect(written(api)).toEqual(EVERYTHING);
  });

  test('a pull request that is run again', async () => {
    const api = await github();
    for (const attempt of ['1', '2', '3'])
      await act(api, { files, inputs, environment: { GITHUB_RUN_ATTEMPT: attempt } });
    expect(written(api)).toEqual(EVERYTHING);
    expect(api.checkRuns[0]?.annotations).toHaveLength(1);
  });

  test('GitHub Enterprise Server', async () => {
    const api = await github({ enterprise: true });
    const environment = { GITHUB_SERVER_URL: 'https://github.example.com' };
    await act(api, { files, inputs, environment });
    api.push('b'.repeat(40), { 'template.yaml': withFaults({}) });
    await act(api, { files: { 'template.yaml': withFaults({}) }, inputs, environment });
    expect(api.problems).toEqual([]);
    expect(api.calls).toMatchSnapshot();
    expect(api.comments[0]?.body).toContain('](https://github.example.com/octo-org/shop/actions/runs/4711)');
    expect(api.threads[0]?.body).toContain('Withdrawn');
  });
});

describe('the event', () => {
  const environment = { GITHUB_REPOSITORY: 'octo-org/shop', GITHUB_SHA: HEAD };

  test('needs a repository and a commit', () => {
    expect(() => eventOf({})).toThrow('GITHUB_REPOSITORY names no repository');
    expect(() => eventOf({ ...environment, GITHUB_REPOSITORY: 'a/b/c' })).toThrow('GITHUB_REPOSITORY');
    expect(() => eventOf({ ...environment, GITHUB_SHA: '' })).toThrow('GITHUB_SHA names no commit');
  });

  test.each([
    ['is absent', undefined],
    ['is no JSON', '{'],
    ['is no object', '[null]'],
    ['is of another shape', '{"pull_request":{"number":"7","head":null},"merge_group":1}'],
  ])('is known by its variables where the payload %s', (_, text) => {
    const folder = workspace(text === undefined ? {} : { 'event.json': text });
    expect(eventOf({ ...environment, GITHUB_EVENT_PATH: `${folder}/event.json` })).toEqual({
      name: '',
      owner: 'octo-org',
      repo: 'shop',
      sha: HEAD,
      apiUrl: 'https://api.github.com',
      filesUrl: `https://github.com/octo-org/shop/blob/${HEAD}`,
    });
  });

  test('is of a fork where the repository of the head is gone', () => {
    const { payload } = pullRequest(HEAD);
    const gone = { pull_request: { ...payload.pull_request, head: { sha: HEAD, repo: null } } };
    const folder = workspace({ 'event.json': JSON.stringify(gone) });
    const event = eventOf({ ...environment, GITHUB_EVENT_PATH: `${folder}/event.json` });
    expect(event.pullRequest).toEqual({ number: 7, fork: true });
  });
});
