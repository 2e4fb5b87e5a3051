/** The record of answers: written as it was answered, read with suspicion, account ids replaced on request. */
import { expect, test } from '@jest/globals';
import { program } from '../../src/cli/program.ts';
import { recordOf, replayed } from '../../src/live/record.ts';
import { masking } from '../../src/report/mask.ts';
import { checkLive, linesOf, role, roleArn, trusting } from '../support/account.ts';
import { workspace } from '../support/workspace.ts';

const TEXT = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Role: '${roleArn('for-ec2')}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }
`;

const account = { [`role ${roleArn('for-ec2')}`]: role({ trust: trusting('ec2.amazonaws.com') }) };

test('what is read is what was written', async () => {
  const { deployed } = await checkLive(TEXT, account);
  const text = recordOf(deployed);
  expect(replayed('answers.json', text)).toEqual(deployed);
  expect(recordOf(replayed('answers.json', text))).toBe(text);
});

test('account ids are replaced in whatever is printed, if that is asked for', async () => {
  const folder = workspace({
    'template.yaml': TEXT,
    'answers.json': recordOf((await checkLive(TEXT, account)).deployed),
  });
  for (const format of ['pretty', 'compact', 'json', 'sarif', 'markdown', 'github']) {
    let said = '';
    const stream = { write: (words: string) => (said += words) };
    const args = ['check', '--live-replay', 'answers.json', '--mask-accounts', '--format', format];
    await program(args, { folder, environment: {}, out: stream, err: stream });
    expect(said).toContain('for-ec2');
    expect(said).not.toContain('123456789012');
  }
});

test('account ids are replaced, the same by the same', async () => {
  const { deployed } = await checkLive(TEXT, account);
  const text = masking()(recordOf(deployed));
  expect(text).not.toContain('123456789012');
  const again = await checkLive(masking()(TEXT), {}, { home: { account: '000000000001' } });
  expect(Object.keys(JSON.parse(text).answers)).toEqual(again.questions);
  expect(linesOf(again.result)).toHaveLength(1);
});

test.each([
  ['arn:aws:iam::123456789012:role/x of 123456789012', 'arn:aws:iam::000000000001:role/x of 000000000001'],
  ['111122223333 and 444455556666', '000000000001 and 000000000002'],
  [
    '1111222233334 and a111122223333 and 111122223333.5',
    '1111222233334 and a111122223333 and 111122223333.5',
  ],
])('%s becomes %s', (text, masked) => {
  expect(masking()(text)).toBe(masked);
});

const header = { format: 'lambda-permission-check answers 1', on: '2026-11-25', home: {} };

test.each([
  ['no JSON', '{'],
  ['another file', '{}'],
  ['null', 'null'],
  [
    'another version',
    JSON.stringify({ ...header, format: 'lambda-permission-check answers 9', answers: {} }),
  ],
  ['no day', JSON.stringify({ ...header, on: '<script>', answers: {} })],
  ['an unknown kind', JSON.stringify({ ...header, answers: { '__proto__x y': { absent: true } } })],
  ['an answer that is none', JSON.stringify({ ...header, answers: { 'role 1  x': 3 } })],
  [
    'a role without a trust policy',
    JSON.stringify({ ...header, answers: { 'role 1  x': { found: { inline: [] } } } }),
  ],
  [
    'a role of another shape',
    JSON.stringify({
      ...header,
      answers: { 'role 1  x': { found: { trust: {}, inline: [3], attached: [] } } },
    }),
  ],
])('%s is refused', (_, text) => {
  expect(() => replayed('answers.json', text)).toThrow('"answers.json" is no record of answers');
});
