import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../src/report/excerpt.ts';
import { pretty } from '../../src/report/pretty.ts';
import { wantsColours } from '../../src/report/style.ts';
import { findingAt, resultOf, spanOf } from '../support/result.ts';

const text = `Resources:
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Endpoint: !GetAtt Fn.Arn
  Topic:
    Type: AWS::SNS::Topic
`;

describe('the report for people', () => {
  test('shows the line, marks the place, and says what to do', () => {
    const source = spanOf(text, 'Fn.Arn').source;
    const at = { ...spanOf(text, 'Fn.Arn'), source };
    const finding = findingAt(at, {
      snippet: 'FnPermission:\n  Type: AWS::Lambda::Permission',
      related: [{ message: 'the topic', at: { ...spanOf(text, 'Topic:'), source } }],
    });
    expect(pretty(resultOf({ findings: [finding] }), { colours: false })).toMatchInlineSnapshot(`
error[invoke-permission-missing]: Topic may not invoke Fn
 --> template.yaml:5:25
  |
5 |       Endpoint: !GetAtt Fn.Arn
  |                         ^^^^^^
  = note: line 6, the topic: Topic:
  = help: Add a permission

      FnPermission:
        Type: AWS::Lambda::Permission

1 error in 0 templates with 0 functions
0 invocations: 0 granted, 0 denied, 0 unverified
The command "explain RULE" says more of a rule.

`);
  });

  test('counts what could not be decided by its reason, and lists it when asked to', () => {
    const at = spanOf(text, 'Fn.Arn');
    const result = resultOf({
      unverified: ['one', 'two'].map((message) => ({
        rule: 'invoke-permission-missing',
        message,
        reason: 'the function is a parameter',
        resources: [],
        at,
      })),
    });
    expect(pretty(result, { colours: false })).toContain('2 × the function is a parameter');
    expect(pretty(result, { colours: false, unverified: true })).toContain(
      'unverified[invoke-permission-missing]: two',
    );
  });

  test('uses colours when they are wanted', () => {
    const result = resultOf({ findings: [findingAt(spanOf(text, 'Fn.Arn'))] });
    expect(pretty(result, { colours: true })).toContain('\u001b[1;31merror[');
    expect(pretty(result, { colours: false })).not.toContain('\u001b');
  });
});

describe('an excerpt', () => {
  test('of several lines shows the first', () => {
    const span = { ...spanOf(text, 'Subscription'), end: text.length };
    expect(excerpt(span)).toEqual({ line: 2, text: '  Subscription:', from: 2, length: 13 });
  });

  test('of a very long line shows a window around the place', () => {
    const long = `{"a":"${'x'.repeat(5000)}","Fn":1,"b":"${'y'.repeat(5000)}"}`;
    const shown = excerpt(spanOf(long, '"Fn"'));
    expect(shown.text.length).toBeLessThan(150);
    expect(shown.text.slice(shown.from, shown.from + shown.length)).toBe('"Fn"');
  });

  test('of an empty file marks its beginning', () => {
    expect(excerpt({ source: { path: 'a', text: '' }, start: 0, end: 0 })).toEqual({
      line: 1,
      text: '',
      from: 0,
      length: 1,
    });
  });

  test('keeps columns where a line has tabs and a carriage return', () => {
    const shown = excerpt(spanOf('\tFn: x\r\nb', 'x'));
    expect(shown.text).toBe(' Fn: x');
    expect(shown.from).toBe(5);
  });
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('with %j and a terminal %j, colours are %j', (environment, terminal, wanted) => {
  expect(wantsColours(environment, terminal)).toBe(wanted);
});
