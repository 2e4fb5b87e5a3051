/** The one writer of YAML and JSON: what it writes is read as the same value, by every reader. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { Intrinsic, type Value, Verbatim, write, writeEntries, yamlString } from '../../src/syntax/write.ts';
import { plainValue } from '../../src/template/yaml-scalar.ts';

const awkward = fc.constantFrom(
  ...[
    'on',
    'Off',
    'YES',
    'no',
    'y',
    'N',
    'true',
    'null',
    '~',
    '',
    '1e3',
    '0123',
    '0o17',
    '0x1f',
    '1_000',
    '.5',
    '.inf',
  ],
  ...[
    '.NaN',
    '12:30:45',
    '2024-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '=',
    '<<',
    '-',
    '- a',
    '?',
    ': ',
    'a: b',
    'a:',
  ],
  ...[
    'a #b',
    '#',
    '&a',
    '*a',
    '!Ref x',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '[a]',
    '{a}',
    'a, b',
    "it's",
    '"',
    "'",
    ' a',
    'a ',
  ],
  ...[
    '\t',
    'a\nb',
    '\r',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\u007F',
    '\uD800',
    '😀',
    '---',
    '...',
    '__proto__',
  ],
);
const text = fc.oneof(awkward, fc.string(), fc.string({ unit: 'binary' }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('what is written is read as the same value', () => {
  it.each(['1.1', '1.2'] as const)('under YAML %s', (version) => {
    fc.assert(
      fc.property(value, (written) => {
        // Under 1.1 the reader takes `<<` in quotes for a merge key, which no writer can keep it from.
        fc.pre(version === '1.2' || !JSON.stringify(written).includes('"<<":'));
        expect(parse(write(written, 'yaml'), { version, logLevel: 'silent' })).toEqual(written);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('as JSON', () => {
    fc.assert(
      fc.property(value, (written) => {
        const zero = JSON.parse(JSON.stringify(written)) as unknown;
        expect(JSON.parse(write(written, 'json'))).toEqual(zero);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('by the reader of templates, where a text is left without quotes', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = yamlString(written);
        expect(/^['"]/.test(plain) || plainValue(plain) === written).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

test.each([
  ['on', "'on'"],
  ['1e3', "'1e3'"],
  ['0123', "'0123'"],
  ['2024-01-01', "'2024-01-01'"],
  [' a', "' a'"],
  ["it's", "'it''s'"],
  ['a\nb', '"a\\nb"'],
  ['lambda:InvokeFunction', 'lambda:InvokeFunction'],
  ['arn:aws:s3:::b/*', "'arn:aws:s3:::b/*'"],
])('the text %j is %s', (written, line) => {
  expect(write({ FunctionName: written }, 'yaml')).toBe(`FunctionName: ${line}`);
});

const statement = [
  { Effect: 'Allow', Action: ['a:B'], Resource: [new Intrinsic('Fn::GetAtt', 'Q.Arn'), new Verbatim('*x')] },
];

test('lists, maps and functions in YAML', () => {
  expect(write(statement, 'yaml')).toBe(
    ['- Effect: Allow', '  Action:', '    - a:B', '  Resource:', '    - !GetAtt Q.Arn', '    - *x'].join(
      '\n',
    ),
  );
  expect(
    write({ A: new Intrinsic('Fn::Sub', '${B}-x'), C: new Intrinsic('Ref', 'D'), E: [], F: {} }, 'yaml'),
  ).toBe(["A: !Sub '${B}-x'", 'C: !Ref D', 'E: []', 'F: {}'].join('\n'));
});

test('functions in JSON, and entries without their braces', () => {
  expect(
    writeEntries(
      { A: new Intrinsic('Fn::GetAtt', 'Q.Outputs.X'), B: { C: new Intrinsic('Ref', 'D') } },
      'json',
    ),
  ).toBe('"A": { "Fn::GetAtt": ["Q", "Outputs.X"] },\n"B": {\n  "C": { "Ref": "D" }\n}');
});
