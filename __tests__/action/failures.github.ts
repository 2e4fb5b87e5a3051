/**
 * Whatever goes wrong with GitHub's API: every finding is still shown, the step fails or not as it should, it is told what
 * was not written, and no token gets out.
 */
import { describe, expect, test } from '@jest/globals';
import { type Acted, act, withFaults, withFindings } from '../support/act.ts';
import { type Fault, type GitHub, startGitHub, TOKEN } from '../support/github-api.ts';

const files = { 'template.yaml': withFaults({ policy: true, admin: true }) };

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['401', { status: 401, text: 'Bad credentials' }],
  ['403', { status: 403, text: 'Resource not accessible by integration' }],
  ['404', { status: 404, text: 'Not Found' }],
  ['409', { status: 409, text: 'Conflict' }],
  ['422', { status: 422, text: 'Validation Failed' }],
  ['429 with a long Retry-After', { status: 429, headers: { 'retry-after': '999999' } }],
  ['429 with a short Retry-After', { status: 429, headers: { 'retry-after': '2' } }],
  ['429 without', { status: 429 }],
  [
    'a secondary rate limit',
    {
      status: 403,
      text: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '2' },
    },
  ],
  [
    'a rate limit until long after',
    {
      status: 403,
      text: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483000' },
    },
  ],
  ['500', { status: 500, text: `<html>::error::token ${TOKEN}</html>` }],
  ['502 of a proxy', { status: 502, page: `<html>${TOKEN}</html>` }],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }],
  ['a dead socket', 'drop'],
  ['no answer', 'hang'],
  ['an answer that holds the token', { status: 422, text: `Bad token ${TOKEN}\n::error::x` }],
  ['an answer that is long', { status: 422, text: `${'x'.repeat(180)} ${TOKEN} ${'x'.repeat(9000)}` }],
];

const PUBLISHERS = [
  ['the check run', { annotations: 'checks' }, /check-runs/],
  ['the comment', { comment: 'true' }, /comments/],
  ['the review', { suggestions: 'true' }, /graphql|reviews/],
] as const;

async function github(): Promise<GitHub> {
  const started = await startGitHub();
  started.push('a'.repeat(40), files);
  return started;
}

/** All that holds whatever happens. */
function expectAllTold({ calls, outputs, summary, said }: Acted): void {
  const log = calls('info').flat().join('\n');
  for (const rule of ['role-managed-policy-unknown', 'role-admin-access'])
    for (const place of [log, summary()]) expect(place).toContain(rule);
  expect(calls('setFailed')).toEqual([[expect.stringMatching(/^2 errors in 1 template/)]]);
  expect(outputs()).toMatchObject({ conclusion: 'failure', errors: 2 });
  // Not even a part of it.
  expect(said()).not.toContain(TOKEN.slice(0, 12));
  expect(said()).not.toMatch(/^\s*::/m);
}

/** Does a request change anything? */
const isWrite = (call: string): boolean =>
  /^(?:POST|PATCH) /.test(call) && !/graphql (?:repository|viewer)/.test(call);

/** Long enough for a busy machine, where an answer comes. */
const patienceWith = (fault: Fault) => ({ answer: fault === 'hang' ? 400 : 5000 });

describe.each(PUBLISHERS)('%s', (_, inputs, ours) => {
  describe.each(FAULTS)('after %s', (_, fault) => {
    test.each(['GET', 'write'])('always, at the first %s', async (kind) => {
      const api = await github();
      const isIt = (call: string) => ours.test(call) && isWrite(call) === (kind === 'write');
      api.fault = (call) => (isIt(call) ? fault : undefined);
      const acted = await act(api, { files, inputs, patience: patienceWith(fault) });
      expectAllTold(acted);
      // Shown on the lines all the same.
      expect(acted.calls('error')).toHaveLength(2);
      expect({ calls: api.calls, told: acted.calls('warning') }).toMatchSnapshot();
    });

    test('once, at the first write', async () => {
      const api = await github();
      let failed = false;
      api.fault = (call) => {
        if (failed || !isWrite(call)) return undefined;
        failed = true;
        return fault;
      };
      const acted = await act(api, { files, inputs, patience: patienceWith(fault) });
      expectAllTold(acted);
      const written = [...api.checkRuns, ...api.comments, ...api.threads].length;
      expect(written).toBeLessThanOrEqual(1);
      // Either it is there, or it is told that it is not.
      expect(acted.calls('warning')).toHaveLength(1 - written);
      expect({ calls: api.calls, written }).toMatchSnapshot();
    });
  });
});

