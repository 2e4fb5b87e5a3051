// What a change newly lets whom do: two templates in, sentences out.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changedLines } from '../src/app/changed-lines.ts';
import { accessDiff } from '../src/app/diff.ts';
import { run, type Settings } from '../src/app/run.ts';
import { accessJson, accessMarkdown, accessSentence } from '../src/report/access.ts';
import { commit, git as runGit } from './support/git.ts';
import { faulty, good } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

const TRUST = `      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Principal: PRINCIPAL, Action: sts:AssumeRole }
`;
const LAMBDA = '{ Service: lambda.amazonaws.com }';

/** A function with its role; `statements`: YAML items of the role's policy. */
function template({
  statements = '{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }',
  principal = LAMBDA,
  role = '',
  more = '',
}): string {
  return `Conditions: { IsProd: !Equals [!Ref AWS::Region, eu-central-1] }
Resources:
  Orders: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [], AttributeDefinitions: [] } }
  Topic: { Type: AWS::SNS::Topic }
  Worker:
    Type: AWS::Lambda::Function
    Properties: { Role: !GetAtt WorkerRole.Arn, Code: { ZipFile: x }, Handler: a.b, Runtime: nodejs22.x }
  WorkerRole:
    Type: AWS::IAM::Role
    Properties:
${TRUST.replace('PRINCIPAL', principal)}${role}      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [${statements}]
${more}`;
}

const permission = (properties: string): string =>
  `  Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Worker, Action: lambda:InvokeFunction, ${properties} } }\n`;

async function changes(before: string, after: string) {
  const folder = workspace({ 'a/t.yaml': before, 'b/t.yaml': after });
  return await accessDiff({ workspace: folder, confined: true, given: {}, base: 'a', head: 'b' });
}

/** Each change as `+ gravity sentence`, with a question mark where it is not certain. */
async function told(before: string, after: string): Promise<readonly string[]> {
  return (await changes(before, after)).map(
    (change) =>
      `${change.direction === 'gained' ? '+' : '-'}${change.certain ? '' : '?'} ${change.gravity}: ${accessSentence(change)}`,
  );
}

const plain = template({});

