/** What is said of one template does not depend on which others are checked with it. */
import { describe, expect, it } from '@jest/globals';
import { check } from '../src/app/check-templates.ts';
import { roleTemplate } from './support/role-templates.ts';

const attached = (arn: string): string => roleTemplate({ role: `ManagedPolicyArns: ['${arn}']` });
const statement = (action: string): string =>
  roleTemplate({ statement: `- { Effect: Allow, Action: '${action}', Resource: '*' }` });

/** Each needs other parts of what AWS publishes. */
const TEMPLATES: readonly (readonly [string, string])[] = [
  ['usual', attached('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')],
  ['unusual', attached('arn:aws:iam::aws:policy/AmazonAthenaFullAccess')],
  ['by-name', attached('AmazonAthenaFullAccess')],
  ['by-usual-name', attached('AWSLambdaBasicExecutionRole')],
  ['unknown', attached('arn:aws:iam::aws:policy/AmazonS3ReadOnly')],
  ['own', statement('s3:GetObjekt')],
  ['own-broad', statement('dynamodb:PutItem')],
  ['no-role', 'Resources: { Topic: { Type: AWS::SNS::Topic } }'],
];

async function said(...names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { findings } = await check({
    templates: TEMPLATES.filter(([name]) => names.includes(name)).map(([name, text]) => ({
      source: { path: name, text },
      named: true,
    })),
    files: { read: () => undefined },
    environment: { parameters: new Map() },
  });
  return new Map(
    names.map((name) => [
      name,
      findings
        .filter(({ at }) => at.source.path === name)
        .map(({ rule, severity, message, help }) => `${rule} ${severity}: ${message} | ${help}`),
    ]),
  );
}

const pairs = TEMPLATES.flatMap(([a]) => TEMPLATES.map(([b]) => [a, b] as const)).filter(([a, b]) => a !== b);

describe('a template', () => {
  it.each(pairs)('%s is told the same beside %s', async (a, b) => {
    expect((await said(a, b)).get(a)).toEqual((await said(a)).get(a));
  });

  it('by itself is told what it needs', async () => {
    const count = async (name: string) => (await said(name)).get(name)?.length;
    expect(await count('by-name')).toBeGreaterThan(0);
    expect(await count('unknown')).toBeGreaterThan(0);
    expect(await count('own')).toBeGreaterThan(0);
  });
});
