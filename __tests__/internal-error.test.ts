/** A failure of the check itself: where it is blamed, what it costs, and that nobody can hide it. */
import { describe, expect, it } from '@jest/globals';
import { type CheckInput, check, type Steps } from '../src/app/check-templates.ts';
import type { TemplateFile } from '../src/app/read-template.ts';
import { run as runWith } from '../src/app/run.ts';
import { baselineText, withoutKnown } from '../src/config/baseline.ts';
import { readConfig } from '../src/config/config.ts';
import { judged } from '../src/config/suppressions.ts';
import type { Finding } from '../src/finding.ts';
import { buildModel } from '../src/model/build.ts';
import type { Model } from '../src/model/model.ts';
import { fingerprints } from '../src/report/fingerprint.ts';
import type { Result } from '../src/result.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { workspace } from './support/workspace.ts';

const faulty = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::111122223333:role/r', Code: { ZipFile: x } }
  Url: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !Ref Fn, AuthType: NONE } }
`;
const PATHS = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'e.yaml'];

const input = (paths: readonly string[] = PATHS, more: Partial<CheckInput> = {}): CheckInput => ({
  templates: paths.map((path) => ({ source: { path, text: faulty }, named: true })),
  files: { read: () => undefined },
  environment: { parameters: new Map() },
  ...more,
});

const places = ({ findings }: Pick<Result, 'findings'>, id: string): readonly string[] =>
  findings.filter(({ rule }) => rule === id).map(({ at }) => at.source.path);

const has = ({ templates }: Pick<Model, 'templates'>, ...paths: readonly string[]): boolean =>
  paths.every((path) => templates.some(({ source }) => source.path === path));

/** Says something of every template, unless it throws. */
const throwing = (fails: (model: Model) => boolean): Rule => ({
  id: 'function-url-public',
  title: 'A rule',
  severity: 'warning',
  why: 'It is a test.',
  reference: 'https://aws.amazon.com',
  *check(model) {
    for (const { at } of model.functions) yield { at, message: 'seen', help: 'None.', resources: [] };
    if (fails(model)) throw new TypeError('no such thing');
  },
});

const run = (steps: Partial<Steps>, paths?: readonly string[]): Promise<Result> => check(input(paths), steps);
const without = (...paths: readonly string[]): readonly string[] =>
  PATHS.filter((path) => !paths.includes(path));

describe('a rule that fails', () => {
  it('is blamed on the template that it fails at, and heard on all others', async () => {
    const found = await run({ rules: [throwing((model) => has(model, 'd.yaml'))] });
    expect(places(found, 'internal-error')).toEqual(['d.yaml']);
    expect(places(found, 'function-url-public')).toEqual(without('d.yaml'));
    expect(found.findings.find(({ rule }) => rule === 'internal-error')).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(
        /^The check itself failed while applying the rule function-url-public: no such thing/,
      ),
    });
  });

  it('is blamed on each of several', async () => {
    const rule = throwing((model) => has(model, 'a.yaml') || has(model, 'e.yaml'));
    const found = await run({ rules: [rule] });
    expect(places(found, 'internal-error')).toEqual(['a.yaml', 'e.yaml']);
    expect(places(found, 'function-url-public')).toEqual(without('a.yaml', 'e.yaml'));
  });

  it('is heard on every template where it fails with two only together', async () => {
    const found = await run({ rules: [throwing((model) => has(model, 'b.yaml', 'e.yaml'))] });
    expect(places(found, 'internal-error')).toEqual(['b.yaml']);
    expect(found.findings.find(({ rule }) => rule === 'internal-error')?.message).toContain('with e.yaml');
    expect(places(found, 'function-url-public')).toEqual(PATHS);
  });

  it('costs the other rules nothing', async () => {
    const whole = await run({});
    const broken = throwing(() => true);
    const found = await run({ rules: [...rules, { ...broken, id: 'broken' }] });
    expect(places(found, 'internal-error')).toEqual(PATHS);
    const others = (list: readonly Finding[]) => list.filter(({ rule }) => rule !== 'internal-error');
    expect(others(found.findings)).toHaveLength(whole.findings.length);
    expect(whole.findings.length).toBeGreaterThan(0);
  });
});

describe('a model that can not be built', () => {
  const building =
    (fails: (paths: readonly string[]) => boolean): typeof buildModel =>
    (...given) => {
      if (fails(given[0].map(({ source }) => source.path))) throw new TypeError('no such thing');
      return buildModel(...given);
    };

  it('is built without the template at fault', async () => {
    const found = await run({ build: building((paths) => paths.includes('c.yaml')) });
    expect(places(found, 'internal-error')).toEqual(['c.yaml']);
    expect(places(found, 'function-url-public')).toEqual(without('c.yaml'));
    expect(found.templates).toHaveLength(PATHS.length);
  });

  it('is built without one of two that it fails with together', async () => {
    const fails = (paths: readonly string[]): boolean => paths.includes('b.yaml') && paths.includes('d.yaml');
    const found = await run({ build: building(fails) });
    expect(places(found, 'internal-error')).toEqual(['b.yaml']);
    expect(places(found, 'function-url-public')).toEqual(without('b.yaml'));
  });
});

describe('a template that can not be read for a mistake of the check', () => {
  it('costs only itself', async () => {
    const including = `${faulty}Transform: { Name: AWS::Include, Parameters: { Location: ./x.yaml } }\n`;
    const given = input(PATHS, {
      files: {
        read: () => {
          throw new TypeError('no such thing');
        },
      },
    });
    const templates = given.templates.map((template) =>
      template.source.path === 'b.yaml'
        ? { ...template, source: { path: 'b.yaml', text: including } }
        : template,
    );
    const found = await check({ ...given, templates });
    expect(places(found, 'internal-error')).toEqual(['b.yaml']);
    expect(places(found, 'function-url-public')).toEqual(without('b.yaml'));
    expect(found.templates[1]?.error).toContain('The check itself failed');
  });
});

describe('an internal error', () => {
  const found = () => run({ rules: [throwing(() => true)] }, ['a.yaml']);

  it.each([
    'rules: { internal-error: off }',
    'rules: { internal-error: notice }',
    'accept: [{ rule: internal-error, reason: known }]',
  ])('can not be hidden by the configuration %s', (text) => {
    const ids = rules.map(({ id }) => id);
    expect(() => readConfig({ path: 'config.yml', text }, ids)).toThrow(
      'config.yml:1: "internal-error" can not be switched off, lowered or accepted',
    );
  });

  it('stays whatever is decided of rules', async () => {
    const { result } = judged(await found(), {
      rules: new Map([['internal-error', 'off' as const]]),
      accept: [{ rule: 'internal-error', reason: 'known', where: 'config.yml:1' }],
      usual: new Map(),
      inline: new Map(),
    });
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['internal-error', 'error'],
    ]);
    expect(result.suppressed).toEqual([]);
  });

  it('is in no baseline, and none hides it', async () => {
    const result = await found();
    const marks = fingerprints(result.findings);
    expect(JSON.parse(baselineText(result.findings, marks)).findings).toEqual([]);
    expect(withoutKnown(result, new Set(marks.values()), marks).findings).toEqual(result.findings);
  });
});

describe('a run with an internal error', () => {
  /** A template whose text can not be had at first, which nothing expects. */
  const broken = (): TemplateFile => {
    let asked = 0;
    const source = {
      path: 'broken.yaml',
      get text(): string {
        if (asked++ === 1) throw new TypeError('no such thing');
        return faulty;
      },
    };
    return { source, named: true };
  };
  const sound: TemplateFile = { source: { path: 'a.yaml', text: faulty }, named: true };
  const outcome = (templates: readonly TemplateFile[], failOn: 'error' | 'never') =>
    runWith({ workspace: workspace({}), confined: false, given: { 'fail-on': failOn }, templates });

  it.each(['error', 'never'] as const)('fails with fail-on: %s', async (failOn) => {
    const { failed, failures } = await outcome([broken(), sound], failOn);
    expect(failed).toBe(true);
    expect(failures.map(({ rule, at }) => [rule, at.source.path])).toContainEqual([
      'internal-error',
      'broken.yaml',
    ]);
  });

  it('fails with fail-on: never for nothing else', async () => {
    const { failures } = await outcome([broken(), sound], 'never');
    expect(failures.map(({ rule }) => rule)).toEqual(['internal-error']);
    const { failed, result } = await outcome([sound], 'never');
    expect(result.findings.length).toBeGreaterThan(0);
    expect(failed).toBe(false);
  });
});
