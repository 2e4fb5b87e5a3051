import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { marker, markerOf } from '../../src/action/github/marker.ts';
import { act, pullRequest, withFaults, withFindings } from '../support/act.ts';
import { ACTIONS, type GitHub, startGitHub } from '../support/github-api.ts';
import { workspace } from '../support/workspace.ts';

const inputs = { comment: 'true', annotations: 'none' };
const faulty = { 'template.yaml': withFaults({ policy: true, topic: true }) };
const good = { 'template.yaml': withFaults({}) };
const MARK = '<!-- lambda-permission-check Lambda%20permissions -->';

async function github(): Promise<GitHub> {
  const started = await startGitHub();
  started.push('a'.repeat(40), {});
  return started;
}

describe('the comment', () => {
  test('is made where something is found, with these calls and words', async () => {
    const api = await github();
    const { calls } = await act(api, { files: faulty, inputs });
    expect(api.problems).toEqual([]);
    expect(api.calls).toEqual([
      'GET /repos/octo-org/shop/issues/7/comments',
      'GET /repos/octo-org/shop/pulls/7',
      'POST /repos/octo-org/shop/issues/7/comments',
    ]);
    expect(api.comments.map(({ body }) => body)).toMatchSnapshot();
    expect(calls('warning')).toEqual([]);
  });

  test('is not made where nothing is', async () => {
    const api = await github();
    await act(api, { files: good, inputs });
    expect(api.calls).toEqual(['GET /repos/octo-org/shop/issues/7/comments']);
  });

  test('is updated in place with the next commit', async () => {
    const api = await github();
    await act(api, { files: faulty, inputs });
    api.push('b'.repeat(40), {});
    api.takeCalls();
    await act(api, { files: { 'template.yaml': withFaults({ topic: true }) }, inputs });
    expect(api.takeCalls()).toEqual([
      'GET /repos/octo-org/shop/issues/7/comments',
      'POST /graphql viewer',
      'GET /repos/octo-org/shop/pulls/7',
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
    ]);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('❌ **1 error**');
    expect(api.comments[0]?.body).toContain('b'.repeat(40));
  });

  test('is left alone where it says the same already', async () => {
    const api = await github();
    await act(api, { files: faulty, inputs });
    api.takeCalls();
    await act(api, { files: faulty, inputs });
    expect(api.takeCalls().filter((call) => !call.startsWith('GET'))).toEqual(['POST /graphql viewer']);
  });

  test('says that all is good when all is mended', async () => {
    const api = await github();
    await act(api, { files: faulty, inputs });
    api.push('b'.repeat(40), {});
    await act(api, { files: good, inputs });
    expect(api.comments.map(({ body }) => body)).toMatchSnapshot();
  });

  test('stays below the limit with 300 findings, and says how many are left out', async () => {
    const api = await github();
    await act(api, { files: { 'template.yaml': withFindings(300) }, inputs });
    const body = api.comments[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect((body.match(/^- /gm)?.length ?? 0) + Number(/: (\d+) more errors/.exec(body)?.[1])).toBe(300);
    expect(api.calls).toHaveLength(3);
  });

  test('is one for each name of a check', async () => {
    const api = await github();
    await act(api, { files: faulty, inputs });
    await act(api, { files: faulty, inputs: { ...inputs, 'check-name': '--> <b>@octocat</b>' } });
    await act(api, { files: faulty, inputs: { ...inputs, 'check-name': '--> <b>@octocat</b>' } });
    expect(api.comments.map(({ body }) => body.split('\n').slice(0, 2))).toMatchSnapshot();
  });

  test('that somebody else marked as ours is not touched', async () => {
    const api = await github();
    const forged = { login: 'mallory', type: 'User' } as const;
    const imitated = { login: 'other-app[bot]', type: 'Bot' } as const;
    const theirs = [forged, imitated].map((user, id) => ({ id, user, body: `${MARK}\nAll is well` }));
    api.comments = theirs;
    await act(api, { files: faulty, inputs });
    expect(api.comments.slice(0, 2)).toEqual(theirs);
    expect(api.comments[2]).toMatchObject({ user: ACTIONS, body: expect.stringContaining('2 errors') });
  });

  test('is found beyond the first hundred, and a second one of ours is deleted', async () => {
    const api = await github();
    const others = Array.from({ length: 130 }, (_, id) => ({ id, user: ACTIONS, body: 'Something else' }));
    const ours = [997, 998].map((id) => ({ id, user: ACTIONS, body: `${MARK}\nOld` }));
    api.comments = [...others, ...ours];
    await act(api, { files: faulty, inputs });
    expect(api.comments).toHaveLength(131);
    expect(api.comments[130]).toMatchObject({ id: 997, body: expect.stringContaining('2 errors') });
  });

  test('is left to the newer run where the pull request has gone on', async () => {
    const api = await github();
    const event = { name: 'pull_request', sha: 'c'.repeat(40), payload: {} };
    const payload = { pull_request: { number: 7, head: { sha: 'c'.repeat(40) }, base: {} } };
    const { calls } = await act(api, { files: faulty, inputs, event: { ...event, payload } });
    expect(api.comments).toEqual([]);
    expect(calls('setFailed')).toEqual([
      [expect.stringContaining('the pull request has newer commits, whose run will comment on it')],
    ]);
  });

  test('holds no markup, mention or link of a template', async () => {
    const api = await github();
    const nasty = 'x](https://evil.example) <img src=x> @octocat `a` | ‮ ```';
    const text = withFaults({ topic: true }).replace(
      'Resources:',
      `Resources:\n  "${nasty}":\n    Type: AWS::SNS::Topic`,
    );
    const template = text.replace('TopicArn: !Ref Topic0', `TopicArn: !Ref "${nasty}"`);
    await act(api, { files: { 'a](b) <i>@octocat`.yaml': template }, inputs });
    expect(api.comments.map(({ body }) => body)).toMatchSnapshot();
  });
});

test('what the change lets whom do is something to say, where nothing is wrong as well', async () => {
  const api = await github();
  const folder = workspace(good);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=e@example.com', ...args], {
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'base');
  const base = git('rev-parse', 'HEAD').trim();
  const policy = `      Policies:
        - PolicyName: orders
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: dynamodb:DeleteItem
                Resource: !Sub arn:aws:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/orders
`;
  writeFileSync(join(folder, 'template.yaml'), good['template.yaml'] + policy);
  const event = pullRequest(api.head, false, base);
  const { calls } = await act(api, { folder, event, inputs: { ...inputs, 'fail-on': 'notice' } });
  expect([calls('warning'), calls('setFailed')]).toEqual([[], []]);
  expect(api.comments.map(({ body }) => body)).toMatchSnapshot();
});

