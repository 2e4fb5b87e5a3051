import { describe, expect, it } from '@jest/globals';
import { ask, policy } from './request.ts';

const under = (condition: string) =>
  policy(`- { Effect: Allow, Action: '*', Resource: '*', Condition: ${condition} }`);

describe('condition operators', () => {
  it.each([
    ["{ StringEquals: { 'aws:k': [a, b] } }", 'b', 'yes'],
    ["{ StringEquals: { 'aws:k': 'a*' } }", 'ab', 'no'],
    ["{ stringequals: { 'AWS:K': a } }", 'a', 'yes'],
    ["{ StringNotEquals: { 'aws:k': [a, b] } }", 'b', 'no'],
    ["{ StringNotEquals: { 'aws:k': [a, b] } }", 'c', 'yes'],
    ["{ StringEqualsIgnoreCase: { 'aws:k': ABC } }", 'abc', 'yes'],
    ["{ StringEqualsIgnoreCase: { 'aws:k': 'A*' } }", 'abc', 'no'],
    ["{ StringLike: { 'aws:k': 'a?c*' } }", 'abcd', 'yes'],
    ["{ StringNotLike: { 'aws:k': 'a*' } }", 'abc', 'no'],
    [
      "{ ArnLike: { 'aws:k': 'arn:aws:sns:*:123456789012:*' } }",
      'arn:aws:sns:eu-west-1:123456789012:t',
      'yes',
    ],
    ["{ ArnEquals: { 'aws:k': 'arn:aws:s3:::b*' } }", 'arn:aws:s3:::bucket', 'yes'],
    [
      "{ ArnLike: { 'aws:k': 'arn:aws:*:123456789012:t' } }",
      'arn:aws:sns:eu-west-1:123456789012:t',
      'unknown',
    ],
    ["{ ArnNotLike: { 'aws:k': 'arn:aws:s3:::b' } }", 'arn:aws:s3:::other', 'yes'],
    ["{ Bool: { 'aws:k': 'true' } }", 'True', 'yes'],
    ["{ Bool: { 'aws:k': true } }", 'false', 'no'],
    ["{ NumericLessThan: { 'aws:k': 10 } }", '9', 'yes'],
    ["{ NumericGreaterThanEquals: { 'aws:k': '10' } }", '9.5', 'no'],
    ["{ DateGreaterThan: { 'aws:k': '2026-01-01T00:00:00Z' } }", '2026-02-01T00:00:00Z', 'yes'],
    ["{ DateLessThan: { 'aws:k': '2026-01-01T00:00:00Z' } }", '1767225599', 'yes'],
    ["{ IpAddress: { 'aws:k': 10.0.0.0/8 } }", '10.1.2.3', 'yes'],
    ["{ IpAddress: { 'aws:k': 10.0.0.0/8 } }", '11.1.2.3', 'no'],
    ["{ IpAddress: { 'aws:k': '2001:db8::/32' } }", '2001:db8:1::1', 'yes'],
    ["{ NotIpAddress: { 'aws:k': [10.0.0.0/8, 192.168.0.0/16] } }", '192.168.1.1', 'no'],
    ["{ BinaryEquals: { 'aws:k': QmluYXJ5 } }", 'QmluYXJ5', 'yes'],
    ["{ Null: { 'aws:k': 'true' } }", 'a', 'no'],
    ["{ Null: { 'aws:k': false } }", 'a', 'yes'],
    ["{ Unheard: { 'aws:k': a } }", 'a', 'unknown'],
  ] as const)('%s with %s: %s', (condition, value, answer) => {
    expect(ask(under(condition), { context: { 'aws:k': value } }).answer).toBe(answer);
  });
});

describe('a key that is not in the request', () => {
  it.each([
    ["{ StringEquals: { 'aws:k': a } }", 'no'],
    ["{ StringNotEquals: { 'aws:k': a } }", 'yes'],
    ["{ StringEqualsIfExists: { 'aws:k': a } }", 'yes'],
    ["{ 'ForAllValues:StringEquals': { 'aws:k': a } }", 'yes'],
    ["{ 'ForAnyValue:StringEquals': { 'aws:k': a } }", 'no'],
    ["{ 'ForAnyValue:StringNotEquals': { 'aws:k': a } }", 'no'],
    ["{ Null: { 'aws:k': 'true' } }", 'yes'],
    ["{ Null: { 'aws:k': 'false' } }", 'no'],
  ] as const)('%s: %s', (condition, answer) => {
    expect(ask(under(condition)).answer).toBe(answer);
  });

  it('is unknown where nobody knows whether it is there', () => {
    for (const operator of ['StringEquals', 'StringNotEquals', 'Null', 'ForAllValues:StringLike'])
      expect(ask(under(`{ '${operator}': { 'aws:k': 'true' } }`), { otherKeys: 'unknown' }).answer).toBe(
        'unknown',
      );
  });
});

describe('several values in the request', () => {
  it.each([
    ["{ 'ForAllValues:StringEquals': { 'aws:k': [a, b] } }", ['a', 'b'], 'yes'],
    ["{ 'ForAllValues:StringEquals': { 'aws:k': [a, b] } }", ['a', 'c'], 'no'],
    ["{ 'ForAnyValue:StringEquals': { 'aws:k': [a, b] } }", ['a', 'c'], 'yes'],
    ["{ 'ForAnyValue:StringEquals': { 'aws:k': [a, b] } }", ['c', 'd'], 'no'],
    ["{ 'ForAllValues:StringNotEquals': { 'aws:k': [a, b] } }", ['c', 'd'], 'yes'],
    ["{ 'ForAnyValue:StringNotEquals': { 'aws:k': [a, b] } }", ['a', 'd'], 'yes'],
  ] as const)('%s with %j: %s', (condition, values, answer) => {
    expect(ask(under(condition), { context: { 'aws:k': values } }).answer).toBe(answer);
  });
});

describe('several conditions', () => {
  it('must all be met', () => {
    const two = under("{ StringEquals: { 'aws:a': x, 'aws:b': y } }");
    expect(ask(two, { context: { 'aws:a': 'x', 'aws:b': 'y' } }).answer).toBe('yes');
    expect(ask(two, { context: { 'aws:a': 'x', 'aws:b': 'z' } }).answer).toBe('no');
    expect(ask(two, { context: { 'aws:a': 'unknown', 'aws:b': 'z' } }).answer).toBe('no');
  });
});
