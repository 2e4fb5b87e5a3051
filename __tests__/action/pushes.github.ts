/** One pull request through five pushes: what stands on it after each, with the calls that made it so. */
import { expect, test } from '@jest/globals';
import { act, withFaults } from '../support/act.ts';
import { type GitHub, startGitHub } from '../support/github-api.ts';

const inputs = { annotations: 'checks', comment: 'true', suggestions: 'true' };

const PUSHES = [
  ['a fault', withFaults({ policy: true })],
  ['more faults', withFaults({ policy: true, vpc: true, topic: true, admin: true })],
  ['one fixed', withFaults({ vpc: true, topic: true, admin: true })],
  ['all fixed', withFaults({})],
  ['one again', withFaults({ policy: true })],
] as const;

/** What people see: check runs of the head, the comment, and each thread with its state. */
function seen(api: GitHub) {
  return {
    checkRuns: api.checkRuns
      .filter(({ head_sha }) => head_sha === api.head)
      .map(({ conclusion, output: { title }, annotations }) => ({
        conclusion,
        title,
        annotations: annotations.map(({ start_line, title: rule }) => `${start_line}: ${rule}`),
      })),
    comments: api.comments.map(({ id, body }) => `${id}: ${outline(body)}`),
    threads: api.threads.map(({ id, line, body, isHidden, isOutdated }) => {
      const state = [isHidden ? ' hidden' : '', isOutdated ? ' outdated' : ''].join('');
      return `${id}: line ${line}${state}: ${/^Withdrawn.*$|(?<=```suggestion\n).*/m.exec(body)?.[0]}`;
    }),
  };
}

/** The counts, and the place and rule of each finding. */
function outline(body: string): string {
  const head = body.split('\n')[3];
  const items = [...body.matchAll(/`(template\.yaml:\d+)`.*\[([a-z-]+)\]\(/g)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
  return [head, ...items].join(' / ');
}

test('a pull request played through five pushes', async () => {
  const api = await startGitHub();
  for (const [index, [what, text]] of PUSHES.entries()) {
    api.push(String(index + 1).repeat(40), { 'template.yaml': text });
    const { calls } = await act(api, { files: { 'template.yaml': text }, inputs });
    expect({ calls: api.takeCalls(), ...seen(api) }).toMatchSnapshot(`${index + 1}: ${what}`);
    expect(calls('warning')).toEqual([]);
  }
  expect(api.problems).toEqual([]);
  expect(api.comments).toHaveLength(1);
});