describe('a role', () => {
  test('that may do what it could is not told, however it is written', async () => {
    expect(await told(plain, plain)).toEqual([]);
    const wide = template({
      statements:
        '{ Effect: Allow, Action: [dynamodb:Get*, dynamodb:GetItem], Resource: [!GetAtt Orders.Arn, !GetAtt Orders.Arn] }',
    });
    expect(await told(wide, plain)).toEqual([
      '- read: `WorkerRole` may no longer do `dynamodb:Get*` on `Orders`',
    ]);
  });

  test('gains what it could not do, resource by resource', async () => {
    const after = template({
      statements:
        '{ Effect: Allow, Action: [dynamodb:GetItem, dynamodb:DeleteItem], Resource: [!GetAtt Orders.Arn, !Sub "${Orders.Arn}/index/*"] }',
    });
    expect(await told(plain, after)).toEqual([
      '+ write: `WorkerRole` may now do `dynamodb:DeleteItem` on `Orders`',
      '+ write: `WorkerRole` may now do `dynamodb:GetItem`, `dynamodb:DeleteItem` on `Orders/index/*`',
    ]);
  });

  test('gains nothing by naming a part of what it may', async () => {
    const all = template({ statements: '{ Effect: Allow, Action: dynamodb:*, Resource: "*" }' });
    expect(await told(all, plain)).toEqual([
      '- write: `WorkerRole` may no longer do `dynamodb:*` on everything',
    ]);
    expect(await told(plain, all)).toEqual(['+ write: `WorkerRole` may now do `dynamodb:*` on everything']);
  });

  test('gains by a condition that goes, and loses by one that comes', async () => {
    const limited = template({
      statements:
        '{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn, Condition: { Bool: { aws:SecureTransport: "true" } } }',
    });
    expect(await told(limited, plain)).toEqual([
      '+ read: `WorkerRole` may now do `dynamodb:GetItem` on `Orders`',
    ]);
    expect(await told(plain, limited)).toEqual([
      '- read: `WorkerRole` may no longer do `dynamodb:GetItem` on `Orders`',
    ]);
  });

  test('that is an administrator, or can become one', async () => {
    const admin = template({ statements: '{ Effect: Allow, Action: "*", Resource: "*" }' });
    expect(await told(plain, admin)).toEqual(['+ admin: `WorkerRole` may now do anything on everything']);
    const climber = template({
      statements: '{ Effect: Allow, Action: iam:AttachRolePolicy, Resource: "*" }',
    });
    expect(await told(plain, climber)).toEqual([
      '+ escalation: `WorkerRole` can now attach AdministratorAccess to its own role',
      '+ write: `WorkerRole` may now do `iam:AttachRolePolicy` on everything',
      '- read: `WorkerRole` may no longer do `dynamodb:GetItem` on `Orders`',
    ]);
  });

  test('with a denial that goes or comes', async () => {
    const denied = template({
      statements:
        '{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }, { Effect: Deny, Action: dynamodb:*, Resource: "*" }',
    });
    expect(await told(denied, plain)).toEqual([
      '+ write: `WorkerRole` is no longer denied `dynamodb:*` on everything',
    ]);
    expect(await told(plain, denied)).toEqual([
      '- write: `WorkerRole` is now denied `dynamodb:*` on everything',
    ]);
  });

  test('with a managed policy, told by its name; one that adds nothing is not told', async () => {
    const managed = (name: string) =>
      template({ role: `      ManagedPolicyArns: [arn:aws:iam::aws:policy/${name}]\n` });
    expect(await told(plain, managed('AmazonSQSFullAccess'))).toEqual([
      '+ write: `WorkerRole` gains the AWS managed policy `AmazonSQSFullAccess`',
    ]);
    const all = '{ Effect: Allow, Action: "*", Resource: "*" }';
    expect(
      await told(
        template({ statements: all }),
        template({
          statements: all,
          role: '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonSQSFullAccess]\n',
        }),
      ),
    ).toEqual([]);
  });

  test('is not certain to gain what a policy that is not known may have given before', async () => {
    const open = (statements: string) =>
      template({ statements, role: '      ManagedPolicyArns: [!ImportValue shared]\n' });
    expect(
      await told(
        open('{ Effect: Allow, Action: dynamodb:GetItem, Resource: "*" }'),
        open('{ Effect: Allow, Action: dynamodb:PutItem, Resource: "*" }'),
      ),
    ).toEqual([
      '+? write: `WorkerRole` may now do `dynamodb:PutItem` on everything',
      '-? read: `WorkerRole` may no longer do `dynamodb:GetItem` on everything',
    ]);
  });

  test('whose boundary goes or comes', async () => {
    const bounded = template({ role: '      PermissionsBoundary: arn:aws:iam::aws:policy/ReadOnlyAccess\n' });
    expect(await told(bounded, plain)).toEqual([
      '+ admin: `WorkerRole` has no permissions boundary any more',
    ]);
    expect(await told(plain, bounded)).toEqual(['- admin: `WorkerRole` has a permissions boundary now']);
  });

  test.each([
    ['"*"', '+ public: `WorkerRole` can now be assumed by anyone'],
    ['{ AWS: "444455556666" }', '+ cross-account: `WorkerRole` can now be assumed by account `444455556666`'],
    // Nobody of another account can hand it to the service.
    ['{ Service: ec2.amazonaws.com }', '+ write: `WorkerRole` can now be assumed by `ec2.amazonaws.com`'],
  ])('that %s may assume', async (principal, sentence) => {
    const [first, ...others] = await told(plain, template({ principal }));
    expect(first).toBe(sentence);
    // Everyone is Lambda as well.
    expect(others).toEqual(
      principal === '"*"' ? [] : ['- write: `WorkerRole` can no longer be assumed by `lambda.amazonaws.com`'],
    );
  });
});

