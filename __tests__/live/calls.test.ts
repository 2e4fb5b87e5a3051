/** How much is asked: each thing once, some at a time, and nothing that the documentation does not list. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Answer, Answers, Kind } from '../../src/deployed/questions.ts';
import { inParallel } from '../../src/live/bounds.ts';
import { CALLS } from '../../src/live/calls.ts';
import { checkLive, functionArn, policyOf, role, roleArn, statement } from '../support/account.ts';

test('200 functions that share 5 roles, and 20 functions outside: 66 questions, none twice', async () => {
  const functions = Array.from(
    { length: 200 },
    (_, index) => `
  Fn${index}:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: own-${index}, Role: '${roleArn(`shared-${index % 5}`)}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }`,
  );
  const topic = 'arn:aws:sns:eu-central-1:123456789012:news';
  const subscriptions = Array.from(
    { length: 200 },
    (_, index) => `
  Sub${index}:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: '${topic}', Protocol: lambda, Endpoint: '${functionArn(`outside-${index % 20}`)}' }`,
  );
  const account: Record<string, Answer<Answers[Kind]>> = { [`role ${roleArn('outside')}`]: role() };
  for (let index = 0; index < 5; index += 1) account[`role ${roleArn(`shared-${index}`)}`] = role();
  for (let index = 0; index < 20; index += 1) {
    const arn = functionArn(`outside-${index}`);
    account[`function ${arn}`] = { found: { role: roleArn('outside') } };
    account[`function-policy ${arn}`] = policyOf(statement('by-hand', arn, topic));
  }
  const { result, questions } = await checkLive(
    { 'a.yaml': `Resources:${functions.join('')}`, 'b.yaml': `Resources:${subscriptions.join('')}` },
    account,
  );
  // Of each function outside whether it is there, its policy, what it reads from, and the one role that all have.
  expect(questions).toHaveLength(5 + 20 + 20 + 20 + 1);
  expect(new Set(questions).size).toBe(questions.length);
  expect(result.invocations.map(({ verdict }) => verdict)).toEqual(Array(200).fill('granted'));
  expect(result.findings).toEqual([]);
});

test('so many are asked at once, and no more', async () => {
  let [now, most] = [0, 0];
  const made = await inParallel(
    Array.from({ length: 50 }, (_, index) => index),
    async (index) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return index;
    },
  );
  expect([most, made]).toEqual([8, Array.from({ length: 50 }, (_, index) => index)]);
});

test('every call that the sources make is in the table, and the table lists no other', () => {
  const folder = new URL('../../src/live/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const sent = sources.flatMap((text) => [...text.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name));
  const listed = Object.keys(CALLS).map((action) => action.slice(action.indexOf(':') + 1));
  // IAM and Lambda both have a call of this name.
  expect([...new Set(sent)].sort()).toEqual([...new Set(listed)].sort());
});
