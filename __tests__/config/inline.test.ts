// Findings accepted in the template itself: which comments and metadata count, and for what.
import { describe, expect, test } from '@jest/globals';
import { inlineOf } from '../../src/config/inline.ts';
import type { Source } from '../../src/finding.ts';
import { findingAt, spanOf } from '../support/result.ts';

const RULES = ['rule-a', 'rule-b', 'internal-error'];

const source = (text: string): Source => ({ path: 'template.yaml', text });

/** Which words of a text are accepted places for a finding of `rule-a`. */
function accepted(text: string, ...words: readonly string[]): readonly (string | undefined)[] {
  const file = source(text);
  const inline = inlineOf(file, RULES);
  return words.map((word) => {
    const at = { ...spanOf(text, word), source: file };
    return inline.accepting(findingAt(at, { rule: 'rule-a', resources: ['Other'] }))?.reason;
  });
}

const faults = (text: string): readonly string[] =>
  inlineOf(source(text), RULES).faults.map(({ message }) => message);

describe('a comment', () => {
  test('accepts a finding of its rule on its line', () => {
    const text = 'a: One # lambda-permission-check: ignore rule-a -- known\nb: Two\n';
    expect(accepted(text, 'One', 'Two')).toEqual(['known', undefined]);
  });

  test('alone on its line accepts one on the next line that says anything', () => {
    const text = '# lambda-permission-check: ignore rule-a -- known\n\n# more\na: One\nb: Two\n';
    expect(accepted(text, 'One', 'Two')).toEqual(['known', undefined]);
  });

  test('several above one line count, each for its rule', () => {
    const text =
      '# lambda-permission-check: ignore rule-b -- one\n# lambda-permission-check: ignore rule-a -- two\na: One\n';
    expect(accepted(text, 'One')).toEqual(['two']);
  });

  test('of another rule accepts nothing', () => {
    expect(accepted('a: One # lambda-permission-check: ignore rule-b -- known\n', 'One')).toEqual([
      undefined,
    ]);
  });

  test.each([
    ['a: "# lambda-permission-check: ignore rule-a -- known" # One\n'],
    ['a: |\n  # lambda-permission-check: ignore rule-a -- known\n  One\n'],
    ["a: 'x # lambda-permission-check: ignore rule-a -- known' # One\n"],
    ['a: x# lambda-permission-check: ignore rule-a -- known\n# One\n'],
  ])('is none in the text %j', (text) => {
    expect(accepted(text, 'One')).toEqual([undefined]);
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['ignore rule-a', 'ignoring rule-a needs a reason: "ignore rule-a -- why"'],
    ['ignore rule-a --', 'ignoring rule-a needs a reason: "ignore rule-a -- why"'],
    ['ignore rule-x -- known', 'there is no rule "rule-x" to ignore'],
    ['ignore internal-error -- known', '"internal-error" can not be accepted'],
    ['ignore', '"ignore" is not understood: write "ignore RULE -- why"'],
    ['ignore rule-a because', '"ignore rule-a because" is not understood: write "ignore RULE -- why"'],
  ])('%j accepts nothing, and says why', (said, message) => {
    const text = `a: One # lambda-permission-check: ${said}\n`;
    expect(accepted(text, 'One')).toEqual([undefined]);
    expect(faults(text)).toEqual([message]);
  });
});

describe('metadata', () => {
  const withMetadata = (ignore: string): string => `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Metadata: { lambda-permission-check: ${ignore} }
    Properties: { Role: Inside }
  After: { Type: AWS::SNS::Topic }
`;
  const known = withMetadata('{ ignore: [{ rule: rule-a, reason: known }] }');

  test('accepts what stands in the resource, and nothing behind it', () => {
    expect(accepted(known, 'Inside', 'After')).toEqual(['known', undefined]);
  });

  test('accepts what stands elsewhere and is about the resource', () => {
    const file = source(known);
    const at = { ...spanOf(known, 'After'), source: file };
    const about = (...resources: readonly string[]) =>
      inlineOf(file, RULES).accepting(findingAt(at, { rule: 'rule-a', resources }))?.by;
    expect([about('Fn'), about('After', 'Fn')]).toEqual(['metadata', undefined]);
  });

  test('is read from JSON, too', () => {
    const text = JSON.stringify({
      Resources: {
        Fn: {
          Type: 'AWS::Lambda::Function',
          Metadata: { 'lambda-permission-check': { ignore: [{ rule: 'rule-a', reason: 'known' }] } },
          Properties: { Role: 'Inside' },
        },
      },
    });
    expect(accepted(text, 'Inside')).toEqual(['known']);
  });

  test.each([
    ['{ ignore: rule-a }', '"lambda-permission-check" needs a list "ignore" of rules with reasons'],
    ['{ ignore: [{ reason: known }] }', 'what is ignored needs its "rule"'],
    ['{ ignore: [{ rule: rule-a }] }', 'ignoring rule-a needs a reason: "ignore rule-a -- why"'],
    [
      '{ ignore: [{ rule: rule-a, reason: !Ref X }] }',
      'ignoring rule-a needs a reason: "ignore rule-a -- why"',
    ],
  ])('%s accepts nothing, and says why', (ignore, message) => {
    expect(accepted(withMetadata(ignore), 'Inside')).toEqual([undefined]);
    expect(faults(withMetadata(ignore))).toEqual([message]);
  });
});