describe('a function', () => {
  test.each([
    ['Principal: "*"', '+ public: `Worker` can now be invoked by anyone'],
    [
      'Principal: s3.amazonaws.com',
      '+ cross-account: `Worker` can now be invoked by `s3.amazonaws.com` for resources of any account',
    ],
    [
      'Principal: s3.amazonaws.com, SourceAccount: !Ref AWS::AccountId',
      '+ write: `Worker` can now be invoked by `s3.amazonaws.com` for any resource of account `${AWS::AccountId}`',
    ],
    [
      'Principal: sns.amazonaws.com, SourceArn: !Ref Topic',
      '+ write: `Worker` can now be invoked by `sns.amazonaws.com` for `Topic`',
    ],
    ['Principal: "444455556666"', '+ cross-account: `Worker` can now be invoked by account `444455556666`'],
  ])('that %s may invoke', async (properties, sentence) => {
    expect(await told(plain, template({ more: permission(properties) }))).toEqual([sentence]);
  });

  test('whose permission is narrowed is invoked by no one else', async () => {
    const wide = template({ more: permission('Principal: sns.amazonaws.com') });
    const narrow = template({ more: permission('Principal: sns.amazonaws.com, SourceArn: !Ref Topic') });
    expect(await told(wide, narrow)).toEqual([
      '- cross-account: `Worker` can no longer be invoked by `sns.amazonaws.com` for resources of any account',
    ]);
  });

  test('with a permission under a condition', async () => {
    const more = permission('Principal: sns.amazonaws.com, SourceArn: !Ref Topic').replace(
      'Permission, ',
      'Permission, Condition: IsProd, ',
    );
    expect(await told(plain, template({ more }))).toEqual([
      '+ write: `Worker` can now be invoked by `sns.amazonaws.com` for `Topic` when `IsProd` is true',
    ]);
  });

  test('that is new, or gone', async () => {
    const both = await told('Resources:\n  Topic: { Type: AWS::SNS::Topic }\n', plain);
    expect(both).toEqual(['+ read: `WorkerRole` may now do `dynamodb:GetItem` on `Orders` (a new role)']);
    const more = permission('Principal: sns.amazonaws.com, SourceArn: !Ref Topic');
    const none = await told(template({ more }), 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n');
    expect(none).toEqual([
      '- write: The function `Worker` is gone, with all that might invoke it',
      '- read: The role `WorkerRole` is gone, with all that it might do',
    ]);
  });

  test.each([
    ['FunctionUrlAuthType: NONE, Action: lambda:InvokeFunctionUrl', 'public'],
    ['SourceAccount: "444455556666"', 'write'],
  ])('that anyone may invoke with %s', async (how, gravity) => {
    const [only, ...others] = await told(
      plain,
      template({
        more: permission(`Principal: "*", ${how}`).replace(/Action: lambda:InvokeFunction, (?=.*Action)/, ''),
      }),
    );
    expect(only).toContain(`+ ${gravity}: \`Worker\` can now be invoked by anyone`);
    expect(others).toEqual([]);
  });

  test('whose alias may be invoked', async () => {
    const of = (name: string) =>
      template({
        more: `  Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Worker, FunctionVersion: "1", Name: live } }
${permission('Principal: sns.amazonaws.com, SourceArn: !Ref Topic').replace('!Ref Worker', name)}`,
      });
    expect(await told(of('!Ref Worker'), of('!Ref Live'))).toEqual([
      '+ write: `Worker` (version or alias `live`) can now be invoked by `sns.amazonaws.com` for `Topic`',
      '- write: `Worker` can no longer be invoked by `sns.amazonaws.com` for `Topic`',
    ]);
  });

  test('that runs with another role', async () => {
    const other = plain.replace(/WorkerRole\.Arn/, 'OtherRole.Arn').replace('  WorkerRole:', '  OtherRole:');
    expect(await told(plain, other)).toContain(
      '+ write: `Worker` runs with `OtherRole`, before with `WorkerRole`',
    );
  });
});

describe('as a report', () => {
  const hostile = template({
    statements: '{ Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::x](http://evil.example)<b>" }',
  });

  test('in Markdown no name is markup', async () => {
    const text = accessMarkdown(await changes(plain, hostile));
    expect(text).toContain('**✏️ Invoke, change**');
    expect(text).not.toMatch(/\]\(http|<b>/);
  });

  test('in Markdown what is not certain stands apart, and places are links', async () => {
    const open = (statements: string) =>
      template({ statements, role: '      ManagedPolicyArns: [!ImportValue Policy]\n' });
    const text = accessMarkdown(
      await changes(
        open('{ Effect: Allow, Action: dynamodb:GetItem, Resource: "*" }'),
        open('{ Effect: Allow, Action: dynamodb:PutItem, Resource: "*" }'),
      ),
      ({ source }) => `https://github.com/o/r/blob/1/${source.path}`,
    );
    expect(text).toBe(`Nobody is certain to be allowed more than before.

<details><summary>❔ 2 more changes, perhaps: not all of it is known</summary>

- \`WorkerRole\` may now do \`dynamodb:PutItem\` on everything · [\`t.yaml:19\`](https://github.com/o/r/blob/1/t.yaml)
- \`WorkerRole\` may no longer do \`dynamodb:GetItem\` on everything · \`t.yaml:19\`

</details>`);
    expect(accessMarkdown([])).toBe('Nobody may do more or less than before.');
  });

  test('as JSON with the place', async () => {
    expect(accessJson(await changes(plain, template({ more: permission('Principal: "*"') })))).toMatchObject({
      gained: [
        { gravity: 'public', kind: 'access', certain: true, holder: 'Worker', location: { path: 't.yaml' } },
      ],
      lost: [],
    });
  });
});

const outcome = (folder: string, given: Settings['given'], base?: string) =>
  run({ workspace: folder, confined: true, given, base });

describe('only what changed', () => {
  const rulesIn = async (folder: string, base: string) => {
    const { result } = await outcome(folder, { 'changed-only': true }, base);
    return result.findings.map(({ rule, at }) => `${at.source.path} ${rule}`);
  };

  test('a finding that was there, and that nothing touches, is left out, and counted', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const base = commit(folder);
    writeFileSync(join(folder, 'b.yaml'), good);
    commit(folder);
    const { result, failed } = await outcome(folder, { 'changed-only': true }, base);
    expect([result.findings, failed]).toEqual([[], false]);
    expect(result.decisions.unchanged).toEqual({ since: base.slice(0, 7), findings: 1 });
  });

  test('a new one, and one of which something involved is touched, are told', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const base = commit(folder);
    writeFileSync(join(folder, 'a.yaml'), `# moved\n${faulty}`);
    writeFileSync(join(folder, 'b.yaml'), faulty);
    commit(folder);
    expect(await rulesIn(folder, base)).toEqual(['b.yaml invoke-permission-missing']);
    writeFileSync(join(folder, 'a.yaml'), faulty.replace('index.handler', 'other.handler'));
    commit(folder);
    expect(await rulesIn(folder, base)).toEqual([
      'a.yaml invoke-permission-missing',
      'b.yaml invoke-permission-missing',
    ]);
  });

  test('what is excluded was so before, too, by whatever pattern', async () => {
    const folder = workspace({ 'a.yaml': good, 'sub/old/b.yaml': faulty });
    const base = commit(folder);
    writeFileSync(join(folder, 'a.yaml'), `# x\n${good}`);
    commit(folder);
    for (const excluded of ['!**/old', '!sub', '!sub/old/*.yaml']) {
      const { result } = await outcome(folder, { templates: ['.', excluded], 'access-diff': 'on' }, base);
      expect(result.access?.changes).toEqual([]);
    }
  });

  test('a renamed file is followed', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const base = commit(folder);
    mkdirSync(join(folder, 'infra'));
    renameSync(join(folder, 'a.yaml'), join(folder, 'infra/b.yaml'));
    commit(folder);
    expect(await rulesIn(folder, base)).toEqual([]);
  });

  test('of a branch counts from where it parted', async () => {
    const folder = workspace({ 'a.yaml': good });
    commit(folder);
    const git = (...args: readonly string[]) => runGit(folder, ...args);
    git('checkout', '--quiet', '-b', 'topic');
    writeFileSync(join(folder, 'b.yaml'), faulty);
    commit(folder);
    git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    writeFileSync(join(folder, 'a.yaml'), faulty);
    commit(folder);
    git('checkout', '--quiet', 'topic');
    expect(await rulesIn(folder, 'other')).toEqual(['b.yaml invoke-permission-missing']);
  });

  test('says why where there is no base, and reports everything', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    commit(folder);
    const { result, notes } = await outcome(folder, { 'changed-only': true }, 'f00f00');
    expect(result.findings).toHaveLength(1);
    expect(notes.map(({ text }) => text)).toEqual([
      'changed-only had no effect: the base revision f00f00 can\'t be read; check out the repository with "fetch-depth: 0"',
    ]);
    expect((await outcome(folder, { 'changed-only': true })).notes.map(({ text }) => text)).toEqual([
      'changed-only had no effect: this run is for no pull request',
    ]);
    await expect(outcome(folder, { 'changed-since': 'nothing' })).rejects.toThrow(
      '--changed-since: git knows no revision "nothing" here',
    );
  });

  test('a merge that is checked out for a pull request is compared with its first parent', async () => {
    const folder = workspace({ 'a.yaml': good });
    const old = commit(folder);
    const git = (...args: readonly string[]) => runGit(folder, ...args);
    git('checkout', '--quiet', '-b', 'topic');
    writeFileSync(join(folder, 'b.yaml'), good);
    const head = commit(folder);
    git('checkout', '--quiet', '-b', 'trunk', 'HEAD~1');
    writeFileSync(join(folder, 'a.yaml'), faulty);
    const newer = commit(folder);
    git('merge', '--quiet', '--no-edit', 'topic');
    const { result } = await run({
      workspace: folder,
      confined: true,
      given: { 'changed-only': true },
      base: old,
      head,
    });
    expect(result.decisions.unchanged).toEqual({ since: newer.slice(0, 7), findings: 1 });
  });
});

