import { describe, expect, it } from '@jest/globals';
import { arnMatches, resourceMatches } from '../../src/iam/arn.ts';
import { concat, type SymbolicString, type Token } from '../../src/text/symbolic-string.ts';

const partition: Token = {
  id: 'AWS::Partition',
  label: '${AWS::Partition}',
  reason: 'open',
  values: ['aws', 'aws-cn'],
  chars: 'a-z-',
  minLength: 1,
};
const region: Token = {
  id: 'AWS::Region',
  label: '${AWS::Region}',
  reason: 'open',
  chars: 'a-z0-9-',
  minLength: 1,
};
const queueArn: Token = { id: 't#QueueArn', label: '${QueueArn}', reason: 'a parameter' };
const queue: SymbolicString = concat('arn:', partition, ':sqs:', region, ':123456789012:orders');

describe('an ARN pattern', () => {
  it.each([
    ['arn:aws:sqs:*:123456789012:orders', 'yes'],
    ['arn:*:sqs:*:*:ord*', 'yes'],
    ['arn:aws:sqs:*:123456789012:invoices', 'no'],
    ['arn:aws:sqs:eu-west-1:123456789012:orders', 'unknown'],
    ['arn:aws-cn:sqs:*:123456789012:orders', 'unknown'],
    ['arn:aws:sns:*:123456789012:orders', 'no'],
    ['orders', 'no'],
    ['*', 'unknown'],
  ])('%s covers the queue: %s', (pattern, answer) => {
    expect(arnMatches([pattern], queue)).toBe(answer);
  });

  it('is matched part by part', () => {
    expect(arnMatches(['arn:aws:sqs:*:orders'], ['arn:aws:sqs:eu-west-1:123456789012:orders'])).not.toBe(
      'yes',
    );
  });

  it('equals itself, whatever it is', () => {
    expect(arnMatches([queueArn], [queueArn])).toBe('yes');
    expect(arnMatches([queueArn], queue)).toBe('unknown');
  });
});

describe('a resource pattern', () => {
  it.each([
    ['*', 'yes'],
    ['arn:aws:sqs:*', 'yes'],
    ['arn:aws:sqs*', 'yes'],
    ['arn:aws:sqs', 'unknown'],
    ['arn:aws:sqs:*:123456789012:orders', 'yes'],
    ['arn:aws:sqs:*:orders', 'unknown'],
    ['arn:aws:s*2:orders', 'unknown'],
    ['arn:aws:sqs:*:orders2', 'no'],
    ['arn:aws:s3:::*', 'no'],
  ])('%s covers the queue: %s', (pattern, answer) => {
    expect(resourceMatches([pattern], queue)).toBe(answer);
  });
});