test('half a character in a template does not make GitHub refuse the comment', async () => {
  const api = await github();
  // The second is none: a backslash, and what follows it.
  const id = '"Half\\uD83D, \\\\uD83D"';
  const text = withFaults({ topic: true }).replace('Subscription0:', `${id}:`);
  await act(api, { files: { 'template.yaml': text }, inputs });
  expect(api.problems).toEqual([]);
  expect(api.comments[0]?.body).toContain('Half\ufffd, &#92;uD83D (Amazon SNS)');
});

test('a personal token updates what its user wrote, and nothing that a bot did', async () => {
  const api = await github();
  api.viewer = { login: 'octocat', type: 'User' };
  const users = [
    ACTIONS,
    { login: 'octocat[bot]', type: 'Bot' },
    { login: 'octocat', type: 'User' },
  ] as const;
  api.comments = users.map((user, id) => ({ id, user, body: `${MARK}\nOld` }));
  await act(api, { files: faulty, inputs });
  expect(api.comments.map(({ body }) => body.includes('2 errors'))).toEqual([false, false, true]);
});

describe('a mark', () => {
  test.each(['Lambda permissions', '-->', 'a b--!>c', '<!-- x -->', 'ü % %20', ''])(
    'of %j is read back',
    (name) => {
      const text = marker(name, 'one', 'two words');
      expect(text).toMatch(/^<!-- [^<>]* -->$/);
      if (name !== '') expect(markerOf(`${text}\nmore`, name)).toEqual(['one', 'two words']);
      expect(markerOf(`${text}\nmore`, 'another')).toBeUndefined();
      expect(markerOf(`> ${text}`, name)).toBeUndefined();
    },
  );
});