describe('what changes in who may do what', () => {
  test('is told on a pull request by itself', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const base = commit(folder);
    writeFileSync(join(folder, 'a.yaml'), good);
    commit(folder);
    const { result } = await outcome(folder, {}, base);
    expect(result.access?.changes.map(accessSentence)).toEqual([
      '`Fn` can now be invoked by `sns.amazonaws.com` for `Topic`',
    ]);
    expect((await outcome(folder, { 'access-diff': 'off' }, base)).result.access).toBeUndefined();
    expect((await outcome(folder, {})).result.access).toBeUndefined();
  });
});

describe('lines that changed', () => {
  const texts = (before: string | undefined, now: string) =>
    changedLines(before, now).map(({ start, end }) => now.slice(start, end));

  test.each([
    [undefined, 'a\nb\n', ['a\nb\n']],
    ['a\nb\n', 'a\nb\n', []],
    ['a\nb\n', 'a\nc\nb\n', ['c\n']],
    ['a\nb\nc\n', 'a\nx\nc\n', ['\nx', 'x\n']],
    ['a\nb\nc\n', 'a\nc\n', ['\nc']],
  ])('from %j to %j', (before, now, changed) => {
    expect(texts(before, now)).toEqual(changed);
  });

  test('of a text that has hardly a line in common are all', () => {
    const lines = (prefix: string) =>
      Array.from({ length: 5_000 }, (_, index) => `${prefix}${index}`).join('\n');
    expect(changedLines(lines('a'), lines('b'))).toEqual([{ start: 0, end: lines('b').length + 1 }]);
  });
});
