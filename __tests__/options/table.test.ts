/** Each option against the places that are made from it: what was forgotten is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { publishers } from '../../src/action/publishers/index.ts';
import { outputTable } from '../../src/action/publishers/outputs.ts';
import { commands } from '../../src/cli/commands.ts';
import { readConfig } from '../../src/config/config.ts';
import { optionList } from '../../src/options/table.ts';
import { settle } from '../../src/options/values.ts';
import { fileFormats, formats } from '../../src/report/index.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The sources that may use the value of an option: all but the table. */
const users = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:action|app|cli|config)[\\/].*\.ts$/.test(path))
  .map((path) => text(`src/${path}`));

/** Those that a list names for the code, and the token, of which only what is not available yet has use. */
const WITHOUT_NAME: readonly string[] = [...fileFormats.map(({ file }) => file), 'github-token'];

const named = (kind: 'input' | 'key'): readonly string[] =>
  optionList.filter(([, option]) => option[kind] === true).map(([name]) => name);

/** The names that a table of the documentation begins its rows with. */
const rows = (page: string, kind: string): readonly string[] => {
  const table = new RegExp(`\\| ${kind} \\| meaning \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\n)*)`).exec(page)?.[1];
  return [...(table ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');
};

/** What the outside relies on. */
const INPUTS = [
  'templates',
  'config',
  'fail-on',
  'parameters',
  'parameter-files',
  'region',
  'account-id',
  'changed-only',
  'annotations',
  'check-name',
  'comment',
  'suggestions',
  'sarif-file',
  'json-file',
  'baseline',
  'live',
  'working-directory',
  'require-templates',
  'config-from',
  'access-diff',
  'github-token',
];

describe('the table of options', () => {
  test('has every input that workflows rely on', () => {
    expect([...named('input')]).toEqual(expect.arrayContaining(INPUTS));
  });

  test('is what action.yml and the documentation say: `npm run docs` writes them', () => {
    const action = parse(text('action.yml'));
    expect(Object.keys(action.inputs)).toEqual(named('input'));
    expect(Object.keys(action.outputs)).toEqual(outputTable.map(({ name }) => name));
    expect(rows(text('README.md'), 'input')).toEqual(named('input'));
    expect(rows(text('docs/configuration.md'), 'key')).toEqual(named('key'));
    const schema = JSON.parse(text('docs/configuration.schema.json'));
    expect(Object.keys(schema.properties)).toEqual([
      ...named('key'),
      'rules',
      'accept-inline',
      'stacks',
      'accept',
    ]);
  });

  test('gives no command two options of one spelling', () => {
    for (const { name } of commands) {
      const spellings = optionList.flatMap(([, { cli }]) => (cli?.commands.includes(name) ? cli.flags : []));
      expect(spellings).toEqual([...new Set(spellings)]);
    }
  });
});

describe.each(optionList)('the option %s', (name, option) => {
  test('can be given somewhere, to commands that there are', () => {
    expect([option.cli !== undefined, option.input === true]).toContain(true);
    const names = commands.map((command) => command.name);
    expect(names).toEqual(expect.arrayContaining([...(option.cli?.commands ?? [])]));
    expect(option.cli === undefined || option.cli.flags.length > 0).toBe(true);
  });

  test('has values and a default that go with its type', () => {
    expect(option.values !== undefined).toBe(option.type === 'word');
    for (const value of [option.default, ...Object.keys(option.meanings ?? {})])
      if (option.type === 'word' && value !== undefined) expect(option.values).toContain(value);
    if (option.type === 'flag') expect(option.default).toBe('false');
    // A flag takes nothing on the command line, anything else does.
    if (option.cli !== undefined) expect(option.cli.value === undefined).toBe(option.type === 'flag');
  });

  test('has a help without a full stop, and no word on what is to come', () => {
    expect(option.help).toMatch(/^[A-Z].*[^.]$/);
    expect(option.help).not.toMatch(/not available/i);
  });

  test('is used by more than the table', () => {
    // A name may stand as `values.name`, `values['name']`, or taken out of the values.
    const use = new RegExp(`(?:\\.|['"{, ])${name}\\b`);
    if (!WITHOUT_NAME.includes(name)) expect(users.filter((source) => use.test(source))).not.toEqual([]);
  });
});

/** A text that each type of option takes. */
const sample = ([, { type, values }]: (typeof optionList)[number]): string =>
  type === 'flag' ? 'true' : type === 'pairs' ? 'A=b' : (values?.at(-1) ?? 'some');

describe('what is given', () => {
  test.each(optionList.filter(([, { input }]) => input === true))('as the input %s is read', (...entry) => {
    const [name] = entry;
    const core = {
      getInput: (asked: string) => (asked === name ? sample(entry) : ''),
      getMultilineInput: (asked: string) => (asked === name ? [sample(entry)] : []),
    };
    expect(Object.keys(readInputs(core, {}))).toEqual([name]);
  });

  test.each(optionList.filter(([, { key }]) => key === true))('as the key %s is read', (...entry) => {
    const [name, { type }] = entry;
    const value = type === 'pairs' ? '{ A: b }' : sample(entry);
    const { options } = readConfig({ path: 'config.yml', text: `${name}: ${value}\n` }, []);
    expect(Object.keys(options)).toEqual([name]);
  });

  test('wins over the configuration, and that over the default', () => {
    expect(settle({})['fail-on']).toBe('error');
    expect(settle({}, { 'fail-on': 'notice' })['fail-on']).toBe('notice');
    expect(settle({ 'fail-on': 'never' }, { 'fail-on': 'notice' })['fail-on']).toBe('never');
    expect(settle({ templates: [] }, { templates: ['a'] }).templates).toEqual(['a']);
    expect(settle({ templates: ['b'] }, { templates: ['a'] }).templates).toEqual(['b']);
  });

  test('comes after the configuration where both count', () => {
    expect(settle({ parameters: ['A=2'] }, { parameters: ['A=1'] }).parameters).toEqual(['A=1', 'A=2']);
    expect(settle({ 'parameter-files': ['b'] }, { 'parameter-files': ['a'] })['parameter-files']).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('the registries', () => {
  test('know each format, publisher and output once', () => {
    for (const ids of [
      formats.map(({ id }): string => id),
      publishers.map(({ id }) => id),
      outputTable.map(({ name }) => name),
    ])
      expect(ids).toEqual([...new Set(ids)]);
  });

  test('name the file option of a format after it', () => {
    for (const { id, file } of fileFormats) expect(file).toBe(`${id}-file`);
  });
});
