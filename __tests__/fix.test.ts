// `check --fix`: what is mended, and that all else stays as it was written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diffLines } from 'diff';
import { fixAll, withEdits } from '../src/app/fix.ts';
import { run as runCheck } from '../src/app/run.ts';
import { program } from '../src/cli/program.ts';
import type { Finding } from '../src/finding.ts';
import { unifiedDiff } from '../src/report/unified-diff.ts';
import { findingAt, spanOf } from './support/result.ts';
import { faulty } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

/** A text with all its fixes, and the rules that were mended. */
async function fixed(text: string, path = 'template.yaml') {
  const { texts, mended } = await fixAll(async (replaced) => {
    const source = { path, text: replaced.get(path) ?? text };
    const { result } = await runCheck({
      workspace: workspace(),
      confined: true,
      given: {},
      templates: [{ source, named: true }],
    });
    return result.findings;
  });
  return { text: texts.get(path) ?? text, mended: mended.map(({ rule }) => rule) };
}

/** The lines that went and that came. */
async function changeOf(text: string, path?: string) {
  const parts = diffLines(text, (await fixed(text, path)).text);
  return {
    gone: parts.filter(({ removed }) => removed).map(({ value }) => value),
    come: parts.filter(({ added }) => added).map(({ value }) => value),
  };
}

const PERMISSION = `  SubscriptionFnPermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Fn
      Principal: sns.amazonaws.com
      SourceArn: !Ref Topic
      SourceAccount: !Ref AWS::AccountId
`;

