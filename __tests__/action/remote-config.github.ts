/** The configuration from another repository, which a pull request can't change. */
import { describe, expect, test } from '@jest/globals';
import { act, withFaults } from '../support/act.ts';
import { type Fault, type GitHub, startGitHub, TOKEN } from '../support/github-api.ts';

const FROM = 'acme/policies/lambda/rules.yml@v1.2';
const files = {
  'template.yaml': withFaults({ topic: true }),
  // What the pull request would like.
  '.lambda-permission-check.yml': 'rules: { invoke-permission-missing: off }\n',
};

async function github(): Promise<GitHub> {
  const started = await startGitHub();
  started.push('a'.repeat(40), {});
  return started;
}

describe('config-from: OWNER/REPO/PATH@REF', () => {
  test('is what counts, and is named', async () => {
    const api = await github();
    api.contents = { [FROM]: 'rules: { invoke-permission-missing: warning }\n' };
    const { calls, outputs, summary } = await act(api, { files, inputs: { 'config-from': FROM } });
    expect(api.problems).toEqual([]);
    expect(api.calls).toEqual(['GET /repos/acme/policies/contents/lambda%2Frules.yml']);
    expect(outputs()).toMatchObject({ conclusion: 'success', errors: 0, warnings: 1 });
    expect(calls('setFailed')).toEqual([]);
    expect(summary()).toContain(FROM.split('@')[0]);
  });

  test.each<readonly [string, Fault | undefined, string]>([
    ['is not there', undefined, 'is it there, and may the token read it?'],
    ['may not be read', { status: 403, text: 'Forbidden' }, 'is it there, and may the token read it?'],
    ['can not be had', { status: 500, text: `no ${TOKEN}` }, 'GitHub answered 500: no ***'],
    ['gets no answer', 'hang', 'GitHub could not be reached: no answer'],
  ])('fails the step where it %s', async (_, fault, sentence) => {
    const api = await github();
    api.fault = () => fault;
    const patience = { answer: 100 };
    const { calls, said } = await act(api, { files, inputs: { 'config-from': FROM }, patience });
    expect(calls('setFailed')).toEqual([[expect.stringContaining(sentence)]]);
    expect(said()).not.toContain(TOKEN);
  });
});