describe('where an answer is lost after GitHub has done what it was asked for', () => {
  test.each(PUBLISHERS)('%s is there once', async (...[, inputs]) => {
    const api = await github();
    let lost = false;
    api.loses = (call) => {
      if (lost || !/^POST \/repos/.test(call)) return false;
      lost = true;
      return true;
    };
    const acted = await act(api, { files, inputs });
    expectAllTold(acted);
    expect(lost).toBe(true);
    expect(acted.calls('warning')).toEqual([]);
    expect([...api.checkRuns, ...api.comments, ...api.threads]).toHaveLength(1);
    expect(api.checkRuns.flatMap(({ annotations }) => annotations)).toHaveLength(
      'annotations' in inputs ? 2 : 0,
    );
  });
});

describe('with 300 findings', () => {
  const many = { 'template.yaml': withFindings(300) };
  const inputs = { annotations: 'checks', comment: 'true', suggestions: 'true' };

  test.each([1, 2, 4, 7])('a check run that fails at its request %i leaves none untold', async (number) => {
    const api = await github();
    let requests = 0;
    api.fault = (call) => {
      if (!call.includes('check-runs')) return undefined;
      requests += 1;
      return requests < number ? undefined : { status: 403, text: 'Resource not accessible by integration' };
    };
    const { calls, outputs, summary } = await act(api, { files: many, inputs });
    expect(requests).toBe(number);
    // As many as GitHub shows for one step; the rest is in the log and the summary.
    expect(calls('error')).toHaveLength(9);
    expect(calls('setFailed')).toEqual([
      [expect.stringContaining('291 more errors in the summary and the log')],
    ]);
    expect(calls('info').filter(([line]) => String(line).startsWith('error['))).toHaveLength(300);
    expect(summary().match(/^- /gm)).toHaveLength(300);
    expect(outputs()).toMatchObject({ conclusion: 'failure', errors: 300 });
    // What is there of the run blocks as it should, and does not stay pending.
    expect(api.checkRuns.map(({ conclusion }) => conclusion)).toEqual(number > 2 ? ['failure'] : []);
    expect(api.comments).toHaveLength(1);
  });

  test.each(['drop', 'lose'])(
    'a request in the middle that fails once (%s) leaves each annotation once',
    async (how) => {
      const api = await github();
      let patches = 0;
      const isThird = (call: string) =>
        call.startsWith('PATCH') && call.includes('check-runs') && ++patches === 3;
      if (how === 'drop') api.fault = (call) => (isThird(call) ? 'drop' : undefined);
      else api.loses = isThird;
      const { calls } = await act(api, { files: many, inputs });
      expect(calls('warning')).toEqual([]);
      expect(api.checkRuns).toHaveLength(1);
      const lines = api.checkRuns[0]?.annotations.map(({ start_line }) => start_line) ?? [];
      expect([lines.length, new Set(lines).size]).toEqual([300, 300]);
      expect(api.calls).toMatchSnapshot();
    },
  );
});

describe('whatever is published', () => {
  const inputs = { annotations: 'checks', comment: 'true', suggestions: 'true' };

  test('a server that never answers is waited for no longer than the time allows', async () => {
    const api = await github();
    api.fault = () => 'hang';
    const start = Date.now();
    const acted = await act(api, { files, inputs, patience: { answer: 400, all: 1000 } });
    expect(Date.now() - start).toBeLessThan(5000);
    expectAllTold(acted);
    expect(acted.calls('warning')).toMatchSnapshot();
    // The other two do not wait for it again.
    expect(new Set(api.calls).size).toBe(1);
  });

  test('a server that is not there', async () => {
    const api = await github();
    api.stop();
    const acted = await act(api, { files, inputs });
    expectAllTold(acted);
    expect(
      acted
        .calls('warning')
        .flat()
        .map((text) => String(text).replace(/:\d+/, ':PORT')),
    ).toMatchSnapshot();
  });

  test('a token that is not there', async () => {
    const api = await github();
    const acted = await act(api, { files, inputs: { ...inputs, 'github-token': '' } });
    expectAllTold(acted);
    expect(acted.calls('warning')).toMatchSnapshot();
    expect(api.calls).toEqual([]);
  });

  test('no repository to speak of', async () => {
    const api = await github();
    const acted = await act(api, { files, inputs, environment: { GITHUB_REPOSITORY: '' } });
    expectAllTold(acted);
    expect(acted.calls('warning')).toMatchSnapshot();
  });

  test('an answer of another shape', async () => {
    const api = await github();
    api.fault = () => ({ status: 200 });
    const acted = await act(api, { files, inputs });
    expectAllTold(acted);
    expect(acted.calls('warning')).toMatchSnapshot();
  });

  test('a good template succeeds, however badly publishing goes', async () => {
    const api = await github();
    api.fault = () => ({ status: 500 });
    const { calls, outputs } = await act(api, { files: { 'template.yaml': withFaults({}) }, inputs });
    expect(calls('setFailed')).toEqual([]);
    expect(outputs()).toMatchObject({ conclusion: 'success' });
    expect(calls('warning')).toHaveLength(3);
  });
});