describe('a missing permission', () => {
  test('comes behind the last resource', async () => {
    expect(await changeOf(faulty)).toEqual({ gone: [], come: [PERMISSION] });
  });

  test('comes before the sections and comments that follow', async () => {
    const text = `# head\n${faulty}\n# about outputs\nOutputs: # all\n  A: { Value: !Ref Fn } # one\n`;
    expect(await changeOf(text)).toEqual({ gone: [], come: [PERMISSION] });
    expect((await fixed(text)).text).toContain(`${PERMISSION}\n# about outputs\n`);
  });

  test('has the indentation of the others', async () => {
    const wide = faulty.replace(/^ /gm, '   ');
    expect((await changeOf(wide)).come.join('')).toMatch(/^ {4}SubscriptionFnPermission:\n {6}Type: /);
  });

  test('has the ends of line of the others', async () => {
    const { text } = await fixed(faulty.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('behind a text that has no end of line', async () => {
    expect((await fixed(faulty.trimEnd())).text).toBe(`${faulty}${PERMISSION}`);
  });

  test('goes into JSON as JSON', async () => {
    const json = JSON.stringify(
      {
        Resources: {
          Fn: { Type: 'AWS::Lambda::Function', Properties: { Role: 'arn:aws:iam::111122223333:role/r' } },
          Topic: { Type: 'AWS::SNS::Topic' },
          Subscription: {
            Type: 'AWS::SNS::Subscription',
            Properties: {
              Protocol: 'lambda',
              TopicArn: { Ref: 'Topic' },
              Endpoint: { 'Fn::GetAtt': ['Fn', 'Arn'] },
            },
          },
        },
      },
      null,
      4,
    );
    const { text, mended } = await fixed(json, 'template.json');
    expect(mended).toEqual(['invoke-permission-missing']);
    expect(JSON.parse(text).Resources.SubscriptionFnPermission.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'Fn' },
      Principal: 'sns.amazonaws.com',
      SourceArn: { Ref: 'Topic' },
      SourceAccount: { Ref: 'AWS::AccountId' },
    });
    expect(text.split('\n').slice(0, 15)).toEqual(json.split('\n').slice(0, 15));
  });

  test('goes into a flow collection as it is written', async () => {
    const flow = `Resources: { Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::111122223333:role/r' } }, Topic: { Type: AWS::SNS::Topic }, S: { Type: AWS::SNS::Subscription, Properties: { Protocol: lambda, TopicArn: !Ref Topic, Endpoint: !GetAtt Fn.Arn } } } # all\n`;
    const { text, mended } = await fixed(flow);
    expect(mended).toEqual(['invoke-permission-missing']);
    expect(text).toBe(
      flow.replace(
        ' } # all',
        ', SFnPermission: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: sns.amazonaws.com, SourceArn: !Ref Topic, SourceAccount: !Ref AWS::AccountId } } } # all',
      ),
    );
  });
});

test('several faults of one resource are mended one after the other', async () => {
  const text = faulty
    .replace(
      '        - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole\n',
      '        - arn:aws:iam::aws:policy/AWSLambdaExecute\n',
    )
    .replace(
      '      Code:',
      '      TracingConfig: { Mode: Active }\n      DeadLetterConfig: { TargetArn: !GetAtt Dlq.Arn }\n      Code:',
    )
    .concat('  Dlq: { Type: AWS::SQS::Queue }\n');
  const { mended, text: now } = await fixed(text);
  expect(mended).toEqual(['role-feature-permission', 'invoke-permission-missing', 'role-feature-permission']);
  expect(now.match(/^ {6}Policies:$/gm)).toHaveLength(1);
  expect(await fixed(now)).toEqual({ text: now, mended: [] });
});

describe('a fix is taken back', () => {
  const source = { path: 'template.yaml', text: 'one two three\n' };
  const fixing = (word: string, by: string): Finding => {
    const at = { ...spanOf(source.text, word), source };
    return findingAt(at, { resources: [word], fix: { description: 'x', edits: [{ at, text: by }] } });
  };

  test('where it brings something new, and the others stay', async () => {
    const check = async (texts: ReadonlyMap<string, string>): Promise<readonly Finding[]> => {
      const text = texts.get(source.path) ?? source.text;
      return [
        ...(text.includes('one') ? [fixing('one', '1')] : []),
        ...(text.includes('two') ? [fixing('two', 'bad')] : []),
        ...(text.includes('bad') ? [findingAt(spanOf(text, 'bad'), { rule: 'new' })] : []),
      ].map((finding) => ({ ...finding, at: { ...finding.at, source: { ...source, text } } }));
    };
    const { mended, texts } = await fixAll(check);
    expect(mended.map(({ resources }) => resources)).toEqual([['one']]);
    expect(texts.get(source.path)).toBe('1 two three\n');
  });

  test('where it does not mend', async () => {
    const { mended, texts } = await fixAll(async () => [fixing('one', '1')]);
    expect([mended, texts]).toEqual([[], new Map()]);
  });
});

test('edits at one place come in the order given', () => {
  const source = { path: 'a', text: 'abc' };
  const edit = (start: number, end: number, text: string) => ({ at: { source, start, end }, text });
  expect(withEdits('abc', [edit(2, 3, 'C'), edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12bC');
});

test('the difference is one that patch takes', () => {
  expect(unifiedDiff('a.yaml', 'a\nb\n', 'a\nc\n')).toBe(
    '--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n',
  );
});

describe('on the command line', () => {
  const cli = async (folder: string, ...args: readonly string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const status = await program(args, {
      folder,
      environment: {},
      out: { write: (text: string) => out.push(text) },
      err: { write: (text: string) => err.push(text) },
    });
    return { status, out: out.join(''), err: err.join('') };
  };

  test('--dry-run prints what would change, and changes nothing', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const { out, err, status } = await cli(folder, 'check', '--fix', '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('+++ b/a.yaml\n');
    expect(out).toContain('+  SubscriptionFnPermission:\n');
    expect(err).toContain('Would mend 1 finding in 1 file');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(faulty);
  });

  test('--fix writes the files, and reports what is left', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const { out, err, status } = await cli(folder, 'check', '--fix');
    expect(status).toBe(0);
    expect(err).toContain('Mended 1 finding in 1 file');
    expect(out).toContain('no findings in 1 template');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`${faulty}${PERMISSION}`);
  });
});
