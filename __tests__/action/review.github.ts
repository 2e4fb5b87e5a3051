import { describe, expect, test } from '@jest/globals';
import { act, withFaults, withFindings } from '../support/act.ts';
import { ACTIONS, type GitHub, startGitHub } from '../support/github-api.ts';

const inputs = { suggestions: 'true', annotations: 'none' };
const path = 'template.yaml';
const faulty = withFaults({ policy: true, admin: true });
const FIXED = '        - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';

async function github(text = faulty): Promise<GitHub> {
  const started = await startGitHub();
  started.push('a'.repeat(40), { [path]: text });
  return started;
}

describe('the review', () => {
  test('suggests the fix that is certain, with these calls and words', async () => {
    const api = await github();
    const { calls } = await act(api, { files: { [path]: faulty }, inputs });
    expect(api.problems).toEqual([]);
    expect(calls('warning')).toEqual([]);
    expect(api.calls).toEqual([
      'POST /graphql repository',
      'GET /repos/octo-org/shop/pulls/7',
      'GET /repos/octo-org/shop/pulls/7/files',
      'POST /repos/octo-org/shop/pulls/7/reviews (1 comments)',
    ]);
    expect(api.reviews).toMatchSnapshot();
    expect(api.threads).toMatchSnapshot();
  });

  test('suggests several lines after one that stays', async () => {
    const text = withFaults({ topic: true });
    const api = await github(text);
    await act(api, { files: { [path]: text }, inputs });
    expect(api.threads.map(({ firstLine, line, body }) => [firstLine, line, body])).toMatchSnapshot();
  });

  test('suggests in one what several fixes add at one place', async () => {
    const text = withFindings(3);
    const api = await github(text);
    await act(api, { files: { [path]: text }, inputs });
    expect(api.threads.map(({ firstLine, line, body }) => [firstLine, line, body])).toMatchSnapshot();
    // Two are mended by hand: the third is suggested alone.
    const third = withFindings(1);
    api.push('b'.repeat(40), { [path]: third });
    await act(api, { files: { [path]: third }, inputs });
    expect(api.threads.map(({ body }) => body.match(/Subscription\dFnPermission:/g))).toEqual([
      null,
      ['Subscription0FnPermission:'],
    ]);
  });

  test('is not made where there is nothing to suggest', async () => {
    const text = withFaults({ admin: true });
    const api = await github(text);
    await act(api, { files: { [path]: text }, inputs });
    expect(api.calls).toEqual(['POST /graphql repository']);
  });

  test('says the rest as well, if asked for', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs: { ...inputs, 'review-comments': 'true' } });
    expect(api.reviews).toHaveLength(1);
    expect(api.threads.map(({ line, body }) => [line, body])).toMatchSnapshot();
  });

  test('can be of words alone', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs: { annotations: 'none', 'review-comments': 'true' } });
    expect(api.threads).toHaveLength(2);
    for (const { body } of api.threads) expect(body).not.toContain('```suggestion');
  });

  test('suggests nothing where the diff does not show the line', async () => {
    const api = await github();
    api.files = [{ filename: path, patch: '@@ -1,2 +1,2 @@\n-Resource:\n+Resources:\n   Fn:' }];
    await act(api, { files: { [path]: faulty }, inputs: { ...inputs, 'review-comments': 'true' } });
    api.files = [{ filename: path }];
    await act(api, { files: { [path]: faulty }, inputs });
    api.files = [];
    await act(api, { files: { [path]: faulty }, inputs });
    expect([api.threads, api.problems]).toEqual([[], []]);
  });

  test('suggests nothing where the diff shows another line: what was checked is merged with the base', async () => {
    const api = await github(`# a line more in the base\n${faulty}`);
    await act(api, { files: { [path]: faulty }, inputs });
    expect(api.threads).toEqual([]);
  });

  test('has at most fifty comments, and goes on with the next run', async () => {
    const text = withFindings(60);
    const api = await github(text);
    const asked = { files: { [path]: text }, inputs: { annotations: 'none', 'review-comments': 'true' } };
    const { calls } = await act(api, asked);
    expect(api.threads).toHaveLength(50);
    expect(calls('setFailed')).toEqual([
      [expect.stringContaining('10 more review comments with the next run')],
    ]);
    await act(api, asked);
    expect(api.threads).toHaveLength(60);
    api.takeCalls();
    await act(api, asked);
    expect(api.takeCalls().filter((call) => call.includes('reviews'))).toEqual([]);
  });

  test('works on 300 findings in the diff with these calls', async () => {
    const text = withFindings(300);
    const api = await github(text);
    await act(api, { files: { [path]: text }, inputs: { ...inputs, 'review-comments': 'true' } });
    expect(api.problems).toEqual([]);
    expect(api.calls).toEqual([
      'POST /graphql repository',
      'GET /repos/octo-org/shop/pulls/7',
      'GET /repos/octo-org/shop/pulls/7/files',
      'POST /repos/octo-org/shop/pulls/7/reviews (50 comments)',
    ]);
    // As many as one suggestion holds, and the others in words.
    const [first, ...others] = api.threads;
    expect(first?.body.match(/FnPermission:/g)?.length).toBeGreaterThan(10);
    expect(others.filter(({ body }) => body.includes('```suggestion'))).toEqual([]);
  });
});

