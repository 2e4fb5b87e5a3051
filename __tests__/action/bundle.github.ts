/** The bundle as a runner runs it, publishing through GitHub's API. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { OWNER, REPO, startGitHub, TOKEN } from '../support/github-api.ts';
import { faulty, faultyLine } from '../support/templates.ts';
import { workspace } from '../support/workspace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('publishes through the API as a runner runs it', async () => {
  const api = await startGitHub();
  api.push('a'.repeat(40), {});
  const folder = workspace({ 'template.yaml': faulty, output: '', 'event.json': '{}' });
  const child = spawn(process.execPath, [join(root, 'dist/action/index.js')], {
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      GITHUB_SHA: api.head,
      GITHUB_API_URL: api.url,
      INPUT_ANNOTATIONS: 'checks',
      'INPUT_GITHUB-TOKEN': TOKEN,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(api.problems).toEqual([]);
  expect(api.checkRuns).toMatchObject([{ conclusion: 'failure', annotations: [{ start_line: faultyLine }] }]);
  expect(said).not.toContain(TOKEN);
});