describe('with the next push, a suggestion', () => {
  test('is not repeated, also where its lines have moved', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    const moved = `# another line\n${faulty}`;
    api.push('b'.repeat(40), { [path]: moved });
    await act(api, { files: { [path]: moved }, inputs });
    expect(api.threads).toMatchObject([{ line: 20, isOutdated: false, isResolved: false }]);
  });

  test('is withdrawn when the fault is gone, and its thread hidden with the rights that are usual', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    api.push('b'.repeat(40), { [path]: withFaults({}) });
    api.takeCalls();
    await act(api, { files: { [path]: withFaults({}) }, inputs });
    expect(api.takeCalls()).toMatchSnapshot();
    expect(api.threads).toMatchSnapshot();
    // Once is enough.
    await act(api, { files: { [path]: withFaults({}) }, inputs });
    expect(api.takeCalls()).toEqual(['POST /graphql repository', 'POST /graphql viewer']);
  });

  test('is resolved where the token may', async () => {
    const api = await github();
    api.rights = { ...api.rights, contents: 'write' };
    await act(api, { files: { [path]: faulty }, inputs });
    api.push('b'.repeat(40), { [path]: withFaults({}) });
    await act(api, { files: { [path]: withFaults({}) }, inputs });
    expect(api.threads).toMatchObject([{ isResolved: true, isHidden: false }]);
    expect(api.problems).toEqual([]);
  });

  test('is made anew where its line changed and the fault is still there', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    const changed = faulty.replace('policy/AWSLambdaBasicExecutionRole', '$& # for the logs');
    api.push('b'.repeat(40), { [path]: changed });
    await act(api, { files: { [path]: changed }, inputs });
    expect(api.threads).toMatchObject([
      { body: expect.stringContaining('Withdrawn') },
      { body: expect.stringContaining('# for the logs\n```') },
    ]);
  });

  test('is not made again where somebody has resolved it and left the fault', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    api.threads = api.threads.map((thread) => ({ ...thread, isResolved: true, isOutdated: true }));
    await act(api, { files: { [path]: faulty }, inputs });
    expect(api.threads).toHaveLength(1);
  });

  test('is made again when the fault comes back after it was applied, which resolves it', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    api.push('b'.repeat(40), { [path]: withFaults({}) });
    api.threads = api.threads.map((thread) => ({ ...thread, isResolved: true }));
    await act(api, { files: { [path]: withFaults({}) }, inputs });
    api.push('c'.repeat(40), { [path]: faulty });
    await act(api, { files: { [path]: faulty }, inputs });
    expect(api.threads).toMatchObject([
      { body: expect.stringContaining('Withdrawn'), isResolved: true },
      { body: expect.stringContaining(FIXED), isResolved: false },
    ]);
  });

  test('that somebody else marked as ours is not touched', async () => {
    const api = await github();
    await act(api, { files: { [path]: faulty }, inputs });
    const [ours] = api.threads;
    if (ours === undefined) throw new Error('no suggestion was made');
    const forged = { ...ours, id: 1, user: { login: 'github-actions', type: 'User' } as const };
    api.threads = [forged];
    await act(api, { files: { [path]: faulty }, inputs });
    expect(api.threads).toEqual([forged, expect.objectContaining({ user: ACTIONS })]);
    api.push('b'.repeat(40), { [path]: withFaults({}) });
    await act(api, { files: { [path]: withFaults({}) }, inputs });
    expect(api.threads[0]?.body).toBe(forged.body);
    expect(api.threads[1]?.body).toContain('Withdrawn');
  });
});
